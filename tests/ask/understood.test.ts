// Ask is held to questions that were written before its wordings and are never tuned to them. Failing rows are no reason to change a row.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { askWordsOf } from '../../lib/locales/guide/ask.ts';
import { isQuestionId, questionTitle, WORDINGS } from '../../lib/locales/guide/questions.ts';
import { CHIPS, isAskedId, QUESTIONS, questionOf } from '../../lib/tables/guide/questions.ts';
import { matchQuestion } from '../../lib/view/ask/match.ts';

const rowsOf = (name: string): string[][] =>
  readFileSync(new URL(`${name}.tsv`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));

const isRefusing = (id: string) => isAskedId(id) && questionOf(id).says === 'never';
/** Codes of the case of the person who asks. */
const CODES = ['IAF', 'FTA0', 'FTA1', 'DA', 'H008', 'SA'];
const match = (question: string) => matchQuestion(question, WORDINGS, isRefusing, CODES);

describe('a question as people type it', () => {
  it.each(['questions.en', 'questions.es'])('is understood at first nine times of ten: %s', (name) => {
    const rows = rowsOf(name);
    const wrong = rows.filter(([id, question = '']) => match(question).ids[0] !== id);
    expect(wrong.length / rows.length, 'Write more wordings; never change the questions.').toBeLessThanOrEqual(0.1);
  });

  it.each(['questions.en', 'questions.es'])('stands among the three offered 97 times of a hundred: %s', (name) => {
    const rows = rowsOf(name);
    const lost = rows.filter(([id = '', question = '']) => !match(question).ids.includes(id));
    expect(lost.length / rows.length, 'Write more wordings; never change the questions.').toBeLessThanOrEqual(0.03);
  });

  it('is never answered where no record can answer it, however it is put', () => {
    const answered = rowsOf('must-refuse').filter(([, question = '']) => {
      const { ids, isSure } = match(question);
      return isSure && !isRefusing(ids[0] ?? '');
    });
    expect(answered, 'Add a wording, or a word to lib/locales/*/cues.ts.').toEqual([]);
  });

  it('is only offered others where it is not alike enough, and nothing where nothing is alike', () => {
    expect(match('is everything fine with my case').isSure).toBe(false);
    expect(match('xyzzy').ids).toEqual([]);
    expect(match('').ids).toEqual([]);
  });

  it('keeps what a word speaks of among the offered', () => {
    const { ids, isSure } = match('my card is being made, so I can start working tomorrow');
    expect(isSure && !isRefusing(ids[0] ?? '')).toBe(false);
    expect(ids).toContain('may-work');
  });
});

describe('the table of questions', () => {
  it('has at least eighty, each with six wordings in English and six in Spanish, and no wording twice', () => {
    const ids = Object.keys(QUESTIONS);
    expect(ids.length).toBeGreaterThanOrEqual(80);
    expect(WORDINGS.map(({ id }) => id)).toEqual(ids);
    const few = WORDINGS.filter(({ texts }) => new Set(texts).size < 12 || texts.length !== new Set(texts).size);
    expect(
      few.map(({ id }) => id),
      'Give it six wordings in each language.',
    ).toEqual([]);
  });

  it('knows every question of the tests', () => {
    const unknown = ['questions.en', 'questions.es'].flatMap((name) =>
      rowsOf(name).filter(([id = '']) => !isQuestionId(id)),
    );
    expect(unknown, 'Name a question of the table.').toEqual([]);
  });

  it.each(['en', 'es'])('says in %s why no record can answer, for each that none can', (lang) => {
    const { note } = askWordsOf(lang);
    const silent = Object.keys(QUESTIONS).filter((id) => isRefusing(id) && note(`note.${id}`) === null);
    expect(silent, 'Write a note in lib/locales/*/ask.ts.').toEqual([]);
  });

  it('has seven questions as buttons, each with a title in both languages', () => {
    expect(CHIPS.map((id) => questionTitle(id, 'en'))).toHaveLength(7);
    expect(new Set(CHIPS.flatMap((id) => [questionTitle(id, 'en'), questionTitle(id, 'es')])).size).toBe(14);
  });
});

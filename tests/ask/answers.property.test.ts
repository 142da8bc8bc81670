// Every answer to every question, over every case of the mock site and every field case: what it names stands in its fields, and it denies
// nothing that was not read.
import { describe, expect, it } from 'vitest';
import type { CaseFile, Evidence } from '../../lib/decode/case-file.ts';
import { plainTextOf } from '../../lib/decode/answers/plain-text.ts';
import { timestampOf } from '../../lib/decode/answers/timestamp.ts';
import { ASK_EN } from '../../lib/locales/en/ask.ts';
import { ASK_DENIALS } from '../../lib/locales/guide/ask.ts';
import { reportOf } from '../../lib/report/report.ts';
import { officeOfCode, officeOfPrefix } from '../../lib/tables/offices.ts';
import { isAskedId, QUESTIONS } from '../../lib/tables/guide/questions.ts';
import { answerTo, type AnswerLine } from '../../lib/view/ask/answer.ts';
import type { Endpoint } from '../../lib/uscis/reading.ts';
import { CASES_OF_PEOPLE, mockSiteCases } from './some-cases.ts';

const IDS = Object.keys(QUESTIONS).filter(isAskedId);
const VIEW = { zone: 'UTC', lang: 'en' };
const reportFor = (files: readonly CaseFile[]) =>
  reportOf(files, { at: '2026-11-30T12:00:00.000Z', lang: 'en', masked: false, version: '0', problems: [] });

function linesOf(files: readonly CaseFile[]): (AnswerLine & { id: string })[] {
  const report = reportFor(files);
  return IDS.flatMap((id) => answerTo(id, [], report, VIEW).lines.map((line) => ({ id, ...line })));
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const daysIn = (text: string): string[] =>
  [...text.matchAll(/\b([A-Z][a-z]{2}) (\d{1,2}), (\d{4})\b/g)].map(
    ([, month = '', day = '', year = '']) =>
      `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`,
  );

const textsOf = (evidence: readonly Evidence[]): string[] =>
  evidence.map(({ value }) => (typeof value === 'string' ? value : JSON.stringify(value)));
/** Letters and digits alone: spelling, case and blanks are no difference. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Days, codes, quotations and offices of a line that stand in none of its fields. */
function unfounded({ text, evidence }: AnswerLine): string[] {
  const texts = textsOf(evidence);
  const days = new Set(evidence.map(({ value }) => timestampOf(value)?.slice(0, 10)));
  const all = bare(texts.map((one) => plainTextOf(one)).join(' '));
  const offices = texts.flatMap((one) => [officeOfCode(one)?.name, officeOfPrefix(one.slice(0, 3))?.name]);
  const quoted = /^USCIS’s (?:status|text|own words on time): “(.+)”/.exec(text)?.[1] ?? '';
  const code = /^(?:Newest code: )?([A-Z][A-Z0-9]{1,4}), /.exec(text)?.[1];
  const office = /^(?:Office|Another part of the record says): ([^;]+?)\.$/.exec(text)?.[1];
  const name = /^(?:Applicant|Representative in the record|Letter|Receipt number): (.+?)(?: \(.*\))?\.$/.exec(
    text,
  )?.[1];
  const isOfficeSilent = office === undefined || /^(?:not in the record|not given|received at)/.test(office);
  return [
    ...daysIn(text.replace(/“[^”]*”/g, '')).filter((day) => !days.has(day)),
    ...(code === undefined || texts.some((one) => one.trim() === code) ? [] : [code]),
    ...[quoted, name ?? ''].filter((one) => !all.includes(bare(one))),
    ...(isOfficeSilent || offices.includes(office) || all.includes(bare(office)) ? [] : [office]),
  ];
}

describe('an answer', () => {
  it.each(CASES_OF_PEOPLE)('names no day, code, office or words that its fields do not hold: %s', (_name, files) => {
    const found = files.flatMap((file) =>
      linesOf([file]).flatMap((line) => {
        const missing = line.evidence.length === 0 ? [] : unfounded(line);
        return missing.length === 0 ? [] : [{ id: line.id, text: line.text, missing }];
      }),
    );
    expect(found, 'Add the field to the evidence of the sentence, or leave the word out.').toEqual([]);
  });

  it.each(CASES_OF_PEOPLE)(
    'with no field behind it names no day, save what the linked page says: %s',
    (_name, files) => {
      const notes = new Set<string>(
        Object.entries(ASK_EN).flatMap(([key, text]) =>
          key.startsWith('note.') && typeof text === 'string' ? [text] : [],
        ),
      );
      const found = linesOf(files).filter(
        ({ evidence, text }) => evidence.length === 0 && !notes.has(text) && daysIn(text).length > 0,
      );
      expect(found, 'A day needs its field.').toEqual([]);
    },
  );
});

/** A denial as it stands in an answer, whatever its values are. */
const DENIALS = ASK_DENIALS.map((key) => {
  const template: string = ASK_EN[key];
  return [key, new RegExp(`^${template.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '.+')}$`)] as const;
});
const OF_STEPS = ['step.none', 'decision.none', 'card.none'];
const NEEDS: Readonly<Record<Endpoint, readonly string[]>> = {
  cases: [...OF_STEPS, 'code.notHere', 'appointment.none', 'notice.none', 'people.noRepresentative', 'flag.none'],
  case_status: [...OF_STEPS, 'code.notHere', 'appointment.none'],
  documents: [...OF_STEPS, 'document.none', 'notice.none'],
  receipt_info: [],
};

describe('a denial', () => {
  it.each(['cases', 'case_status', 'documents'] as const)('is not said where %s was not read', (unread) => {
    const files = mockSiteCases([unread]);
    const said = files.flatMap((file) =>
      linesOf([file]).flatMap(({ text }) => DENIALS.flatMap(([key, pattern]) => (pattern.test(text) ? [key] : []))),
    );
    expect(
      [...new Set(said)].filter((key) => NEEDS[unread].includes(key)),
      'Withhold it in lib/decode/gate while what it needs is unread or not understood.',
    ).toEqual([]);
  });

  it('is said where all was read and nothing says the opposite', () => {
    const texts = mockSiteCases().flatMap((file) => linesOf([file]).map(({ text }) => text));
    const said = DENIALS.flatMap(([key, pattern]) => (texts.some((text) => pattern.test(text)) ? [key] : []));
    expect(said).toEqual(expect.arrayContaining(['decision.none', 'card.none', 'appointment.none', 'step.none']));
  });

  it('of one code does not stand beside a record that was not read', () => {
    const [file] = mockSiteCases(['cases']);
    const report = reportFor(file === undefined ? [] : [file]);
    const [line] = answerTo('code-meaning', ['HC'], report, VIEW).lines;
    expect(line?.text).toBe('Whether the code HC stands in this record is not known.');
  });
});

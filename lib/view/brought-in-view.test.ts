import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeCases } from '../decode/decode-cases.ts';
import { readSaved } from '../report/saved/read-saved.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { answerOf } from './answer-line.ts';
import { broughtInViewOf, missingOf } from './brought-in-view.ts';

const RECEIPT = 'IOE0926301102';
const answer = (name: string) =>
  readFileSync(new URL(`../../mock-site/cases/${RECEIPT}/${name}.json`, import.meta.url), 'utf8');

function viewOf(...names: string[]) {
  const files = names.map((name) => ({ source: name, folder: '', name: `${name}.json`, text: answer(name) }));
  const { cases } = readSaved(files, { lang: 'en' });
  return broughtInViewOf({
    lang: 'en',
    files: decodeCases(cases, { lang: 'en' }),
    inView: cases[0]?.receipt ?? null,
    answers: cases[0] ?? null,
    settings: DEFAULT_SETTINGS,
    marks: { pinned: [], have: [] },
    isSample: false,
  });
}

describe('the view of answers that were brought in', () => {
  it('names each address that is missing, and claims no time of a reading', () => {
    const view = viewOf('case_status', 'documents');
    expect(missingOf(view)).toEqual(['cases', 'receipt_info']);
    expect(view.health).toMatchObject({ state: 'read', at: null, arrived: 2, of: 4 });
    expect(view.addresses.map(({ outcome, shownFrom, at }) => [outcome, shownFrom, at])).toEqual([
      ['not-read', 'nothing', null],
      ['ok', 'read', null],
      ['not-read', 'nothing', null],
      ['ok', 'read', null],
    ]);
  });

  it('says nothing of changes, as no history stands beside it', () => {
    const answerLine = answerOf(viewOf('cases', 'case_status', 'receipt_info', 'documents'), () => 10);
    expect(answerLine.change).toBeNull();
    expect(answerLine.isPartUnread).toBe(false);
    expect(answerLine.ask?.kind).toBe('nothing');
  });

  it('denies nothing while an answer is missing', () => {
    expect(answerOf(viewOf('cases', 'case_status', 'receipt_info'), () => 10).ask).toBeNull();
  });

  it('shows an answer without any receipt as the one case that names none', () => {
    const view = viewOf('documents');
    expect(view.current?.receipt).toBeNull();
    expect(view.tabs).toEqual([]);
  });
});

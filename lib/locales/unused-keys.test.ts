// A message of the dock, of records, changes, steps and saved files that no code says (the panel's are in tests/rules/component-words.test.ts).
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { ASK_EN } from './en/ask.ts';
import { DOCK_EN } from './en/dock.ts';
import { HISTORY_EN } from './en/history.ts';
import { RECORD_EN } from './en/record.ts';
import { REPORT_EN } from './en/report.ts';
import { SAVED_EN } from './en/saved.ts';
import { STEPS_EN } from './en/steps.ts';
import type { Messages } from './message.ts';
import { reportWordsOf } from './report.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const codeIn = (folders: readonly string[]): string =>
  folders
    .flatMap((folder) =>
      readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
    )
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(ROOT + name, 'utf8'))
    .join('\n');

/** Each table, where its messages are said, and the beginnings of keys that are built at run time: `mark.${basis}`. */
const TABLES: [name: string, words: Messages, folders: string[], built: string[]][] = [
  ['a report', REPORT_EN, ['lib/report'], ['mark.', 'basis.', 'state.', 'kind.', 'by.', 'title.', 'short.', 'stage.']],
  ['a record', RECORD_EN, ['lib/decode', 'lib/report', 'lib/history'], ['outcome.', 'unkept.']],
  [
    'a saved file',
    SAVED_EN,
    ['lib/report/saved', 'tools/decode'],
    ['problem.fault.', 'problem.hint.', 'problem.webPage.'],
  ],
  ['a change', HISTORY_EN, ['lib/history'], ['address.']],
  ['a step', STEPS_EN, ['lib/locales'], ['step.', 'settled.', 'onForm.']],
  ['an answer', ASK_EN, ['lib/view/ask', 'lib/view/guide'], ['note.']],
  ['the dock', DOCK_EN, ['entrypoints/dock.content'], []],
];

it.each(TABLES)('%s has no message that nothing says', (_name, words, folders, built) => {
  const code = codeIn(folders);
  const unused = Object.keys(words).filter(
    (key) => !code.includes(`'${key}'`) && !built.some((start) => key.startsWith(start) && code.includes(`\`${start}`)),
  );
  expect(unused, 'Remove the key from every language, or use it.').toEqual([]);
});

it('a report falls back to English for an unknown language', () => {
  expect(reportWordsOf('xx')('paper.holder')).toBe(REPORT_EN['paper.holder']);
});

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { REPORT_EN } from './en/report.ts';
import { reportWordsOf } from './report.ts';

const ROOM = fileURLToPath(new URL('../report/', import.meta.url));
const code = readdirSync(ROOM, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && statSync(ROOM + name).isFile())
  .map((name) => readFileSync(ROOM + name, 'utf8'))
  .join('\n');

/** Keys that are built at run time: `mark.${basis}`. */
const BUILT = ['mark.', 'basis.', 'state.', 'kind.', 'by.', 'title.', 'short.', 'stage.'];

it('has no message that no report uses', () => {
  const unused = Object.keys(REPORT_EN).filter(
    (key) => !code.includes(`'${key}'`) && !BUILT.some((start) => key.startsWith(start) && code.includes(`\`${start}`)),
  );
  expect(unused, 'Remove the key from every language, or use it.').toEqual([]);
});

it('falls back to English for an unknown language', () => {
  expect(reportWordsOf('xx')('paper.holder')).toBe(REPORT_EN['paper.holder']);
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { EVENT_CODES } from '../../lib/tables/event-codes.ts';
import { CODE_PAGE, codePage } from './build-code-page.ts';

it('docs/CODES.md is what the tables say today', () => {
  expect(readFileSync(CODE_PAGE, 'utf8'), 'run: npm exec -- node tools/docs/build-code-page.ts').toBe(codePage());
});

it('every code has a heading of its own, and disputed ones show their readings', () => {
  const page = codePage();
  for (const { code, readings } of EVENT_CODES) {
    expect(page).toContain(`\n### ${code}\n`);
    for (const reading of readings) expect(page).toContain(reading.text);
  }
});

import { expect, it } from 'vitest';
import { isPageNewer } from './newer-page.ts';

const page = (updatedAtTimestamp: string) => ({ receiptNumber: 'IOE0912345678', updatedAtTimestamp });
const READ = { data: page('2026-11-21T06:14:09.512Z') };

it.each([
  ['a later stamp', page('2026-11-22T01:00:00.000Z'), READ, true],
  ['the same stamp', page('2026-11-21T06:14:09.512Z'), READ, false],
  ['an earlier stamp', page('2026-11-20T00:00:00.000Z'), READ, false],
  ['a stamp that is no time', page('soon'), READ, false],
  ['no answer to compare with', page('2026-11-22T01:00:00.000Z'), undefined, false],
])('a page with %s', (_what, embedded, body, isNewer) => {
  expect(isPageNewer(embedded, body)).toBe(isNewer);
});

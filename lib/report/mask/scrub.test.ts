import { describe, expect, it } from 'vitest';
import type { ExplainedDays } from './explained-days.ts';
import { makeRunFinder } from './find-runs.ts';
import { maskedReceipt } from './receipts.ts';
import { scrub } from './scrub.ts';
import type { Secrets } from './secrets.ts';

/** Every date belongs to the case. */
const OF_CASE: ExplainedDays = { has: () => true, isOfCase: () => true };
const NONE: Secrets = {
  words: new Set(),
  shortWords: new Set(),
  runs: makeRunFinder([]),
  extra: makeRunFinder([]),
  files: new Set(),
  letters: new Set(),
  days: OF_CASE,
};
const scrubbed = (text: string, secrets: Partial<Secrets> = {}) => scrub(text, { ...NONE, ...secrets }, '[hidden]');

describe('a text keeps', () => {
  it.each([
    'We received your Form I-485 on March 3, 2026.',
    'Your appointment is at 9:30 AM',
    'within 30 days',
    'category C09, (c)(9)',
    'National Benefits Center',
    'El 3 de marzo de 2026',
    '',
    '   ',
  ])('%j whole', (text) => expect(scrubbed(text)).toBe(text));
});

describe('a text hides', () => {
  it.each([
    ['a name that nobody listed', 'We called Zoraida', 'We called [hidden]'],
    ['a number without a unit', 'notice 123456', 'notice [hidden]'],
    ['a receipt, but its letters', 'your case WAC-26-903-12345 arrived', `your case ${maskedReceipt('WAC')} arrived`],
    ['an address', 'Write to case@card.com', 'Write to [hidden]'],
    ['letters that are pulled apart', 'Z o r a i d a', '[hidden]'],
  ])('%s', (_what, text, hidden) => expect(scrubbed(text)).toBe(hidden));

  it('a plain word that is part of a name of this case', () => {
    expect(scrubbed('Your case with Case', { words: new Set(['case']) })).toBe('Your [hidden] with [hidden]');
  });

  it('a short name only where it has a capital', () => {
    expect(scrubbed('Do not, Do', { shortWords: new Set(['do']) })).toBe('[hidden] not, [hidden]');
    expect(scrubbed('we do', { shortWords: new Set(['do']) })).toBe('we do');
  });

  it('a word of the person’s own inside an office’s name', () => {
    expect(
      scrubbed('National Benefits Center', { extra: makeRunFinder(['benefits']), runs: makeRunFinder(['benefits']) }),
    ).toContain('[hidden]');
  });

  it('what was hidden before, once', () => {
    expect(scrubbed('We called [hidden] Zoraida [hidden]').trim()).toBe('We called [hidden]');
  });
});

it.each([
  ['IOE0912345678', 'IOE••••••••••'],
  ['ioe0912345678', 'IOE••••••••••'],
  ['XYZ0912345678', '••••••••••'],
])('of the receipt %s a masked report shows %s', (receipt, shown) => expect(maskedReceipt(receipt)).toBe(shown));

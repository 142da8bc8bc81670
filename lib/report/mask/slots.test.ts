import { describe, expect, it } from 'vitest';
import { keyPartsOf } from './paths.ts';
import { isPersonalKey, slotOf } from './slots.ts';

it('what a known field holds is said, and nothing of a field that nobody has described', () => {
  expect(['receiptNumber', 'letterId', 'applicantName', 'eventCode', 'fileName'].map(slotOf)).toEqual([
    'receipt',
    'id',
    'name',
    'code',
    'file',
  ]);
  expect(['employer', 'constructor', '__proto__', ''].map(slotOf)).toEqual(Array(4).fill(undefined));
});

describe('a field speaks of a person', () => {
  it.each(['applicantEmail', 'dateOfBirth', 'a_number', 'phone2', 'homeAddress', 'countryOfNationality', 'ssn'])(
    '%s does',
    (key) => expect(isPersonalKey(keyPartsOf(key))).toBe(true),
  );
  it.each(['closed', 'eventCode', 'isPremiumProcessed', 'submissionDate', 'elisChannelType'])('%s does not', (key) =>
    expect(isPersonalKey(keyPartsOf(key))).toBe(false),
  );
});

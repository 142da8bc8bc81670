import { describe, expect, it } from 'vitest';
import { STATUS_TITLES } from '../tables/status-titles.ts';
import { SO_WHAT_EN } from './en/so-what.ts';
import { soWhatOf } from './so-what.ts';

/** "CASE STATUS" is a heading that says nothing. */
const SAYING = STATUS_TITLES.filter(({ row }) => row !== 'no-statement');
const words = (title: string) => {
  const { key } = soWhatOf(title);
  return key === null ? null : SO_WHAT_EN[key];
};

describe('the sentence under a status title', () => {
  it.each(SAYING.map(({ title }) => title))('is there for “%s”', (title) => {
    expect(words(title)).toMatch(/^USCIS/);
  });

  it('is there however USCIS spells the title, and never for a title outside the table', () => {
    expect(soWhatOf('CASE WAS RECEIVED.').key).toBe('short.received');
    for (const title of ['Something New Happened', 'CASE STATUS', '', null])
      expect(soWhatOf(title)).toEqual({ key: null, isCalm: false });
  });

  it.each([
    ['approved', /\bapprov/i, /approv|certif|not revoked|affirmed|partial|in part/i],
    ['denied', /\bden(?:y|ied)/i, /den(?:y|ied|ial)/i],
    ['mailed', /\bmailed\b/i, /mail|sent|picked up by the united states postal/i],
    ['interview', /\binterview/i, /interview/i],
    ['fingerprints', /\bfingerprints?\b/i, /fingerprint|biometric/i],
  ])('speaks of “%s” only where the title does', (_word, said, titled) => {
    const wrong = SAYING.filter(({ title }) => said.test(words(title) ?? '') && !titled.test(title));
    expect(wrong.map(({ title }) => title)).toEqual([]);
  });

  it('names no day and promises nothing', () => {
    for (const sentence of Object.values(SO_WHAT_EN))
      expect(sentence).not.toMatch(/\b(?:soon you|should|probably|likely|usually|good sign|within)\b/i);
  });

  it('leaves room for “Nothing asks for an answer” under no title of an appointment, a refusal, a return or a side matter', () => {
    const calm = SAYING.filter(({ title }) => soWhatOf(title).isCalm);
    expect(calm.length).toBeGreaterThan(20);
    const wrong = calm.filter(({ title }) =>
      /denied|reject|revok|terminat|interview|appointment|is returned|hold\b/i.test(title),
    );
    expect(wrong.map(({ title }) => title)).toEqual([]);
  });
});

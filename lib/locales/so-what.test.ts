import { describe, expect, it } from 'vitest';
import { STATUS_TITLES, TITLE_ROWS } from '../tables/status-titles.ts';
import { SO_WHAT_EN } from './en/so-what.ts';
import { soWhatOf } from './so-what.ts';

/** "CASE STATUS" is a heading that says nothing. */
const SAYING = STATUS_TITLES.filter(({ row }) => row !== 'no-statement');
const words = (title: string) =>
  soWhatOf(title)
    .words.map(({ text }) => text)
    .join('');

describe('the sentence under a status title', () => {
  it.each(SAYING.map(({ title }) => title))('is there for “%s”', (title) => {
    expect(words(title)).toMatch(/^USCIS/);
  });

  it('is there however USCIS spells the title, and never for a title outside the table', () => {
    expect(soWhatOf('CASE WAS RECEIVED.').id).toBe('received');
    for (const title of ['Something New Happened', 'CASE STATUS', '', null])
      expect(soWhatOf(title)).toEqual({ id: null, words: [], isCalm: false });
  });

  it('is the sentence of some title, each of them', () => {
    const said = new Set(SAYING.map(({ title }) => soWhatOf(title).id));
    // A partial approval is known by its grammar alone.
    expect(
      Object.keys(SO_WHAT_EN).filter((id) => id !== 'inPart' && ![...said].some((each) => each === id)),
      'Delete the sentence that no title has, or name its title in BY_TITLE.',
    ).toEqual([]);
  });

  it.each([
    ['Denial Was Upheld by Court', 'USCIS says a court upheld a denial.'],
    [
      'Certified Denial Of My Case Was Affirmed By Appellate Authority',
      'USCIS says a higher office affirmed the denial',
    ],
    ['Appeal Was Dismissed', 'USCIS says an appeal was dismissed.'],
    ['Case Was Not Revoked or Cancelled By USCIS', 'USCIS says it did not revoke or cancel this case.'],
    ['Case Was Transferred To An Asylum Office', 'USCIS says the case was transferred to an asylum office.'],
  ])('of “%s” calls nothing else a decision on the case', (title, start) => {
    expect(words(title).startsWith(start)).toBe(true);
    expect(words(title)).not.toMatch(/(?:denied|approved) this case/);
  });

  it('names no day and promises nothing', () => {
    for (const sentence of Object.values(SO_WHAT_EN))
      expect(sentence, 'Say no more than the title.').not.toMatch(
        /\b(?:soon you|should|probably|likely|usually|good sign|within)\b/i,
      );
  });

  it('leaves room for “Nothing asks for an answer” only under the rows that are calm', () => {
    const calm = ['received', 'under-review', 'response-received', 'approved', 'production', 'mailed', 'delivered'];
    for (const row of Object.keys(TITLE_ROWS)) {
      const titles = SAYING.filter((each) => each.row === row);
      for (const { title } of titles) expect(soWhatOf(title).isCalm, title).toBe(calm.includes(row));
    }
  });
});

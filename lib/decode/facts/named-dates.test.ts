import { describe, expect, it } from 'vitest';
import { datesNamedIn, namesLimit } from './named-dates.ts';

const TEXT =
  'On November 20, 2026, we sent a request. If you do not receive it by December 20, 2026, please go to egov.uscis.gov/e-request (https://egov.uscis.gov/e-request).';

describe('dates that USCIS names', () => {
  it('are found with the sentence they stand in, word for word', () => {
    expect(datesNamedIn(TEXT)).toEqual([
      { day: '2026-11-20', date: 'November 20, 2026', words: 'On November 20, 2026, we sent a request.' },
      {
        day: '2026-12-20',
        date: 'December 20, 2026',
        words:
          'If you do not receive it by December 20, 2026, please go to egov.uscis.gov/e-request (https://egov.uscis.gov/e-request).',
      },
    ]);
  });

  it('tell a limit from a day that was', () => expect(datesNamedIn(TEXT).map(namesLimit)).toEqual([false, true]));

  it('are found in Spanish', () => {
    const [named] = datesNamedIn('Si no lo recibe antes del 3 de mayo de 2026, visite la página.');
    expect(named?.day).toBe('2026-05-03');
    expect(named && namesLimit(named)).toBe(true);
  });

  it.each([
    'by Sept. 5, 2026',
    'by September 5th, 2026',
    'before 5 September 2026',
    'until SEPTEMBER 05 2026',
    'no later than 5 Sep, 2026',
    'antes del 5 de setiembre del 2026',
    'hasta el 5º de septiembre de 2026',
    'a más tardar el 5 septiembre 2026',
  ])('are found in other wordings: %s', (text) => {
    const [named] = datesNamedIn(`Answer ${text} at the address on the notice.`);
    expect(named?.day).toBe('2026-09-05');
    expect(named && namesLimit(named)).toBe(true);
    expect(text).toContain(named?.date);
  });

  it('are not read from digits alone, whose order people read differently', () =>
    expect(datesNamedIn('Answer by 03/05/2026.')).toEqual([]));

  it.each(['by February 30, 2026', 'by Smarch 3, 2026', 'May the case go on', ''])('are not made up: %j', (text) =>
    expect(datesNamedIn(text)).toEqual([]),
  );
});

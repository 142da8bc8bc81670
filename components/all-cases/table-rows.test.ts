import { describe, expect, it } from 'vitest';
import { aRow, manyRows } from '../fixtures/all-cases.ts';
import { COLUMNS, FIRST_CHOICE, type Choice } from './table-choice.ts';
import { nextOrder, shownRows, valuesOf } from './table-rows.ts';

const shown = (rows = manyRows(12), choice: Partial<Choice> = {}) =>
  shownRows(rows, { ...FIRST_CHOICE, ...choice }, 'en').map(({ lastFour }) => lastFour.text);

describe('the table of all cases', () => {
  it('begins with what waits for the person, then what is new, then the newest change', () => {
    expect(shown().slice(0, 4)).toEqual(['…0007', '…0003', '…0005', '…0011']);
    expect(shown()).toHaveLength(12);
  });

  it.each(COLUMNS)('sorts by %s both ways, keeps every row, and leaves what is not known at the end', (by) => {
    const unknown = aRow(40, {
      applicant: { text: 'not in the record', isKnown: false },
      form: { text: 'not in the record', isKnown: false },
      status: { text: 'not in the record', isKnown: false, lang: null },
      since: { text: '', day: null },
      stage: { id: null, text: 'not sorted', isKnown: false },
      office: { text: 'not in the record', isKnown: false },
      next: { kind: 'unsaid', day: null, text: 'not known' },
      lastChange: { text: 'not in the record', day: null },
    });
    const rows = [unknown, ...manyRows(9)];
    const up = shown(rows, { order: { by, isDescending: false } });
    const down = shown(rows, { order: { by, isDescending: true } });
    expect([...up].sort()).toEqual([...down].sort());
    expect(up).toHaveLength(10);
    if (!['receipt', 'asks', 'unseen', 'next'].includes(by))
      expect([up.at(-1), down.at(-1)]).toEqual(['…0040', '…0040']);
  });

  it('sorts names as people of the language do, and days by the calendar', () => {
    const names = shownRows(manyRows(5), { ...FIRST_CHOICE, order: { by: 'applicant', isDescending: false } }, 'en');
    expect(names.map(({ applicant }) => applicant.text[0])).toEqual(['A', 'B', 'C', 'D', 'É']);
    const next = shown(manyRows(12), { order: { by: 'next', isDescending: true } });
    expect(next[0]).toBe('…0007');
  });

  it.each<[string, Partial<Choice>, string[]]>([
    ['what waits', { filter: 'waits' }, ['…0007', '…0003']],
    ['what is new', { filter: 'new' }, ['…0005']],
    ['what was not read', { filter: 'unread' }, ['…0009']],
    ['a name without its accents, in any order', { text: 'client ekstrom 4' }, ['…0004']],
    ['part of a number', { text: 'IOE0940000011' }, ['…0011']],
    ['a form and an office', { form: 'N-400', office: 'Texas Service Center' }, ['…0011', '…0005'].reverse()],
    ['nothing that fits', { text: 'nobody' }, []],
  ])('shows %s', (_what, choice, expected) => {
    expect(shown(manyRows(12), choice)).toEqual(expected);
  });

  it('offers the forms and offices that there are, and none that is not known', () => {
    expect(valuesOf(manyRows(12), 'form', 'en')).toEqual(['I-485', 'I-765', 'N-400']);
    expect(valuesOf([aRow(1, { office: { text: 'not in the record', isKnown: false } })], 'office', 'en')).toEqual([]);
  });

  it('turns the order round with a second click, and puts it back with a third', () => {
    const up = nextOrder(FIRST_CHOICE.order, 'since');
    const down = nextOrder(up, 'since');
    expect([up, down, nextOrder(down, 'since')]).toEqual([
      { by: 'since', isDescending: false },
      { by: 'since', isDescending: true },
      FIRST_CHOICE.order,
    ]);
  });
});

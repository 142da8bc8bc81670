import { expect, it } from 'vitest';
import { placesOf } from './field-list.ts';

const rows = (...indexes: number[]) =>
  indexes.flatMap((index) =>
    ['eventCode', 'createdAt'].map((field) => ({
      endpoint: 'cases' as const,
      path: `data.events[${String(index)}].${field}`,
      value: 'x',
    })),
  );

it('names adjacent rows as ranges, and every one of them', () => {
  expect(placesOf(rows(0, 1, 2, 5))).toBe('cases: data.events[0–2, 5]');
});

it('names the first ranges and the last when there are too many to read', () => {
  expect(placesOf(rows(0, 2, 4, 6, 98), 3)).toBe('cases: data.events[0, 2, … 98]');
  expect(placesOf(rows(0, 2, 4), 3)).toBe('cases: data.events[0, 2, 4]');
});

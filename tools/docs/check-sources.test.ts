import { describe, expect, it } from 'vitest';
import { oldRows } from './check-sources.ts';

describe('npm run check-sources', () => {
  it('lists the rows whose last sighting ended more than a year ago, the oldest first', () => {
    const rows = oldRows(2026);
    expect(rows).toContain('2022  next step paperCase  (USCIS’s own text, as reprinted by others)');
    expect(rows).toContain('2024  page ownFile  (https://first.uscis.gov/)');
    expect(rows.some((row) => row.startsWith('2025'))).toBe(false);
    const years = rows.map((row) => Number(row.slice(0, 4)));
    expect(years.every((year, place) => place === 0 || (years[place - 1] ?? 0) <= year)).toBe(true);
  });

  it('lists nothing of a table that was just looked at', () => {
    expect(oldRows(2022), 'List only tables that were looked at before the given year.').toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { oldRows } from './check-sources.ts';

describe('npm run check-sources', () => {
  it('lists the rows whose last sighting ended more than a year ago, the oldest first', () => {
    const rows = oldRows(2026);
    expect(rows).toContain('2022  next step paperCase  (USCIS’s own text, as reprinted by others)');
    expect(rows).toContain('2024  page ownFile  (https://first.uscis.gov/)');
    expect(rows.some((row) => row.startsWith('2025'))).toBe(false);
    expect(rows).toEqual([...rows].sort((a, b) => Number(a.slice(0, 4)) - Number(b.slice(0, 4))));
  });

  it('lists nothing of a table that was just looked at', () => {
    expect(oldRows(2022), 'List only tables that were looked at before the given year.').toEqual([]);
  });
});

// No planted secret survives in a masked report, whatever it is, wherever it stands, however it is written, in any format.
import { describe, expect, it } from 'vitest';
import { SHARED_FORMAT_IDS } from '../../lib/report/formats/formats.ts';
import { searchLeaks } from './plant-secrets.ts';

describe('a masked report', () => {
  it('holds none of 10,000 secrets planted in answers, files, notes and changes', { timeout: 120_000 }, () => {
    const { count, leaks } = searchLeaks(46, 220);
    expect(leaks.slice(0, 5), 'Hide it in lib/report/mask: “place” says where it was planted, “spelling” how.').toEqual(
      [],
    );
    expect(count).toBeGreaterThanOrEqual(10_000);
  });

  it('in Spanish holds none of 3,000 secrets', { timeout: 120_000 }, () => {
    const { count, leaks } = searchLeaks(14, 220, { firstSeed: 501, lang: 'es' });
    expect(leaks.slice(0, 5), 'Hide it in lib/report/mask: no Spanish word may free a name.').toEqual([]);
    expect(count).toBeGreaterThanOrEqual(3_000);
  });

  it('is searched in a way that finds most secrets when nothing is masked', { timeout: 30_000 }, () => {
    const { count, leaks } = searchLeaks(3, 60, { masked: false });
    const found = new Set(leaks.map(({ seed, text }) => `${String(seed)} ${text}`));
    expect(found.size).toBeGreaterThan(count / 2);
  });
});

describe('what is shared with a forum', () => {
  it('holds none of 10,000 secrets although the report it is made from is not masked', { timeout: 120_000 }, () => {
    const { count, leaks } = searchLeaks(46, 220, { masked: false, formats: SHARED_FORMAT_IDS });
    expect(leaks.slice(0, 5), 'Let only rows of the tables through in lib/report/timeline/table-words.ts.').toEqual([]);
    expect(count).toBeGreaterThanOrEqual(10_000);
  });
});

import { makeRunFinder } from './find-runs.ts';
import { describe, expect, it } from 'vitest';
import { aDocument, aRecord, decoded } from '../../../tests/builders/a-case.ts';
import { reportOf } from '../report.ts';
import { holdsAny, secretsOf } from './secrets.ts';

const secretsIn = (applicantName: string, documents: Record<string, string>[] = [], hide: string[] = []) => {
  const file = decoded({ record: aRecord({ applicantName }), documents });
  const options = { at: '2026-06-01T12:00:00.000Z', lang: 'en', masked: false, version: '0', problems: [] };
  return secretsOf(reportOf([file], options), hide);
};

describe('what a masked report must not show', () => {
  it('is each part of a name, folded, but not its particles', () => {
    const { words, shortWords } = secretsIn('DE LA CRÚZ, ZORAIDA');
    expect([...words].sort()).toEqual(expect.arrayContaining(['cruz', 'zoraida']));
    expect([words.has('la'), shortWords.has('la'), shortWords.has('de')]).toEqual([false, false, false]);
  });

  it('is a name of two letters where it stands alone', () => {
    expect([...secretsIn('DO, AN').shortWords].sort()).toEqual(expect.arrayContaining(['an', 'do']));
  });

  it('is the name of a file that USCIS did not make, with and without its ending', () => {
    const own = { ...aDocument('Other', '2026-02-10T20:00:00.000Z'), fileName: 'Zoraida-visa 7.pdf' };
    const { files, runs } = secretsIn('DO, AN', [{ ...own, sourceType: 'Applicant Provided' }]);
    expect(files.has('Zoraida-visa 7.pdf')).toBe(true);
    expect([runs.isIn('zoraidavisa7pdf'), runs.isIn('zoraidavisa7')]).toEqual([true, true]);
  });

  it('is not the name of a letter from USCIS', () => {
    const letter = { ...aDocument('Notice', '2026-02-10T20:00:00.000Z'), fileName: 'Appointment Scheduled.pdf' };
    expect(secretsIn('DO, AN', [{ ...letter, sourceType: 'USCIS Generated' }]).files.size).toBe(0);
  });

  it('is a word of the person’s own, however short', () => {
    const { extra, runs } = secretsIn('DO, AN', [], ['Ob-1', ' ']);
    expect([extra.isIn('ob1'), runs.isIn('ob1'), extra.isIn('ob')]).toEqual([true, true, false]);
  });
});

it.each([
  ['Z o r a i d a', true],
  ['ZORÁIDA@mail', true],
  ['Zora', false],
  ['', false],
])('whether %j holds a secret is %s', (text, isHeld) =>
  expect(holdsAny(text, makeRunFinder(['zoraida']))).toBe(isHeld),
);

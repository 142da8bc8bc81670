import { describe, expect, it } from 'vitest';
import { FEDERAL_CODES_ES } from '../../locales/es/codes.ts';
import { RECORD_ES } from '../../locales/es/record.ts';
import { STEPS_ES } from '../../locales/es/steps.ts';
import { STATUS_TITLES } from '../../tables/status-titles.ts';
import { isAlsoName, isPlainWord } from './lexicon.ts';

describe('a plain word', () => {
  it.each(['case', 'Notice', 'recibimos', 'BIOMETRICS'])('%s says nothing of a person', (word) =>
    expect(isPlainWord(word)).toBe(true),
  );
  it.each(['Zoraida', 'Whitcombe', 'obuya'])('%s is none', (word) => expect(isPlainWord(word)).toBe(false));

  it('is every word of the titles that Caseside knows, so that none of them is cut', () => {
    const words = STATUS_TITLES.flatMap(({ title }) => title.match(/\p{L}[\p{L}\p{M}]+/gu) ?? []);
    const cut = words.filter((word) => !isPlainWord(word) && !isAlsoName(word));
    expect(cut, 'Let the lexicon take its words from this table.').toEqual([]);
  });

  it('is every word of our Spanish labels, so that none of them is cut', () => {
    const texts = [FEDERAL_CODES_ES, STEPS_ES, RECORD_ES].flatMap((words) => Object.values(words).map(String));
    const words = texts.flatMap((text) => text.replace(/\{\w+\}/g, '').match(/\p{L}[\p{L}\p{M}]+/gu) ?? []);
    const cut = words.filter((word) => !isPlainWord(word));
    expect(new Set(cut)).toEqual(new Set());
  });

  it('that is a name too stays only in small letters', () => {
    expect([isPlainWord('will'), isPlainWord('Will'), isPlainWord('WILL')]).toEqual([true, false, false]);
    expect(isAlsoName('Will')).toBe(true);
    expect(isAlsoName('case')).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { foldOf, squeezedOf, wordsIn } from './fold.ts';

describe('a word, however it is written,', () => {
  it.each(['Quíroga', 'QUIROGA', 'Ｑｕｉｒｏｇａ', 'Qui\u0301roga'])('%s folds to the same letters', (word) =>
    expect(foldOf(word)).toBe('quiroga'),
  );
  it.each(['Q-u-i-r-o-g-a', 'qui roga', 'Qui\u200broga', 'QUI.ROGA'])('%j is the same run when it is split', (text) =>
    expect(squeezedOf(text)).toBe('quiroga'),
  );
});

it('the words of a text are found with where they stand, accents that are characters of their own included', () => {
  expect(wordsIn('An, Do\u0301 7')).toEqual([
    { word: 'An', from: 0, to: 2 },
    { word: 'Do\u0301', from: 4, to: 7 },
    { word: '7', from: 8, to: 9 },
  ]);
});

import { describe, expect, it } from 'vitest';
import { wordsIn } from './fold.ts';
import { isName } from './names.ts';

/** The words of a text that stand as names; `Ellen` and `George` are hidden for other reasons. */
const namesIn = (text: string): string[] =>
  wordsIn(text)
    .filter((word) => isName(text, word, (other) => other === 'Ellen' || other === 'George'))
    .map(({ word }) => word);

describe('a plain word stands as a name', () => {
  it.each([
    ['Dear Ms. Case, welcome', ['Case']],
    ['Mr Early called', ['Early']],
    ['George Best called', ['Best']],
    ['Key, Ellen', ['Key']],
    ['An Do called', ['An', 'Do']],
    ['Best-George', ['Best']],
  ])('in %j', (text, names) => expect(namesIn(text)).toEqual(names));

  it.each([
    'Dear Applicant, do not miss this',
    'Best wishes',
    'an early notice',
    'the best George',
    'Your Case was Early',
  ])('not in %j', (text) => expect(namesIn(text)).toEqual([]));
});

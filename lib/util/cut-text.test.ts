import { describe, expect, it } from 'vitest';
import { cutAtWord } from './cut-text.ts';

describe('a text that is too long', () => {
  it.each([
    ['Case Was Received', 20, 'Case Was Received'],
    ['Case Was Received And A Notice Was Sent', 20, 'Case Was Received…'],
    ['Case Was Received, And A Notice Was Sent', 19, 'Case Was Received…'],
    ['W'.repeat(30), 10, `${'W'.repeat(9)}…`],
    [`${'W'.repeat(8)}😀😀`, 10, `${'W'.repeat(8)}…`],
  ])('%j in %i characters', (text, most, cut) => {
    expect(cutAtWord(text, most)).toBe(cut);
    expect(cut.length).toBeLessThanOrEqual(most);
  });
});

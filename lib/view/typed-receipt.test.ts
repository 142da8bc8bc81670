import { describe, expect, it } from 'vitest';
import { typedReceiptOf } from './typed-receipt.ts';

describe('a receipt number as a person types it', () => {
  it.each([
    ['as it is printed', 'IOE0912345678'],
    ['in lower case', 'ioe0912345678'],
    ['with blanks', ' IOE 0912 345 678 '],
    ['with dashes of any kind', 'IOE-09–12—345−678'],
    ['with characters of full width', 'ＩＯＥ０９１２３４５６７８'],
    ['with a no-break space and an invisible one', 'IOE\u00a00912345678\u200b'],
  ])('is understood %s', (_how, text) => {
    expect(typedReceiptOf(text)).toEqual({ kind: 'receipt', receipt: 'IOE0912345678' });
  });

  it.each([
    ['nothing', '  ', { kind: 'empty' }],
    ['too few digits', 'IOE091234567', { kind: 'digits', n: 9 }],
    ['too many digits', 'IOE09123456789', { kind: 'digits', n: 11 }],
    ['no letters', '0912345678', { kind: 'letters' }],
    ['a letter for a zero', 'IOEO912345678', { kind: 'letter', letter: 'O', digit: '0' }],
    ['a letter that no digit looks like', 'IOEX912345678', { kind: 'other', found: 'X' }],
    ['a sign that does not belong', 'IOE0912345678?', { kind: 'other', found: '?' }],
  ])('with %s says what is wrong', (_what, text, expected) => {
    expect(typedReceiptOf(text)).toEqual(expected);
  });
});

// A receipt number as a person types it, in any writing, or what is wrong with it. Pure.

/** `letter`: a letter among the digits that looks like one of them. `other`: a character that no receipt number has. */
export type TypedReceipt =
  | { kind: 'empty' }
  | { kind: 'receipt'; receipt: string }
  | { kind: 'letters' }
  | { kind: 'digits'; n: number }
  | { kind: 'letter'; letter: string; digit: string }
  | { kind: 'other'; found: string };

const LOOKALIKES: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', S: '5', B: '8' };
/** What people and word processors put between the parts: blanks, dashes, dots, invisible characters. */
const BETWEEN = /[\p{White_Space}\p{Pd}\p{Cf}.,_/\u00b7\u2212]/gu;
const LETTERS = 3;
const DIGITS = 10;

/** Takes blanks, dashes, lower case and full-width characters: `ioe 0912-345-678` is `IOE0912345678`. */
export function typedReceiptOf(text: string): TypedReceipt {
  const bare = text.normalize('NFKC').replace(BETWEEN, '').toUpperCase();
  if (bare === '') return { kind: 'empty' };
  const found = /[^A-Z0-9]/u.exec(bare)?.[0];
  if (found !== undefined) return { kind: 'other', found };
  if (!/^[A-Z]{3}/.test(bare)) return { kind: 'letters' };
  const rest = bare.slice(LETTERS);
  const letter = /[A-Z]/.exec(rest)?.[0];
  const digit = letter === undefined ? undefined : LOOKALIKES[letter];
  if (letter !== undefined)
    return digit === undefined ? { kind: 'other', found: letter } : { kind: 'letter', letter, digit };
  return rest.length === DIGITS ? { kind: 'receipt', receipt: bare } : { kind: 'digits', n: rest.length };
}

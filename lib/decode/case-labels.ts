// Names for the cases of one report: "I-485 A". Letters go by receipt, so that they are the same however the cases were given. Pure.
import type { RecordWords } from '../locales/record.ts';
import type { CaseFile } from './case-file.ts';

/** 0 → A, 25 → Z, 26 → AA. */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

/** Receipts in order, cases without one last, each in the order given. */
export function compareReceipts(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

/** Masked receipts look alike; their cases keep the order of the letters they were given when they were masked. */
function compareMasked(a: CaseFile, b: CaseFile): number {
  const letter = ({ receipt, label }: CaseFile): string =>
    receipt?.includes('•') ? (/[A-Z]+$/.exec(label)?.[0] ?? '') : '';
  const [first, second] = [letter(a), letter(b)];
  return first.length - second.length || (first < second ? -1 : first > second ? 1 : 0);
}

/** The cases in the order of their letters: by receipt, whatever order they were given in. */
export function inOrder(cases: readonly CaseFile[]): CaseFile[] {
  return [...cases].sort((a, b) => compareReceipts(a.receipt, b.receipt) || compareMasked(a, b));
}

/** The same cases in the same order, each with its label among them. */
export function labelled(cases: readonly CaseFile[], words: RecordWords): CaseFile[] {
  const letters = new Map(inOrder(cases).map((file, index) => [file, letterOf(index)]));
  return cases.map((file) => ({
    ...file,
    label: `${file.form.type ?? words('aCase')} ${letters.get(file) ?? ''}`,
  }));
}

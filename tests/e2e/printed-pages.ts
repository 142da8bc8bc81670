// Printed pages, parsed by a program other than the browser that made them: their text, and pictures of them.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { programPath } from '../../tools/browser/find-browsers.ts';

/** The text of each page, laid out as it stands on paper. */
export function textsOf(pdf: Uint8Array): string[] {
  const text = execFileSync(programPath('pdftotext'), ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  // Fonts join letters into one sign: "fi".
  return text.normalize('NFKC').split('\f').slice(0, -1);
}

/** Keeps pictures of the first pages, as a printer without colour makes them. @param name without an ending */
export function keepPictures(pdf: Uint8Array, folder: string, name: string, pages: number): void {
  mkdirSync(folder, { recursive: true });
  const args = ['-png', '-gray', '-r', '70', '-l', String(pages), '-', join(folder, name)];
  execFileSync(programPath('pdftoppm'), args, { input: pdf });
}

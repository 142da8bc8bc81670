// A text of the record as a report shows it: plain to the eye, with blanks of one width, in its lines or in one line. Pure.
import { withoutDisguise } from '../../util/disguise.ts';

/** Blanks of other widths. */
const BLANK = /(?! )\p{Zs}/gu;

/** Line breaks and tabs stay as they are. */
export function plainToTheEye(text: string): string {
  return withoutDisguise(text, true).replace(BLANK, ' ');
}

/** As `plainToTheEye`; line breaks become `\n`, tabs a blank. */
export function visible(text: string): string {
  return plainToTheEye(text.replace(/\r\n?/g, '\n').replace(/\t/g, ' '));
}

/** As `visible`, in one line: a line break is shown as a sign, so that no text can look like a line of ours. */
export function visibleLine(text: string): string {
  return visible(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ⏎ ');
}

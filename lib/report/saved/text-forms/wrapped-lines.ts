// JSON whose long lines a mail program or a terminal broke, inside its strings too. Pure.
import type { TextForm } from './text-form.ts';

export const hasWrappedLines: TextForm = ({ text, index, fault }) =>
  fault === 'bad-string' && /^[\r\n]$/.test(text.slice(index, index + 1));

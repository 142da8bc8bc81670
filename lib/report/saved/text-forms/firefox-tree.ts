// The tree that Firefox draws of JSON, copied as text: a key, a tab, a value on each line, and no braces. Pure.
import { beginningOf, type TextForm } from './text-form.ts';

const ROWS = /(?:^|\n)[^\S\n]*"?[\w$-]+"?:?\t[^\n]*\n(?:[^\n{]*\n)*?[^\S\n]*"?[\w$-]+"?:?\t/;

export const isFirefoxTree: TextForm = (unreadable) => {
  const text = beginningOf(unreadable);
  return !/[{[]/.test(text.slice(0, text.indexOf('\t') + 1)) && ROWS.test(`${text}\n`);
};

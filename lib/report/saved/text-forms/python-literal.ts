// What Python prints of a dictionary: single quotes, True, False and None. Pure.
import { beginningOf, nearFault, type TextForm } from './text-form.ts';

const QUOTED_KEY = /[{,]\s*'[^'\n]{1,80}'\s*:/;
const WORD = /[:[,]\s*(?:True|False|None)\s*[,}\]]/;

export const isPythonLiteral: TextForm = (unreadable) => {
  const text = `${beginningOf(unreadable)}${nearFault(unreadable)}`;
  return QUOTED_KEY.test(text) || WORD.test(text);
};

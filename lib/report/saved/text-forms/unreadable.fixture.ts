// A broken text as the recognisers are given it: where reading it as JSON stops. For tests only.
import { readJsonAt } from '../../../uscis/parse-json.ts';
import type { Unreadable } from './text-form.ts';

export function unreadable(text: string): Unreadable {
  const start = /[{[]/.exec(text)?.index ?? 0;
  const read = readJsonAt(text, start, { isCopy: true });
  if (read.ok) throw new Error('This text is JSON.');
  return { text, start, index: read.error.index, fault: read.error.fault };
}

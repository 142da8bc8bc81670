// What a JavaScript console prints of an object: keys without quotes, strings in single quotes, `[Object]` for what lies deeper. Pure.
import { beginningOf, nearFault, type TextForm } from './text-form.ts';

const BARE_KEY = /[{,]\s*[A-Za-z_$][\w$]*\s*:/;
const OF_A_CONSOLE = /[:,[]\s*(?:'|undefined\b|\[(?:Object|Array|Circular[^\]]*)\]|new\b|`)/;

export const isJavaScriptLiteral: TextForm = (unreadable) => {
  const text = `${beginningOf(unreadable)}${nearFault(unreadable)}`;
  return /\[(?:Object|Array)\]/.test(text) || (BARE_KEY.test(text) && OF_A_CONSOLE.test(text));
};

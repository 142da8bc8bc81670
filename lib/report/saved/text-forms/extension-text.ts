// The text of a browser's JSON extension: keys without quotes and values in double quotes, with commas or braces left out. Pure.
import { beginningOf, type TextForm } from './text-form.ts';

const BARE_KEY = /(?:^|[{,\n])\s*[A-Za-z_$][\w$]*\s*:\s*(?:["{[\d]|true\b|false\b|null\b)/g;
const MISSING_COMMA = /(?:"|\d|true|false|null|[}\]])\s*\n\s*"[^"\n]{1,80}"\s*:/;

export const isExtensionText: TextForm = (unreadable) => {
  const text = beginningOf(unreadable);
  const keys = text.match(BARE_KEY)?.length ?? 0;
  return keys >= 2 || (unreadable.fault === 'unexpected' && MISSING_COMMA.test(text));
};

// Every text of a value that a screen draws made plain to the eye. Pure.
import { withoutDisguise } from '../util/disguise.ts';

/** The text with every character that fools the eye as `\u202e`; the words of a screen may be of any script, and stay. */
export const shownText = (text: string): string => withoutDisguise(text, false);

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** The same value with every text in it as `shownText` gives it; what holds none to show is given back as it is. */
export function withShownText<T>(value: T): T;
export function withShownText(value: unknown): unknown {
  if (typeof value === 'string') return shownText(value);
  if (Array.isArray(value)) {
    const before: readonly unknown[] = value;
    const items = before.map((item) => withShownText(item));
    return items.some((item, index) => item !== before[index]) ? items : before;
  }
  if (typeof value !== 'object' || value === null || !isPlain(value)) return value;
  const entries = Object.entries(value);
  const shown = entries.map(([key, one]: [string, unknown]): [string, unknown] => [key, withShownText(one)]);
  return shown.some(([, one], index) => one !== entries[index]?.[1]) ? Object.fromEntries(shown) : value;
}

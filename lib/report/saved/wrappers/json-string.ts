// A body that a program wrote down as a JSON string: `"{\"data\":…}"`. Pure.
import { parseJson } from '../../../uscis/parse-json.ts';
import type { Wrapper } from './wrapper.ts';

export const jsonString: Wrapper = (value, { inside, warn, words }) => {
  if (typeof value !== 'string' || !/^[\s\ufeff]*[{["]/.test(value)) return null;
  const parsed = parseJson(value);
  if (!parsed.ok) return null;
  for (const key of parsed.duplicates) warn(words('problem.duplicateKeyInside', { key: JSON.stringify(key) }));
  return inside(parsed.value);
};

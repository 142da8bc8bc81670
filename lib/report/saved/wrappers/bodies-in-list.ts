// Several bodies in one list, as programs save them: `[{"data":…},{"data":…}]`, or cases without their envelopes. Pure.
import { keyOf } from '../../../uscis/json-path.ts';
import { isUnderstood } from './is-understood.ts';
import type { Wrapper } from './wrapper.ts';

/** A list of cases under `data` is such a list too; of one case it is an answer in a form that Caseside does not know. */
export const bodiesInList: Wrapper = (value, { inside }) => {
  const data = keyOf(value, 'data');
  const list = Array.isArray(data) && data.length > 1 ? data : value;
  if (!Array.isArray(list) || list.length === 0) return null;
  const found = list.map((item) => inside(item));
  return found.some((items) => items.some(isUnderstood)) ? found.flat() : null;
};

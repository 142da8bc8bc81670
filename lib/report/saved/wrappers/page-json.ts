// The JSON that USCIS's own page embeds: `{"cases":[…]}`, with cases inside `concurrentCases`. Pure.
import { isObject, keyOf } from '../../../uscis/json-path.ts';
import type { Json } from '../../../uscis/reading.ts';
import { plainReceipt } from '../../../uscis/shape.ts';
import { isUnderstood } from './is-understood.ts';
import type { Unwrapped, Wrapper } from './wrapper.ts';

function casesIn(list: Json | undefined, path: string): Unwrapped[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((value, index): Unwrapped[] => {
    if (!isObject(value) || !Object.hasOwn(value, 'receiptNumber')) return [];
    const at = `${path}[${String(index)}]`;
    const named = keyOf(value, 'receiptNumber');
    const receipt = typeof named === 'string' && plainReceipt(named) !== '' ? plainReceipt(named) : null;
    return [
      { kind: 'page', value, path: at, receipt },
      ...casesIn(keyOf(value, 'concurrentCases'), `${at}.concurrentCases`),
    ];
  });
}

export const pageJson: Wrapper = (value, { words, inside, remark }) => {
  const list = keyOf(value, 'cases');
  if (!isObject(value) || !Array.isArray(list) || Object.hasOwn(value, 'data')) return null;
  if (list.length === 0) return [{ kind: 'problem', message: words('problem.pageWithoutCases') }];
  const found = casesIn(list, 'cases');
  if (found.length === 0) return null;
  const strays = list.filter((item) => !isObject(item) || !Object.hasOwn(item, 'receiptNumber')).length;
  const besides = Object.entries(value).flatMap(([key, beside]) =>
    key === 'cases' || typeof beside !== 'object' || beside === null ? [] : inside({ [key]: beside }),
  );
  const bodies = besides.filter(isUnderstood);
  if (strays > 0 || bodies.length < besides.length) remark(words('remark.besides'));
  return [...found, ...bodies];
};

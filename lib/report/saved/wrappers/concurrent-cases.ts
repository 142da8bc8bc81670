// Whole cases that stand inside another case's `concurrentCases`: each is a case of its own. Pure.
import { isObject, keyOf, pathToItem, pathToKey } from '../../../uscis/json-path.ts';
import type { Json } from '../../../uscis/reading.ts';
import { dataOf, receiptIn, shapeOf } from '../../../uscis/shape.ts';
import type { Unwrapped } from './wrapper.ts';

const KEY = 'concurrentCases';

function casesIn(record: Json, path: string): Unwrapped[] {
  const list = keyOf(record, KEY);
  if (!Array.isArray(list)) return [];
  return list.flatMap((value, index): Unwrapped[] => {
    const at = pathToItem(pathToKey(path, KEY), index);
    const receipt =
      isObject(value) && shapeOf({ data: value }) === 'cases' ? receiptIn({ data: value }, 'cases') : null;
    const inner = casesIn(value, at);
    return receipt === null ? inner : [{ kind: 'page', value, path: at, receipt }, ...inner];
  });
}

/**
 * The whole cases inside an answer of `cases`, each with the place where it stands. As with the page's own JSON, no address of theirs
 * was read, and they serve until one was. What only names a case (a receipt and a form) is none.
 */
export function concurrentCasesIn(body: Json): Unwrapped[] {
  const data = keyOf(body, 'data');
  return casesIn(dataOf(body), data === undefined ? '' : Array.isArray(data) ? 'data[0]' : 'data');
}

// Whole cases that stand inside another case's `concurrentCases`: each is a case of its own. Pure.
import { isObject, keyOf } from '../../../uscis/json-path.ts';
import type { Json } from '../../../uscis/reading.ts';
import { dataOf, receiptIn, shapeOf } from '../../../uscis/shape.ts';
import type { Unwrapped } from './wrapper.ts';

/**
 * The whole cases inside an answer of `cases`, without their own answer's envelope. What only names a case (a receipt and a form) is
 * none.
 */
export function concurrentCasesIn(body: Json): Unwrapped[] {
  const list = keyOf(dataOf(body), 'concurrentCases');
  if (!Array.isArray(list)) return [];
  return list.flatMap((value): Unwrapped[] => {
    const receipt = receiptIn(value, 'cases');
    if (!isObject(value) || receipt === null || shapeOf(value) !== 'cases') return [];
    return [{ kind: 'body', value, endpoint: 'cases', receipt, isConcurrent: true }, ...concurrentCasesIn(value)];
  });
}

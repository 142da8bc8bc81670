// Whole cases that USCIS put inside another one's answer (`concurrentCases`): each becomes a case of its own. Pure.
import { isObject, keyOf, pathToItem } from '../../uscis/json-path.ts';
import type { Json } from '../../uscis/reading.ts';
import { dataOf, onlyRecordIn, receiptIn, shapeOf } from '../../uscis/shape.ts';
import type { SavedCase } from './gather.ts';

const KEY = 'concurrentCases';

/**
 * @param body an answer of `cases`
 * @returns cases known from inside it alone: no address of theirs was read, and what is shown cites the place where it stands
 */
export function concurrentCasesIn(body: Json, source: string): SavedCase[] {
  const hasEnvelope = isObject(body) && Object.hasOwn(body, 'data');
  const isListed = hasEnvelope && onlyRecordIn(body['data'] ?? null) !== null;
  const found: SavedCase[] = [];
  const visit = (record: Json, path: string): void => {
    const inner = keyOf(record, KEY);
    if (!Array.isArray(inner)) return;
    inner.forEach((value, index) => {
      const at = pathToItem(path === '' ? KEY : `${path}.${KEY}`, index);
      const receipt = shapeOf({ data: value }) === 'cases' ? receiptIn({ data: value }, 'cases') : null;
      if (receipt !== null)
        found.push({ receipt, source, answers: [], page: { value, path: at }, changes: [], notes: [], firstSeen: {} });
      visit(value, at);
    });
  };
  visit(dataOf(body), isListed ? 'data[0]' : hasEnvelope ? 'data' : '');
  return found;
}

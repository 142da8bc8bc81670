// Bodies under keys, as programs save one case: `{"caseDetails":{…},"caseStatus":{…}}`, by receipt too. Pure.
import { isObject, keyOf } from '../../../uscis/json-path.ts';
import { receiptIn, shapeOf } from '../../../uscis/shape.ts';
import { isUnderstood } from './is-understood.ts';
import { addressOfName, receiptOfName, type Unwrapped, type Wrapper } from './wrapper.ts';

function receiptOf(found: Unwrapped): string | null {
  if (found.kind === 'page' || found.kind === 'answer') return found.receipt;
  if (found.kind !== 'body') return null;
  const shape = shapeOf(found.value);
  return (shape === null ? null : receiptIn(found.value, shape)) ?? found.receipt;
}

/** Bodies that name no receipt lie beside the only one that does: they were saved as one case. */
function withReceipt(found: readonly Unwrapped[]): Unwrapped[] {
  const receipts = new Set(found.flatMap((each) => receiptOf(each) ?? []));
  const [only] = receipts;
  if (only === undefined || receipts.size > 1) return [...found];
  return found.map((each) => (each.kind === 'body' && receiptOf(each) === null ? { ...each, receipt: only } : each));
}

export const bodiesInObject: Wrapper = (value, { inside, hints, remark, words }) => {
  if (!isObject(value)) return null;
  const data = keyOf(value, 'data');
  // By its file's name a body may be of any shape: what lies inside it is its own.
  if (data !== undefined && hints.endpoint !== null) return null;
  const outer = isObject(data) ? data : data === undefined ? value : null;
  if (outer === null) return null;
  const found: Unwrapped[] = [];
  let isAllKnown = true;
  for (const [key, inner] of Object.entries(outer)) {
    const endpoint = addressOfName(key);
    const receipt = receiptOfName(key);
    const items = inside(inner, { endpoint, ...(receipt === null ? {} : { receipt }) });
    if (items.some(isUnderstood)) found.push(...items);
    else isAllKnown = false;
  }
  if (found.length === 0) return null;
  if (!isAllKnown) remark(words('remark.besides'));
  return withReceipt(found);
};

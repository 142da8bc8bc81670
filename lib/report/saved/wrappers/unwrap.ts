// What one value of a saved text is: a report, a body, or a wrapper around bodies, one inside another. Pure.
import { keyOf } from '../../../uscis/json-path.ts';
import type { Json } from '../../../uscis/reading.ts';
import { shapeOf } from '../../../uscis/shape.ts';
import { bodiesInList } from './bodies-in-list.ts';
import { bodiesInObject } from './bodies-in-object.ts';
import { concurrentCasesIn } from './concurrent-cases.ts';
import { har } from './har.ts';
import { jsonString } from './json-string.ts';
import { otherService } from './other-service.ts';
import { pageJson } from './page-json.ts';
import type { Hints, Surroundings, Unwrapped, Wrapper } from './wrapper.ts';

/** The first that knows the value counts: what is named by a field of its own stands before what is recognised by its contents. */
const WRAPPERS: readonly Wrapper[] = [jsonString, har, otherService, pageJson, bodiesInList, bodiesInObject];
/** Wrappers inside one another that are still opened. */
const DEEPEST_WRAPPER = 6;
const REPORT_OF_ANY_VERSION = /^caseside\/report\/\d+$/;

type Context = Pick<Surroundings, 'words' | 'remark' | 'warn'>;

function unwrapAt(value: Json, hints: Hints, context: Context, depth: number): Unwrapped[] {
  const schema = keyOf(value, 'schema');
  if (typeof schema === 'string' && REPORT_OF_ANY_VERSION.test(schema)) return [{ kind: 'report', value, schema }];
  const body: Unwrapped = { kind: 'body', value, ...hints };
  const shape = shapeOf(value);
  if (shape !== null) return shape === 'cases' ? [body, ...concurrentCasesIn(value)] : [body];
  if (depth >= DEEPEST_WRAPPER || (typeof value !== 'object' && typeof value !== 'string')) return [body];
  const inside = (inner: Json, more: Partial<Hints> = {}) =>
    unwrapAt(inner, { endpoint: null, receipt: hints.receipt, ...more }, context, depth + 1);
  for (const wrapper of WRAPPERS) {
    const found = wrapper(value, { ...context, hints, inside });
    if (found !== null) return found;
  }
  return [body];
}

/** Everything that stands in a value, in its order. A value that nothing is known of comes back as a body. Never throws. */
export function unwrap(value: Json, hints: Hints, context: Context): Unwrapped[] {
  return unwrapAt(value, hints, context, 0);
}

// Whether something unwrapped is known to be what it seems. Pure.
import { isObject } from '../../../uscis/json-path.ts';
import { shapeOf } from '../../../uscis/shape.ts';
import type { Unwrapped } from './wrapper.ts';

/** A body counts by its shape, or by the address that its key names while it has an answer's envelope. */
export function isUnderstood(found: Unwrapped): boolean {
  if (found.kind !== 'body') return true;
  if (shapeOf(found.value) !== null) return true;
  return found.endpoint !== null && isObject(found.value) && Object.hasOwn(found.value, 'data');
}

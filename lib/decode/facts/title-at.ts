// A status title as a person reads it: entities and markup resolved, the raw text stays in its field. Pure.
import { textAt, type Place } from '../answers/place.ts';
import { plainTextOf } from '../answers/plain-text.ts';

/** null: the field holds no words. */
export function titleAt(place: Place | null, key: 'statusTitle' | 'statusTitleSpanish'): string | null {
  const raw = textAt(place, key);
  const plain = raw === null ? '' : plainTextOf(raw).replaceAll('\n', ' ').trim();
  return plain === '' ? null : plain;
}

// Whether a text has the shape of an event or action code, so that it can be shown although nobody lists it. Pure.
import { eventCodeOf } from '../../tables/event-codes.ts';

/** A code nobody lists still has the shape of one: short, capitals, and never long enough to be a number of a person. */
export function isCodeShape(text: string): boolean {
  if (eventCodeOf(text) !== undefined && /^[A-Z0-9,]{1,5}$|^[A-Za-z ]+$/.test(text)) return true;
  return /^[A-Z][A-Z0-9]{1,4}$/.test(text) && !/\d{4}/.test(text) && (/\d/.test(text) || text.length < 4);
}

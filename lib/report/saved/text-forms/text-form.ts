// What a recogniser of unreadable text is given and what it answers. Types only.
import type { JsonFault } from '../../../uscis/parse-json.ts';

/** A text that is no JSON, from where its data seems to begin to where reading stopped. */
export interface Unreadable {
  text: string;
  start: number;
  index: number;
  fault: JsonFault;
}

/** Whether the text has this form. Never throws, and looks at a bounded part of the text. */
export type TextForm = (unreadable: Unreadable) => boolean;

/** Characters before and after the fault that tell the form. */
const AROUND = 300;

/** The text from its beginning on, and just before and after the fault. */
export function nearFault({ text, start, index }: Unreadable): string {
  return text.slice(Math.max(start, index - AROUND), index + AROUND);
}

/** The text where the data begins. */
export function beginningOf({ text, start }: Unreadable): string {
  return text.slice(start, start + AROUND);
}

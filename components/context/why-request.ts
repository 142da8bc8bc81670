// A request to open "Why does it say this?" for a line of the panel. Types only.
import type { FactRef } from '../../lib/decode/case-file.ts';
import type { Basis } from '../../lib/tables/types.ts';

/** What was clicked: the fact, the line's text, and the element that gets focus back. */
export interface WhyRequest {
  fact: FactRef;
  /** The receipt it is about, if it is not the case in view. */
  receipt: string | null;
  basis: Basis;
  says: string;
  /** The code, if the line is about one. */
  code: string | null;
  from: HTMLElement;
}

// The question "Why does it say this?" as a line of the panel asks it. Types only.
import type { FactRef } from '../../lib/decode/case-file.ts';
import type { Basis } from '../../lib/tables/types.ts';

/** What was clicked: the fact, what the line says, and the element that focus goes back to. */
export interface WhyRequest {
  fact: FactRef;
  /** The case it is about, where that is not the one in view. */
  receipt: string | null;
  basis: Basis;
  says: string;
  /** The bare code, when the line is about one. */
  code: string | null;
  from: HTMLElement;
}

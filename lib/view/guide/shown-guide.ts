// What a screen shows of questions, of a case's breakdown and of what can be done: sentences with their source and their fields. Types only.
import type { Basis } from '../../tables/types.ts';

export interface ShownLine {
  text: string;
  /** null: what holds of records in general, or a denial. */
  basis: Basis | null;
  /** The fields it rests on, as `cases: data.closed = false`. */
  fields: string[];
}

interface ShownPage {
  address: string;
  /** Year of the newest public text that names it. */
  seen: number;
}

/** The answer to one question. */
export interface ShownAnswer {
  /** No record can answer it: the first line says why. */
  isRefused: boolean;
  lines: ShownLine[];
  page: ShownPage | null;
}

/** One case from beginning to end, and what can be done beside it. */
export interface ShownGuide {
  parts: { heading: string; lines: ShownLine[] }[];
  next: { text: string; page: ShownPage | null }[];
}

/** A question that was understood, about some of the cases of the page. */
export interface AskedQuestion {
  receipts: string[];
  id: string;
  /** Codes that the question names. */
  codes: string[];
  /** IANA time zone of the times that are named. */
  zone: string;
}

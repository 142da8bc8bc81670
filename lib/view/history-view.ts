// What screens can request of stored history: the log of a case, a comparison of two dates, own activity, notes, and what is
// stored. Types only.
import type { DayOrInstant, Instant } from '../decode/case-file.ts';
import type { Near } from '../history/compare/own-activity.ts';
import type { FormatId } from '../report/formats/formats.ts';
import type { Part, PurposeId } from '../report/purposes.ts';
import type { Settings } from '../settings.ts';
import type { NewsItem } from '../history/compare/news.ts';

/** A change without its evidence, for display. */
export type ShownChange = Omit<NewsItem, 'receipt' | 'formType' | 'seen'> & { id: string };

export interface HistoryOfCase {
  /** Newest first. */
  log: { at: Instant; changes: ShownChange[] }[];
  /** Times at which an answer was first seen, by this computer's clock; any two can be compared. Oldest first, whatever they say. */
  moments: Instant[];
  /** Now, by the same clock: what shows a later time was read while the clock was ahead. */
  now: Instant;
  /** What the person did near the moved timestamp; null if there is none, or it has no time. */
  near: Near[] | null;
}

export interface ShownNote {
  id: string;
  at: DayOrInstant;
  text: string;
  reference: string | null;
}

/** The choices for a report, the same as on the command line. */
export interface ReportChoice {
  /** null = all cases of the page. */
  receipts: string[] | null;
  purpose: PurposeId;
  format: FormatId;
  masked: boolean;
  /** Additional words to mask. */
  hide: string[];
  withNotes: boolean;
  /** Parts that the person ticked off; absent = none. */
  without?: Part[] | undefined;
  /** Raw fields, the places of every fact and the whole timeline; absent = no. */
  appendix?: boolean | undefined;
  /** Limits the calendar to the appointment at this time, as USCIS gives it; absent = all. */
  appointmentAt?: string | undefined;
  /** IANA time zone of the times shown. */
  zone: string;
}

export type { Sheets } from '../report/formats/sheets.ts';

/** What the options page shows. */
export interface StoredView {
  schema: 'caseside/kept/1';
  settings: Settings;
  /** A newer Caseside stored the settings: no change is saved. */
  settingsAreNewer: boolean;
  historyFault: string | null;
  since: Instant | null;
  characters: number;
  /** Cases that are kept. */
  howMany: number;
  /** Those that may be named: of the account that is signed in, or all after a deliberate click. */
  cases: { receipt: string; since: Instant; answers: number; readings: number; notes: number }[];
}

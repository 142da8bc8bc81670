// What screens may ask of the kept history: the log of a case, two dates side by side, own activity, notes, and what is kept. Types only.
import type { DayOrInstant, Instant } from '../decode/case-file.ts';
import type { Near } from '../history/compare/own-activity.ts';
import type { FormatId } from '../report/formats/formats.ts';
import type { PurposeId } from '../report/purposes.ts';
import type { Settings } from '../settings.ts';
import type { NewsItem } from './panel-view.ts';

/** A change as a screen shows it: without the fields that caused it. */
export type ShownChange = Omit<NewsItem, 'receipt' | 'formType' | 'seen'> & { id: string };

export interface HistoryOfCase {
  /** Newest first. */
  log: { at: Instant; changes: ShownChange[] }[];
  /** Moments at which an answer was first seen: any two can be compared. Oldest first. */
  moments: Instant[];
  /** What the person did near the moved timestamp; null: the timestamp has no time, or there is none. */
  near: Near[] | null;
}

export interface ShownNote {
  id: string;
  at: DayOrInstant;
  text: string;
  reference: string | null;
}

/** What a report is made of; the same choices as on the command line. */
export interface ReportChoice {
  /** null: all cases of the page. */
  receipt: string | null;
  purpose: PurposeId;
  format: FormatId;
  masked: boolean;
  /** Words of the person's own to hide as well. */
  hide: string[];
  withNotes: boolean;
  /** Of the appointments of the case, only those at this time, as USCIS gives it; without, all. */
  appointmentAt?: string | undefined;
  /** IANA zone that times are shown in. */
  zone: string;
}

export type { Sheets } from '../report/formats/sheets.ts';

/** What the options page shows. */
export interface StoredView {
  schema: 'caseside/kept/1';
  settings: Settings;
  historyFault: string | null;
  since: Instant | null;
  characters: number;
  /** Cases that are kept. */
  howMany: number;
  /** Those that may be named: of the account that is signed in, or all after a deliberate click. */
  cases: { receipt: string; since: Instant; answers: number; readings: number; notes: number }[];
}

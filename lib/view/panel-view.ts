// What the panel shows at once, and what it can request after that. Types only: the panel loads no schema and no tables.
import type { Asks } from '../decode/facts/open-questions.ts';
import type { SoWhat } from '../locales/so-what.ts';
import type { Gate } from '../decode/gate/permissions.ts';
import type { CaseFile, Evidence, Instant, OfficeFact, OfficeName, TimelineEntry } from '../decode/case-file.ts';
import type { News } from '../history/compare/news.ts';
import type { Settings } from '../settings.ts';
import type { CodeReading } from '../tables/codes.ts';
import type { Basis, Stage } from '../tables/types.ts';
import type { EvidenceSource, Json, Outcome, ReadEndpoint, Unkept } from '../uscis/reading.ts';

/** A fact without its evidence, which is requested one by one (`Explanation`). */
export type WithoutEvidence<T> = T extends readonly (infer U)[]
  ? WithoutEvidence<U>[]
  : T extends object
    ? { [K in keyof T as K extends 'evidence' ? never : K]: WithoutEvidence<T[K]> }
    : T;

/** The case for display. Its raw fields are requested by "All fields". */
export type ShownCase = WithoutEvidence<Omit<CaseFile, 'otherFields' | 'changes' | 'office'>> & {
  office: ShownOffice | null;
  /** The text USCIS sent where a date is expected and none can be parsed. */
  rawDates: { filed: string | null; recordUpdated: string | null };
  /** Places in the timeline of statuses that only repeat an event, each with the place of that event: one line for people. */
  repeated: { status: number; event: number }[];
  /** Signals, besides evidence requests, that USCIS may be waiting for the applicant. */
  asks: Asks;
  /** What may be denied of this case. */
  gate: Gate;
  /** Why a negative is withheld, in whole sentences, by what it would deny. */
  reasons: { requests: string[]; appointments: string[]; steps: string[] };
  /** The sentence under the status title, and whether that title leaves room for "Nothing asks for an answer". */
  soWhat: SoWhat;
  /** Whether USCIS lists a document that is an approval notice for this form. */
  hasApprovalLetter: boolean;
  /** Per notice, what USCIS's wording leaves out; null if that wording is not known. */
  noticeNotes: (string | null)[];
  /** Changes of this case in the stored history. */
  changeCount: number;
  /** Number of leaves in all answers, and how many of them have a key unknown to Caseside. */
  fieldCount: number;
  newFieldCount: number;
  /** The codes on this case and what is known of each, enough to say "users disagree" or "no published meaning". */
  codes: Record<string, { label: string | null; basis: Basis; readings: readonly CodeReading[] }>;
  /** Per flag key: what the flag does not mean, and which of the two lists it is in. */
  flagNotes: Record<string, { notSaid: string | null; group: 'plain' | 'unpublished'; sinceText: string | null }>;
  /** Other cases of this page that were filed on the same day, this one excluded. */
  filedTogether: string[];
  /** The person's pins and ticks on this case. */
  marks: PinsAndTicks;
  /** A stable key per document, in their order, valid as long as USCIS lists it. */
  documentKeys: string[];
  /** The combined timeline of those cases and this one, newest first; absent if this one is alone. */
  together?: TogetherEntry[];
};

/** `pinned`: fields, as `cases: data.formType`. `have`: documents, by `documentKeys`. */
export interface PinsAndTicks {
  pinned: string[];
  have: string[];
}

export interface PinOrTick {
  receipt: string;
  kind: keyof PinsAndTicks;
  what: string;
  isOn: boolean;
}

/** `isWhereReceived`: known only from the receipt number. */
type ShownName<T> = WithoutEvidence<T> & { isWhereReceived: boolean };
export type ShownOffice = ShownName<Omit<OfficeFact, 'others'>> & { others: ShownName<OfficeName>[] };

/** A row of the combined timeline: its case and its index in that case's own timeline. */
interface TogetherEntry {
  receipt: string;
  formType: string | null;
  index: number;
  entry: WithoutEvidence<TimelineEntry>;
}

/** What a case asks of the person, for the answer line over all cases. */
export interface TabAsks {
  /** A request is open, or the status, a step or USCIS's own mark says that one was sent. */
  isAsked: boolean;
  /** Its status title leaves room for "Nothing asks for an answer". */
  isCalm: boolean;
  /** Dated appointments, past ones too; none where the newest step calls one off. */
  appointments: Instant[];
  gate: Gate;
}

export interface CaseTab {
  receipt: string;
  /** As USCIS writes the name; null where it is not known. */
  applicant: string | null;
  formType: string | null;
  stage: Stage | null;
  unseen: number;
  asks: TabAsks;
}

/** The state of one address of the case in view: the newest try, and the date of the answer shown. */
export interface AddressState {
  endpoint: ReadEndpoint;
  /** null until its first answer. */
  outcome: Outcome | null;
  at: Instant | null;
  /** When the first try failed, if Caseside tried twice. */
  firstTryAt: Instant | null;
  /** USCIS's own error text; "" if there is none. */
  message: string;
  /** Set if an answer came and nothing of it is kept. */
  unkept?: Unkept;
  /** `page`: from the JSON in USCIS's page. `kept`: from an earlier reading. */
  shownFrom: 'read' | 'page' | 'kept' | 'nothing';
  shownAt: Instant | null;
  /** Set while Caseside waits before a retry (USCIS asked for it, or the first try failed). */
  waitingUntil: Instant | null;
}

/**
 * The health line. `page`: facts from the page, answers on their way. `read`: a reading ended with `arrived` of `of` good
 * answers. `no-answer`: none arrived; then, and for `offline`, `at` is when something last arrived, and while `reading`, when
 * something did before. `idle`: nothing was read yet and nothing is on its way (the tab is hidden).
 */
export interface Health {
  state: 'page' | 'reading' | 'read' | 'no-answer' | 'offline' | 'idle';
  at: Instant | null;
  arrived: number;
  of: number;
  /** Reading by hand is possible from this time; null = now. */
  readAgainFrom: Instant | null;
}

export interface PanelView {
  schema: 'caseside/view/1';
  /** `ended`: the screen must drop every word of a case now. */
  session: 'open' | 'ended';
  isPrivate: boolean;
  settings: Settings;
  /** Settings that could not be parsed and fell back to their defaults. */
  badSettings: string[];
  /** A newer Caseside stored the settings: the defaults are in effect, and no change is saved. */
  settingsAreNewer: boolean;
  /** The first-run question is not answered yet; it is shown at the top and blocks nothing. */
  asksFirstRun: boolean;
  health: Health;
  news: News;
  /** The id of the fault that kept the history from being written or read; null if all is well. */
  historyFault: string | null;
  tabs: CaseTab[];
  /** Cases that are still to be read, in this round or the next. */
  toRead: number;
  /** How many more cases the page shows than Caseside takes of it. */
  beyond: number;
  /** null if the page shows no case. */
  current: ShownCase | null;
  /** The four addresses (and processing_times, if read) of the case in view. */
  addresses: AddressState[];
  /** USCIS sends keys or types for the case in view that Caseside does not know. */
  formatChanged: boolean;
  /** The page beside shows a newer state of the case in view than what was read: nothing is denied until it is read. */
  isPageNewer: boolean;
  /** The person brought the answers in by hand: nothing is read here, nothing is kept, and no history can be compared with. */
  isBroughtIn?: boolean;
  /** The case is an invented one, for looking at. */
  isSample?: boolean;
}

export interface Explanation {
  basis: Basis;
  /** The wording of a row with a code, in the words of its source; null where there is none. */
  label: string | null;
  evidence: (Evidence & { readAt: Instant | null })[];
  /** Competing readings of a disputed code. */
  readings: readonly CodeReading[];
  /** The published text of the federal list for the code, also where USCIS's own words come first. */
  published: string | null;
  /** The sources of the wording, for looking them up. */
  sources: readonly { where: string; seen: string }[];
  /** What is not known about it, as a sentence; null if nothing needs saying. */
  notKnown: string | null;
  firstSeen: Instant | null;
}

/** A row of "All fields": every leaf of every answer. */
export interface FieldRow {
  endpoint: EvidenceSource;
  path: string;
  value: Json;
  isNew: boolean;
  was: Json | undefined;
}

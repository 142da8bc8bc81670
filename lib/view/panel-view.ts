// What a screen of ours needs at once, and what it may ask for after that. Types only: the panel carries no schema and no tables.
import type { Asks } from '../decode/facts/open-questions.ts';
import type { Gate } from '../decode/gate/gate.ts';
import type {
  CaseFile,
  ChangeFact,
  DayOrInstant,
  Evidence,
  Instant,
  OfficeFact,
  OfficeName,
  TimelineEntry,
} from '../decode/case-file.ts';
import type { Settings } from '../settings.ts';
import type { CodeReading } from '../tables/codes.ts';
import type { Basis, Stage } from '../tables/types.ts';
import type { EvidenceSource, Json, Outcome, ReadEndpoint } from '../uscis/reading.ts';

/** A fact without the fields that caused it: those are asked for one by one (`Explanation`). */
export type WithoutEvidence<T> = T extends readonly (infer U)[]
  ? WithoutEvidence<U>[]
  : T extends object
    ? { [K in keyof T as K extends 'evidence' ? never : K]: WithoutEvidence<T[K]> }
    : T;

/** The case as the panel draws it. Raw fields come when "All fields" asks for them. */
export type ShownCase = WithoutEvidence<Omit<CaseFile, 'otherFields' | 'changes' | 'office'>> & {
  office: ShownOffice | null;
  /** What USCIS wrote where no day can be read from it. */
  rawDates: { filed: string | null; recordUpdated: string | null };
  /** What bears on "is anything asked of you?" beside the requests. */
  asks: Asks;
  /** What may be denied of this case. */
  gate: Gate;
  /** Why a negative is withheld, in whole sentences, by what it would deny. */
  reasons: { requests: string[]; appointments: string[]; steps: string[] };
  /** Whether USCIS lists a paper that names the approval of this form. */
  hasApprovalLetter: boolean;
  /** Of each notice, what USCIS's words on it leave unsaid; null: those words are not known. */
  noticeNotes: (string | null)[];
  /** Changes that the kept history knows of this case. */
  changeCount: number;
  /** Leaves of all answers, and how many of them have a key that Caseside has never seen. */
  fieldCount: number;
  newFieldCount: number;
  /** Codes on this case and what is known of each, by code: enough to write "users disagree" or "no published meaning". */
  codes: Record<string, { label: string | null; basis: Basis; readings: readonly CodeReading[] }>;
  /** Per flag key: what it does not say, and to which of the two lists it belongs. */
  flagNotes: Record<string, { notSaid: string | null; group: 'plain' | 'unpublished'; sinceText: string | null }>;
  /** Other cases of this page that were filed on the same day, this one excluded. */
  filedTogether: string[];
  /** What the person marked on this case. */
  marks: PinsAndTicks;
  /** What stands for each document, in their order, as long as USCIS lists it. */
  documentKeys: string[];
  /** One timeline of those cases and this one, newest first; absent when this one stands alone. */
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

/** `isWhereReceived`: known from the receipt number alone. */
type ShownName<T> = WithoutEvidence<T> & { isWhereReceived: boolean };
export type ShownOffice = ShownName<Omit<OfficeFact, 'others'>> & { others: ShownName<OfficeName>[] };

/** A line of the timeline of cases filed together: whose it is, and its place in that case's own timeline. */
export interface TogetherEntry {
  receipt: string;
  formType: string | null;
  index: number;
  entry: WithoutEvidence<TimelineEntry>;
}

export interface CaseTab {
  receipt: string;
  formType: string | null;
  stage: Stage | null;
  unseen: number;
}

/** How one address of the case in view stands: the newest try, and from when the shown value is. */
export interface AddressState {
  endpoint: ReadEndpoint;
  /** null while its first answer is awaited. */
  outcome: Outcome | null;
  at: Instant | null;
  /** When the try before this one failed, if Caseside asked twice. */
  firstTryAt: Instant | null;
  /** What USCIS's answer itself says went wrong; "" where it says nothing. */
  message: string;
  /** `page`: from the JSON in USCIS's page. `kept`: from an earlier reading. */
  shownFrom: 'read' | 'page' | 'kept' | 'nothing';
  shownAt: Instant | null;
  /** Set while Caseside waits to ask once more (USCIS asked for patience, or failed once). */
  waitingUntil: Instant | null;
}

/**
 * The health line. `page`: facts from the page, answers still on their way. `read`: a reading ended, with `arrived` of `of`
 * answers good. `no-answer`: none arrived; then, and offline, `at` is when something
 * last did, and while reading, when something did before. `idle`: nothing was read yet and nothing is on its way (the tab is hidden).
 */
export interface Health {
  state: 'page' | 'reading' | 'read' | 'no-answer' | 'offline' | 'idle';
  at: Instant | null;
  arrived: number;
  of: number;
  /** Reading by hand is possible again from this time; null = now. */
  readAgainFrom: Instant | null;
}

export type News =
  /** No history is kept: nothing to compare with, except the first reading of this session. */
  | { state: 'off' }
  /** Not everything was compared yet: no change marks at all. */
  | { state: 'waiting' }
  | { state: 'first'; at: Instant }
  | {
      state: 'compared';
      since: Instant;
      whole: boolean;
      items: NewsItem[];
      uncompared: { receipt: string; endpoint: ReadEndpoint }[];
    };

export interface NewsItem {
  receipt: string;
  formType: string | null;
  /** From strong to weak: status, request, letter, document, office, code, flag, field, timestamp. */
  strength: 'status' | 'request' | 'letter' | 'document' | 'office' | 'code' | 'flag' | 'field' | 'stamp';
  change: Omit<ChangeFact, 'evidence'>;
  seen: boolean;
  /** The line of that case which carries the mark "new"; absent or null: none does. */
  marks?: FactRef | null;
  /** USCIS's own day for it, when there is one; without, the line says when it was first seen. */
  at?: DayOrInstant | null;
  /** Whose words `what` and `after` are; a disputed or unknown code is named as such. */
  basis?: Basis | null;
}

export interface PanelView {
  schema: 'caseside/view/1';
  /** `ended`: the screen must drop every case word now. */
  session: 'open' | 'ended';
  isPrivate: boolean;
  settings: Settings;
  /** Settings that could not be read back and fell to their defaults. */
  badSettings: string[];
  /** The first-run question is still open: it stands at the top and blocks nothing. */
  asksFirstRun: boolean;
  health: Health;
  news: News;
  /** The history on this computer could not be written or read: its fault, in one word; null when all is well. */
  historyFault: string | null;
  tabs: CaseTab[];
  /** null: the page shows no case. */
  current: ShownCase | null;
  /** The four addresses (and processing_times, if read) of the case in view. */
  addresses: AddressState[];
  /** USCIS sends keys or shapes for the case in view that Caseside does not know. */
  formatChanged: boolean;
}

/** One decoded fact of the case in view, for "Why does it say this?": the part and, in a list, the index. */
export interface FactRef {
  part:
    | 'form'
    | 'people'
    | 'filed'
    | 'status'
    | 'office'
    | 'flags'
    | 'milestones'
    | 'documents'
    | 'notices'
    | 'evidenceRequests'
    | 'timeline'
    | 'recordUpdated';
  index: number | null;
}

export interface Explanation {
  basis: Basis;
  evidence: (Evidence & { readAt: Instant | null })[];
  /** Competing readings of a disputed code. */
  readings: readonly CodeReading[];
  /** The published text of the federal list behind our words, when that is the source. */
  published: string | null;
  /** Where the words come from, as sources to look up. */
  sources: readonly { where: string; seen: string }[];
  /** What is not known about it, as a sentence; null when nothing needs saying. */
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

// The shape of one decoded case: `Case` of the report `caseside/report/1` (docs/DATA.md). Types only.
import type { Basis, OfficeKind, Stage } from '../tables/types.ts';
import type { EvidenceSource, Json, Outcome, ReadEndpoint } from '../uscis/reading.ts';

/** The field that caused a sentence. `path` is JavaScript from the top of that answer; `value` is the raw value there. */
export interface Evidence {
  endpoint: EvidenceSource;
  path: string;
  value: Json;
}

/** `YYYY-MM-DD`, or an ISO instant in UTC with milliseconds: whichever USCIS gave. */
export type DayOrInstant = string;
export type Instant = string;

interface Evident {
  evidence: Evidence[];
}

export interface FormFact extends Evident {
  type: string | null;
  name: string | null;
  subtype: { code: string; meaning: string | null } | null;
}

export interface PeopleFact extends Evident {
  applicant: string | null;
  representative: string | null;
}

export interface FiledFact extends Evident {
  at: DayOrInstant | null;
  channel: string | null;
}

export interface StatusFact extends Evident {
  title: string | null;
  text: string | null;
  code: string | null;
  at: DayOrInstant | null;
  stage: Stage | null;
  spanish: { title: string | null; text: string | null } | null;
  basis: Basis;
}

export interface OfficeName extends Evident {
  code: string | null;
  name: string;
  kind: OfficeKind;
}

export interface OfficeFact extends OfficeName {
  basis: Basis;
  others: OfficeName[];
}

export interface FlagFact extends Evident {
  key: string;
  value: Json;
  is: boolean | null;
  label: string;
  meaning: string | null;
  basis: Basis;
}

export const MILESTONE_STATES = ['done', 'current', 'not-in-record', 'not-said'] as const;
type MilestoneState = (typeof MILESTONE_STATES)[number];

export interface Milestone extends Evident {
  id: string;
  label: string;
  state: MilestoneState;
  at: DayOrInstant | null;
  basis: Basis;
}

export interface DocumentFact extends Evident {
  name: string | null;
  type: string | null;
  from: 'you' | 'uscis' | 'unknown';
  at: DayOrInstant | null;
  /** Index into `notices` of the same letter, or null. */
  notice: number | null;
  firstSeen: Instant | null;
}

export interface NoticeFact extends Evident {
  id: string | null;
  action: string | null;
  at: DayOrInstant | null;
  appointmentAt: DayOrInstant | null;
  /** Index into `documents` of the same letter, or null. */
  document: number | null;
}

export interface EvidenceRequestFact extends Evident {
  id: string | null;
  action: string | null;
  open: boolean | null;
}

export const TIMELINE_KINDS = ['filed', 'event', 'status', 'notice', 'document', 'evidence-request'] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

export interface TimelineEntry extends Evident {
  kind: TimelineKind;
  at: DayOrInstant | null;
  precision: 'day' | 'instant';
  /** When USCIS wrote the (newest) row, where it says so. */
  recordedAt: DayOrInstant | null;
  code: string | null;
  label: string;
  basis: Basis;
  /** Rows folded into this one; 1 = single. All of them are in `evidence`. */
  copies: number;
}

export interface RecordUpdated extends Evident {
  at: DayOrInstant | null;
  verdict: 'explained' | 'silent' | 'unknown';
  by: string[];
}

export interface ChangeFact extends Evident {
  kind: string;
  what: string;
  before: Json;
  after: Json;
  /** Last time the old was seen, first time the new was. */
  seenBetween: [Instant, Instant];
}

export interface NoteFact {
  at: DayOrInstant;
  text: string;
  reference: string | null;
}

/** Why a negative is withheld: what of the record was not read or not understood, and where it stands; [] for what did not arrive. */
export interface NotUnderstood extends Evident {
  what: string;
}

/** Something that the person typed; USCIS did not write it. */
interface OwnFact {
  kind: string;
  at: DayOrInstant | null;
  text: string;
  basis: 'yours';
}

/** USCIS's own words on processing times. */
export interface ProcessingTime extends Evident {
  text: string;
}

export interface OtherField {
  endpoint: EvidenceSource;
  path: string;
  value: Json;
}

export interface ReadFact {
  endpoint: ReadEndpoint;
  outcome: Outcome;
  at: Instant | null;
  message: string;
}

export interface CaseFile {
  receipt: string | null;
  label: string;
  form: FormFact;
  people: PeopleFact;
  filed: FiledFact;
  status: StatusFact | null;
  office: OfficeFact | null;
  flags: FlagFact[];
  milestones: Milestone[];
  documents: DocumentFact[];
  notices: NoticeFact[];
  evidenceRequests: EvidenceRequestFact[];
  timeline: TimelineEntry[];
  recordUpdated: RecordUpdated;
  changes: ChangeFact[];
  notes: NoteFact[];
  notUnderstood: NotUnderstood[];
  ownFacts: OwnFact[];
  processingTime: ProcessingTime | null;
  otherFields: OtherField[];
  reads: ReadFact[];
}

export interface Problem {
  source: string;
  message: string;
}

/** One JSON object, `caseside/report/1`. */
export interface Report {
  schema: 'caseside/report/1';
  generatedAt: Instant;
  generator: { name: string; version: string };
  lang: string;
  masked: boolean;
  notice: string;
  cases: CaseFile[];
  problems: Problem[];
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
    | 'recordUpdated'
    | 'processingTime';
  index: number | null;
}

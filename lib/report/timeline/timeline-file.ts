// The shape of a shared timeline, `caseside/timeline/1`, and the check of one that comes from outside. Pure; data only.
// docs/timeline-1.schema.json is generated from this. Objects are loose: a field that this version does not know is kept.
import * as z from 'zod/mini';
import type { Basis } from '../../tables/types.ts';

z.config({ jitless: true });

export const TIMELINE_SCHEMA = 'caseside/timeline/1';

const ROW_KINDS = [
  'filed',
  'event',
  'status',
  'notice',
  'appointment',
  'document',
  'evidence-request',
  'record-touched',
  'own',
] as const;

const BASES = ['uscis', 'federal', 'observed', 'disputed', 'derived', 'unknown', 'yours'] as const satisfies readonly (
  Basis | 'yours'
)[];

/** A file of more cases, or of a case with more rows, was not made from anybody's record. */
const MOST_CASES = 200;
const MOST_ROWS = 5000;

const atMost = (characters: number) => z.string().check(z.maxLength(characters));
const matching = (shape: RegExp) => z.string().check(z.regex(shape));

const caseId = matching(/^[A-Z]{1,3}$/);
const personId = matching(/^P[1-9]\d{0,2}$/);
const date = matching(/^\d{4}-\d{2}-\d{2}$/);
/** Days since the case was filed, or a date, as the file's `days` says; null: the record gives none. */
const day = z.nullable(z.union([z.int().check(z.minimum(-100_000), z.maximum(100_000)), date]));
const code = z.nullable(atMost(40));

const row = z.looseObject({
  day,
  kind: z.enum(ROW_KINDS),
  code,
  label: z.nullable(atMost(200)),
  basis: z.enum(BASES),
  count: z.int().check(z.minimum(1)),
  with: z.array(caseId).check(z.maxLength(MOST_CASES)),
});

const oneCase = z.looseObject({
  id: caseId,
  person: z.nullable(personId),
  form: z.nullable(atMost(20)),
  subtype: code,
  channel: z.nullable(atMost(40)),
  asOf: day,
  offices: z.array(z.looseObject({ day, code, name: atMost(100) })).check(z.maxLength(MOST_ROWS)),
  rows: z.array(row).check(z.maxLength(MOST_ROWS)),
});

/** What a person typed about themselves; each null unless they ticked it. */
const own = z.looseObject({
  category: z.nullable(atMost(40)),
  priorityMonth: z.nullable(matching(/^\d{4}-(?:0[1-9]|1[0-2])$/)),
  state: z.nullable(matching(/^[A-Z]{2}$/)),
  interview: z.nullable(z.enum(['yes', 'no', 'waived'])),
});

export const timelineSchema = z.looseObject({
  schema: z.literal(TIMELINE_SCHEMA),
  generator: z.looseObject({ name: atMost(60), version: atMost(40) }),
  lang: atMost(20),
  madeOn: z.nullable(date),
  days: z.enum(['number', 'date']),
  notice: atMost(600),
  people: z
    .array(z.looseObject({ id: personId, role: z.nullable(z.enum(['principal', 'spouse', 'child'])) }))
    .check(z.maxLength(MOST_CASES)),
  cases: z.array(oneCase).check(z.maxLength(MOST_CASES)),
  own,
});

export type Timeline = z.infer<typeof timelineSchema>;
export type TimelineCase = Timeline['cases'][number];
export type TimelineRow = TimelineCase['rows'][number];
/** What a person typed about themselves. */
export type OwnWords = Timeline['own'];

export interface TimelineChoices {
  /** `number` (the default): days since each case was filed, so that no date of the person's stands in the file. */
  days?: Timeline['days'] | undefined;
  /** What the person typed and ticked. Default: nothing. */
  own?: Partial<OwnWords> | undefined;
}

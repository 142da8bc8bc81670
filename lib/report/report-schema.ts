// Validates a report that comes from outside, such as a damaged or hand-written file. Pure.
import * as z from 'zod/mini';
import { MILESTONE_STATES, TIMELINE_KINDS, type CaseFile, type Report } from '../decode/case-file.ts';
import type { Basis, OfficeKind, Stage } from '../tables/types.ts';
import { isObject, keyOf } from '../uscis/json-path.ts';
import { OUTCOMES, READ_ENDPOINTS, type Json } from '../uscis/reading.ts';

z.config({ jitless: true });

const BASES = ['uscis', 'federal', 'observed', 'disputed', 'derived', 'unknown'] as const satisfies readonly Basis[];
const KINDS = [
  'service-center',
  'national-benefits-center',
  'field-office',
  'other',
  'unknown',
] as const satisfies readonly OfficeKind[];
const STAGES = [
  ...(['received', 'under-review', 'waiting-for-you', 'approved', 'denied', 'card-being-made', 'closed'] as const),
] as const satisfies readonly Stage[];

/** The JSON parser has already accepted it. */
const json = z.custom<Json>((value) => value !== undefined);
const text = z.string();
const textOrNull = z.nullable(z.string());
const indexOrNull = z.nullable(z.int());
const readEndpoint = z.enum(READ_ENDPOINTS);
const leaf = z.object({ endpoint: z.enum([...READ_ENDPOINTS, 'page']), path: text, value: json });
const evidence = z.array(leaf);
const basis = z.enum(BASES);
const office = { code: textOrNull, name: text, kind: z.enum(KINDS), evidence };

const caseSchema = z.object({
  receipt: textOrNull,
  label: text,
  form: z.object({
    type: textOrNull,
    name: textOrNull,
    subtype: z.nullable(z.object({ code: text, meaning: textOrNull })),
    evidence,
  }),
  people: z.object({ applicant: textOrNull, representative: textOrNull, evidence }),
  filed: z.object({ at: textOrNull, channel: textOrNull, evidence }),
  status: z.nullable(
    z.object({
      title: textOrNull,
      text: textOrNull,
      code: textOrNull,
      at: textOrNull,
      stage: z.nullable(z.enum(STAGES)),
      spanish: z.nullable(z.object({ title: textOrNull, text: textOrNull })),
      basis,
      evidence,
    }),
  ),
  office: z.nullable(z.object({ ...office, basis, others: z.array(z.object(office)) })),
  flags: z.array(
    z.object({
      key: text,
      value: json,
      is: z.nullable(z.boolean()),
      label: text,
      meaning: textOrNull,
      basis,
      evidence,
    }),
  ),
  milestones: z.array(
    z.object({ id: text, label: text, state: z.enum(MILESTONE_STATES), at: textOrNull, basis, evidence }),
  ),
  documents: z.array(
    z.object({
      name: textOrNull,
      type: textOrNull,
      from: z.enum(['you', 'uscis', 'unknown']),
      at: textOrNull,
      notice: indexOrNull,
      firstSeen: textOrNull,
      evidence,
    }),
  ),
  notices: z.array(
    z.object({
      id: textOrNull,
      action: textOrNull,
      at: textOrNull,
      appointmentAt: textOrNull,
      document: indexOrNull,
      evidence,
    }),
  ),
  evidenceRequests: z.array(z.object({ id: textOrNull, action: textOrNull, open: z.nullable(z.boolean()), evidence })),
  timeline: z.array(
    z.object({
      kind: z.enum(TIMELINE_KINDS),
      at: textOrNull,
      precision: z.enum(['day', 'instant']),
      recordedAt: textOrNull,
      code: textOrNull,
      label: text,
      basis,
      copies: z.int(),
      evidence,
    }),
  ),
  recordUpdated: z.object({
    at: textOrNull,
    verdict: z.enum(['explained', 'silent', 'unknown']),
    by: z.array(text),
    evidence,
  }),
  changes: z.array(
    z.object({ kind: text, what: text, before: json, after: json, seenBetween: z.tuple([text, text]), evidence }),
  ),
  notes: z.array(z.object({ at: text, text, reference: textOrNull })),
  notUnderstood: z.array(z.object({ what: text, evidence })),
  ownFacts: z.array(z.object({ kind: text, at: textOrNull, text, basis: z.literal('yours') })),
  processingTime: z.nullable(z.object({ text, evidence })),
  otherFields: z.array(leaf),
  reads: z.array(z.object({ endpoint: readEndpoint, outcome: z.enum(OUTCOMES), at: textOrNull, message: text })),
}) satisfies z.ZodMiniType<CaseFile>;

/** The schema of `caseside/report/1`; `docs/report-1.schema.json` is generated from it. */
export const reportSchema = z.object({
  schema: z.literal('caseside/report/1'),
  generatedAt: text,
  generator: z.object({ name: text, version: text }),
  lang: text,
  masked: z.boolean(),
  notice: text,
  cases: z.array(caseSchema),
  problems: z.array(z.object({ source: text, message: text })),
}) satisfies z.ZodMiniType<Report>;

/** Keys that reports of an earlier Caseside do not have. Of such a case nothing is denied: what was not understood is not known. */
const GROWN: Readonly<Record<string, Json>> = {
  notUnderstood: [{ what: '', evidence: [] }],
  ownFacts: [],
  processingTime: null,
};

function withGrownKeys(value: Json): Json {
  const cases = keyOf(value, 'cases');
  if (!isObject(value) || !Array.isArray(cases)) return value;
  return { ...value, cases: cases.map((one) => (isObject(one) ? { ...GROWN, ...one } : one)) };
}

/** The parsed report, or the first path that does not fit (`cases[0].flags`). Never throws. */
export function parseReport(value: Json): { ok: true; report: Report } | { ok: false; where: string } {
  const parsed = reportSchema.safeParse(withGrownKeys(value));
  if (parsed.success) return { ok: true, report: parsed.data };
  const path = parsed.error.issues[0]?.path ?? [];
  const where = path.map((key) => (typeof key === 'number' ? `[${String(key)}]` : `.${String(key)}`)).join('');
  return { ok: false, where: where.replace(/^\./, '') || 'its beginning' };
}

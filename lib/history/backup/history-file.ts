// A back-up as a file, `caseside/history/1`: its shape, how it is written and how it is read. Pure but for the platform's WebCrypto, which says
// whether an answer is the one that its hash names. What is damaged, newer or no back-up is refused whole.
import * as z from 'zod/mini';
import { hashOf } from '../store/answer-hash.ts';
import { storedTextOf, textOf } from '../store/text-delta.ts';
import { isNewerRecord } from '../../util/schema-version.ts';
import { keyOf } from '../../uscis/json-path.ts';
import { parseJson } from '../../uscis/parse-json.ts';
import { OUTCOMES, READ_ENDPOINTS, type Json, type ReadEndpoint } from '../../uscis/reading.ts';
import { compareText } from '../../util/compare-text.ts';
import type { CaseRecords, TextRecord } from './records.ts';

z.config({ jitless: true });

const HISTORY_SCHEMA = 'caseside/history/1';
/** Characters of the largest file that is looked at; 10,000 readings, each an answer of its own, have about 5 million. */
const MOST_CHARACTERS = 50_000_000;

/** No profile counts so far; a larger number would leave none to count on with. */
const MOST_PLACES = 1e12;

const text = z.string();
const short = z.string().check(z.minLength(1), z.maxLength(200));
const hash = z.string().check(z.regex(/^[\w-]{22}$/));
const count = z.int().check(z.minimum(0), z.maximum(MOST_PLACES));
/** Milliseconds since 1970. */
const moment = z.int();
const endpoint = z.enum(READ_ENDPOINTS);
const roundOrNull = z.nullable(short);
const written = { writer: short, n: count, at: moment };

const storedText = z.union([
  z.strictObject({ endpoint, hash, whole: text }),
  z.strictObject({ endpoint, hash, base: hash, start: count, end: count, middle: text }),
]);

const oneCase = z.strictObject({
  receipt: z.string().check(z.regex(/^[A-Z]{3}\d{10}$/)),
  texts: z.array(storedText),
  spans: z.array(
    z.strictObject({
      endpoint,
      hash,
      ...written,
      last: count,
      lastAt: moment,
      round: roundOrNull,
      lastRound: roundOrNull,
    }),
  ),
  reads: z.array(z.strictObject({ endpoint, ...written })),
  misses: z.array(z.strictObject({ endpoint, ...written, outcome: z.enum(OUTCOMES) })),
  firsts: z.array(z.strictObject({ document: z.string().check(z.maxLength(5000)), ...written })),
  visits: z.array(z.strictObject({ ...written, lastAt: moment })),
  notes: z.array(
    z.strictObject({
      id: short,
      writer: short,
      n: count,
      at: z.string().check(z.maxLength(30)),
      text: z.string().check(z.maxLength(20_000)),
      reference: z.nullable(z.string().check(z.maxLength(1000))),
    }),
  ),
  seen: z.array(z.strictObject(written)),
});

const historyFile = z.strictObject({
  schema: z.literal(HISTORY_SCHEMA),
  generator: z.strictObject({ name: short, version: z.string().check(z.maxLength(40)) }),
  madeOn: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)),
  cases: z.array(oneCase),
});

export interface History {
  /** The version of Caseside that wrote it. */
  version: string;
  /** When, an ISO instant. */
  madeOn: string;
  cases: CaseRecords[];
}

/**
 * `none`: no back-up. `newer`: of a later version. `damaged`: `where` does not fit. `large`: not looked at. `sealed`: it needs its passphrase.
 * `masked`: a masked report, which never goes into a history. `report`: a report, which is no back-up.
 */
export type HistoryFault = 'none' | 'newer' | 'damaged' | 'large' | 'sealed' | 'masked' | 'report';
export type ReadHistory = { ok: true; history: History } | { ok: false; fault: HistoryFault; where: string };

/** Of one address the first text is written whole, the others as what differs from it: the same for the same texts. */
function packed(texts: readonly TextRecord[]): object[] {
  const bases = new Map<ReadEndpoint, TextRecord>();
  const inOrder = [...texts].sort((a, b) => compareText(a.endpoint, b.endpoint) || compareText(a.hash, b.hash));
  return inOrder.map((one) => {
    const base = bases.get(one.endpoint);
    if (base === undefined) bases.set(one.endpoint, one);
    const stored = base === undefined ? { whole: one.text } : storedTextOf(one.text, base.hash, base.text);
    return { endpoint: one.endpoint, hash: one.hash, ...stored };
  });
}

/** The text of a back-up. */
export function historyJson({ version, madeOn, cases }: History): string {
  const file = {
    schema: HISTORY_SCHEMA,
    generator: { name: 'caseside', version },
    madeOn,
    cases: cases.map((one) => ({ ...one, texts: packed(one.texts) })),
  };
  return `${JSON.stringify(file)}\n`;
}

const refused = (fault: HistoryFault, where = ''): { ok: false; fault: HistoryFault; where: string } => ({
  ok: false,
  fault,
  where,
});

type StoredTexts = z.infer<typeof storedText>[];

/** null: one stands on a base that is not there, or not whole. */
function unpacked(stored: StoredTexts): TextRecord[] | null {
  const keyOfText = (of: ReadEndpoint, ofHash: string): string => `${of} ${ofHash}`;
  const whole = new Map(
    stored.flatMap((one) => ('whole' in one ? [[keyOfText(one.endpoint, one.hash), one.whole] as const] : [])),
  );
  const texts = stored.map((one) => {
    const base = 'whole' in one ? null : (whole.get(keyOfText(one.endpoint, one.base)) ?? null);
    return { endpoint: one.endpoint, hash: one.hash, text: textOf(one, base) };
  });
  return texts.every((one): one is TextRecord => one.text !== null) ? texts : null;
}

/** Whether the answer is the one that its hash names. */
async function isItself({ hash: named, text: source }: TextRecord): Promise<boolean> {
  if (source === '') return (await hashOf(undefined)) === named;
  const parsed = parseJson(source);
  return parsed.ok && (await hashOf(parsed.value)) === named;
}

/** Every text is itself, every span has its text and goes forward. */
async function isSound({ texts, spans }: CaseRecords): Promise<boolean> {
  const named = new Set(texts.map((one) => `${one.endpoint} ${one.hash}`));
  if (named.size !== texts.length) return false;
  if (!spans.every((span) => span.last >= span.n && named.has(`${span.endpoint} ${span.hash}`))) return false;
  for (const one of texts) if (!(await isItself(one))) return false;
  return true;
}

function kindOfOther(value: Json): HistoryFault {
  const schema = keyOf(value, 'schema');
  if (schema === 'caseside/sealed/1') return 'sealed';
  if (typeof schema !== 'string' || !schema.startsWith('caseside/report/')) return 'none';
  return keyOf(value, 'masked') === true ? 'masked' : 'report';
}

/** What a file holds, all of it checked; or why it is refused. Never throws. */
export async function readHistory(source: string): Promise<ReadHistory> {
  if (source.length > MOST_CHARACTERS) return refused('large');
  const parsed = parseJson(source);
  if (!parsed.ok) return refused(source.includes(HISTORY_SCHEMA) ? 'damaged' : 'none', parsed.message);
  const { value } = parsed;
  if (isNewerRecord(value, HISTORY_SCHEMA) || isNewerRecord(value, 'caseside/sealed/1')) return refused('newer');
  if (keyOf(value, 'schema') !== HISTORY_SCHEMA) return refused(kindOfOther(value));
  const checked = historyFile.safeParse(value);
  if (!checked.success) return refused('damaged', checked.error.issues[0]?.path.join('.') ?? '');
  const cases: CaseRecords[] = [];
  for (const [index, one] of checked.data.cases.entries()) {
    const texts = unpacked(one.texts);
    const records = texts && { ...one, texts };
    if (records === null || cases.some(({ receipt }) => receipt === one.receipt) || !(await isSound(records)))
      return refused('damaged', `cases.${String(index)}`);
    cases.push(records);
  }
  const { generator, madeOn } = checked.data;
  return { ok: true, history: { version: generator.version, madeOn, cases } };
}

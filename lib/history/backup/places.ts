// Where the readings of another browser profile stand among one's own. Within a writer its own counter is the order; across writers it is
// USCIS's own timestamp of the record, and where that is the same, nobody knows. Pure.
import { timestampOf } from '../../decode/answers/timestamp.ts';
import { keyOf } from '../../uscis/json-path.ts';
import { parseJson } from '../../uscis/parse-json.ts';
import { dataOf } from '../../uscis/shape.ts';
import { compareText } from '../../util/compare-text.ts';
import type { SpanRecord } from './records.ts';

type Spanned = Pick<SpanRecord, 'endpoint' | 'writer' | 'n' | 'last' | 'hash'>;

/** USCIS's own timestamp in an answer of `cases`; null: it has none. */
export function timestampIn(text: string): string | null {
  const parsed = parseJson(text);
  return parsed.ok ? timestampOf(keyOf(dataOf(parsed.value), 'updatedAtTimestamp')) : null;
}

/** For each place of a writer the newest of USCIS's timestamps that it had read by then; before its first, that one. */
function makeClock(spans: readonly Spanned[], timestampOfHash: (hash: string) => string | null): (n: number) => string {
  const ticks: { n: number; at: string }[] = [];
  for (const { n, hash } of spans.filter(({ endpoint }) => endpoint === 'cases').sort((a, b) => a.n - b.n)) {
    const at = timestampOfHash(hash);
    const before = ticks.at(-1)?.at ?? '';
    if (at !== null && at > before) ticks.push({ n, at });
  }
  return (n) => {
    let [low, high] = [0, ticks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ticks[middle]?.n ?? 0) <= n) low = middle + 1;
      else high = middle;
    }
    return ticks[Math.max(0, low - 1)]?.at ?? '';
  };
}

export interface Places {
  /** The place of a writer's `n` in the order of the one whose history this is. Own places are their own. */
  of(writer: string, n: number): number;
  /** How many readings of others differ from one of one's own for which USCIS gives the same time: which came first is not known. */
  undecided: number;
}

/**
 * @param spans of one case and all writers
 * @param own whose order it is: its places stay what they are, those of others are put between
 * @param end a place behind all of them
 */
export function placesOf(
  spans: readonly Spanned[],
  { own, end, timestampOfHash }: { own: string; end: number; timestampOfHash: (hash: string) => string | null },
): Places {
  const writers = [...new Set(spans.map(({ writer }) => writer))];
  const clocks = new Map(
    writers.map((writer) => [
      writer,
      makeClock(
        spans.filter((span) => span.writer === writer),
        timestampOfHash,
      ),
    ]),
  );
  const timeOf = (writer: string, n: number): string => clocks.get(writer)?.(n) ?? '';
  const moments = new Map<string, { writer: string; n: number; time: string }>();
  for (const { writer, n, last } of spans)
    for (const place of [n, last])
      moments.set(`${writer} ${String(place)}`, { writer, n: place, time: timeOf(writer, place) });
  const inOrder = [...moments.values()].sort((a, b) => {
    if (a.writer === b.writer) return a.n - b.n;
    if (a.time !== b.time) return compareText(a.time, b.time);
    if (a.writer === own || b.writer === own) return a.writer === own ? 1 : -1;
    return compareText(a.writer, b.writer);
  });

  const places = new Map<string, number>();
  let before = 0;
  let waiting: string[] = [];
  const put = (after: number) => {
    waiting.forEach((key, index) => places.set(key, before + ((after - before) * (index + 1)) / (waiting.length + 1)));
    waiting = [];
    before = after;
  };
  for (const { writer, n } of inOrder) {
    if (writer === own) put(n);
    else waiting.push(`${writer} ${String(n)}`);
  }
  put(end);

  const ownAt = new Map<string, Set<string>>();
  const momentOf = ({ endpoint, writer, n }: Spanned): string => `${endpoint} ${timeOf(writer, n)}`;
  for (const span of spans.filter(({ writer }) => writer === own))
    ownAt.set(momentOf(span), (ownAt.get(momentOf(span)) ?? new Set()).add(span.hash));
  const undecided = spans.filter(
    (span) => span.writer !== own && [...(ownAt.get(momentOf(span)) ?? [])].some((hash) => hash !== span.hash),
  ).length;
  return { of: (writer, n) => (writer === own ? n : (places.get(`${writer} ${String(n)}`) ?? 0)), undecided };
}

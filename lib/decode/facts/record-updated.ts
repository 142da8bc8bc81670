// Whether something visible explains why USCIS's record was last touched. Pure.
import type { DocumentFact, Evidence, NoticeFact, RecordUpdated, TimelineEntry } from '../case-file.ts';
import { citeWrite, type EventGroup } from './events.ts';
import { cite, timestampAt } from '../answers/place.ts';
import type { Sources } from '../answers/sources.ts';
import type { StatusRow } from './timeline.ts';
import { isDayOnly, msOf, type DayOrInstant } from '../answers/timestamp.ts';

/** A row may be written a little before or after the record's own timestamp. */
const GRACE_MS = 5 * 60 * 1000;

interface Write {
  at: DayOrInstant | null;
  label: string;
  evidence(): Evidence[];
}

export interface Written {
  events: readonly { group: EventGroup; entry: TimelineEntry }[];
  statuses: readonly StatusRow[];
  notices: readonly NoticeFact[];
  documents: readonly DocumentFact[];
  nameOfNotice(notice: NoticeFact): string;
  nameOfDocument(document: DocumentFact): string;
}

const only = (evidence: readonly Evidence[], ...endings: string[]): Evidence[] =>
  evidence.filter(({ path }) => endings.some((ending) => path.endsWith(ending)));

function writesOf({ events, statuses, notices, documents, nameOfNotice, nameOfDocument }: Written): Write[] {
  // A status that has only a day is written with the event of its code, which has the moment.
  const isOnlyDayOfEvent = (at: DayOrInstant | null, code: string | null) =>
    at !== null && isDayOnly(at) && events.some(({ group }) => group.code === code && group.recordedAt?.startsWith(at));
  return [
    ...events.map(({ group, entry }): Write => {
      const evidence = () => {
        const row = group.rows.find(({ recordedAt }) => recordedAt === group.recordedAt);
        return row === undefined ? [] : [...cite(row.place, 'eventCode'), ...citeWrite(row)];
      };
      return { at: group.recordedAt, label: entry.label, evidence };
    }),
    ...statuses
      .filter(({ isCurrent, at, code }) => isCurrent && !isOnlyDayOfEvent(at, code))
      .map(({ at, title, code, evidence }): Write => ({ at, label: title ?? code ?? '', evidence: () => evidence })),
    ...notices.map((notice): Write => ({
      at: notice.at,
      label: nameOfNotice(notice),
      evidence: () => only(notice.evidence, 'actionType', 'generationDate'),
    })),
    ...documents.map((document): Write => ({
      at: document.at,
      label: nameOfDocument(document),
      evidence: () => only(document.evidence, 'type', 'fileName', 'createDate'),
    })),
  ];
}

type Nearness = 'before' | 'near' | 'unclear' | 'after';

/** `near`: within the grace. `unclear`: only the day is known on one side, and it is the same day. */
function nearnessTo(updated: DayOrInstant): (write: DayOrInstant) => Nearness {
  const day = updated.slice(0, 10);
  // Instants in UTC with milliseconds compare as text.
  const at = (ms: number) => new Date(msOf(updated) + ms).toISOString();
  const [first, last] = isDayOnly(updated) ? [day, day] : [at(-GRACE_MS), at(GRACE_MS)];
  return (write) => {
    if (isDayOnly(updated) || isDayOnly(write)) {
      const of = write.slice(0, 10);
      return of === day ? (isDayOnly(updated) ? 'near' : 'unclear') : of < day ? 'before' : 'after';
    }
    return write < first ? 'before' : write > last ? 'after' : 'near';
  };
}

/**
 * `explained`: a row was written with or after the record's timestamp. `silent`: all rows were written more than five minutes before it,
 * and nothing that could explain it is missing. `unknown`: nothing to compare, a row without a readable timestamp, or an address that gave
 * no answer.
 */
export function recordUpdatedOf(sources: Sources, written: Written): RecordUpdated {
  const { record } = sources;
  const timestamp = timestampAt(record, 'updatedAtTimestamp');
  const at = timestamp ?? timestampAt(record, 'updatedAt');
  const own = cite(record, 'updatedAtTimestamp', 'updatedAt');
  if (at === null) return { at, verdict: 'unknown', by: [], evidence: own };

  const nearness = nearnessTo(at);
  const writes = writesOf(written);
  const dated = writes.flatMap((write) => (write.at === null ? [] : [{ ...write, near: nearness(write.at) }]));
  const near = dated.filter((write) => write.near === 'near');
  const explaining = near.length > 0 ? near : dated.filter((write) => write.near === 'after');
  if (explaining.length > 0) {
    const evidence = explaining.flatMap((write) => write.evidence());
    return {
      at,
      verdict: 'explained',
      by: [...new Set(explaining.map(({ label }) => label))],
      evidence: [...own, ...evidence],
    };
  }
  const newest = dated.reduce<(typeof dated)[number] | null>(
    (a, b) => (a === null || (b.at ?? '') > (a.at ?? '') ? b : a),
    null,
  );
  const isWhole = sources.answered('case_status') && sources.answered('documents');
  const isClear = writes.every((write) => write.at !== null) && dated.every((write) => write.near !== 'unclear');
  const verdict = newest !== null && isWhole && isClear ? 'silent' : 'unknown';
  return { at, verdict, by: [], evidence: [...own, ...(newest?.evidence() ?? [])] };
}

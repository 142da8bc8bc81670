// A report as a timeline to share, `caseside/timeline/1`: days, codes and words of our own tables, and nothing else of a record. Masked by
// construction: no text of the record is copied, whether the report is masked or not. Pure.
import { timestampOf } from '../../decode/answers/timestamp.ts';
import type { CaseFile, Report, TimelineEntry } from '../../decode/case-file.ts';
import { isWhereReceived } from '../../decode/facts/office.ts';
import { repeatedStatuses } from '../../decode/timeline/repeated-status.ts';
import type { SayLabel } from '../../locales/case/label-words.ts';
import { labelsOf } from '../../locales/case/labels.ts';
import { reportWordsOf, type Say } from '../../locales/report.ts';
import { escapedJson } from '../report.ts';
import { movedTogether, touchesOf, type Touch } from './record-touches.ts';
import {
  bareCode,
  privateOf,
  tableChannel,
  tableForm,
  tableOffice,
  tableSubtype,
  wordsOfCodeRow,
  wordsOfLetter,
  type Private,
} from './table-words.ts';
import {
  TIMELINE_SCHEMA,
  type OwnWords,
  type Timeline,
  type TimelineCase,
  type TimelineChoices,
  type TimelineRow,
} from './timeline-file.ts';

/** The words of the file's language. */
interface Words {
  say: Say;
  label: SayLabel;
}

const NOTHING_OWN: OwnWords = { category: null, priorityMonth: null, state: null, interview: null };
const DAY_MS = 86_400_000;

/** A row with the calendar day it stands on, UTC; null: the record gives none. */
interface DatedRow extends Pick<TimelineRow, 'kind' | 'code' | 'label' | 'basis' | 'count' | 'with'> {
  date: string | null;
}

const dateOf = (at: string | null): string | null => timestampOf(at)?.slice(0, 10) ?? null;

type RowParts = Pick<DatedRow, 'kind' | 'label' | 'basis'> & { at: string | null } & Partial<DatedRow>;

/** Keys in the order of docs/TIMELINE.md. */
function rowOf({ at, kind, code = null, label, basis, count = 1, with: others = [] }: RowParts): DatedRow {
  return { date: dateOf(at), kind, code, label, basis, count, with: others };
}

function rowOfEntry({ kind, at, code, label, basis, copies }: TimelineEntry, words: Words, secret: Private): DatedRow {
  const count = copies;
  switch (kind) {
    case 'filed':
      return rowOf({ kind, at, label: words.say('timeline.filed'), basis: 'uscis', count });
    case 'event':
    case 'status':
      return rowOf({
        kind,
        at,
        count,
        code: bareCode(code, secret),
        ...wordsOfCodeRow({ label, basis, code }, words.label),
      });
    case 'notice':
    case 'evidence-request':
      return rowOf({ kind, at, count, ...wordsOfLetter(basis === 'unknown' ? null : label, words.label) });
    case 'document':
      return rowOf({ kind, at, count, label: null, basis: basis === 'unknown' ? 'unknown' : 'uscis' });
  }
}

const TOUCH_WORDS = {
  alone: { key: 'timeline.touchedAlone', basis: 'derived' },
  with: { key: 'timeline.touchedWith', basis: 'uscis' },
  unclear: { key: 'timeline.touched', basis: 'uscis' },
} as const;

interface OfCase {
  file: CaseFile;
  id: string;
  touches: readonly Touch[];
}

/** Oldest first, rows without a day last; within a day as in the report's timeline, then appointments, then moved timestamps. */
function rowsOf(
  { file, id, touches }: OfCase,
  words: Words,
  secret: Private,
  together: (id: string, at: string) => string[],
): DatedRow[] {
  const repeated = repeatedStatuses(file.timeline);
  const entries = file.timeline.filter((_, index) => !repeated.has(index)).reverse();
  const rows = [
    ...entries.map((entry) => rowOfEntry(entry, words, secret)),
    ...file.notices.flatMap(({ appointmentAt: at, action }) =>
      at === null ? [] : [rowOf({ kind: 'appointment', at, ...wordsOfLetter(action, words.label) })],
    ),
    ...touches.map(({ at, verdict }) => {
      const { key, basis } = TOUCH_WORDS[verdict];
      return rowOf({ kind: 'record-touched', at, label: words.say(key), basis, with: together(id, at) });
    }),
  ];
  const order = ({ date }: DatedRow) => date ?? '9999';
  return rows.sort((a, b) => (order(a) === order(b) ? 0 : order(a) < order(b) ? -1 : 1));
}

/**
 * The last day that the file knows: that of the newest read; of saved files, which do not say when they were read, the newest day that the
 * record itself names as past.
 */
function lastKnown({ reads }: CaseFile, rows: readonly DatedRow[]): string | null {
  const read = reads.map(({ at }) => dateOf(at));
  const written = rows.filter(({ kind }) => kind !== 'appointment').map(({ date }) => date);
  const newest = (days: readonly (string | null)[]): string | null =>
    days.reduce((a, b) => ((b ?? '') > (a ?? '') ? b : a), null);
  return newest(read) ?? newest(written);
}

function officesOf({ office }: CaseFile): TimelineCase['offices'] {
  // The letters of a receipt say where it was given out, not which office has the case.
  const known = office === null || isWhereReceived(office) ? null : tableOffice(office.code, office.name);
  return known === null ? [] : [{ day: null, ...known }];
}

/** A letter for each case in the report's order: A, B … Z, AA. */
function idOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : idOf(Math.floor(index / 26) - 1) + last;
}

/** The timeline of a report's cases, in its language. Days are UTC. */
export function timelineOf(report: Report, { days = 'number', own = {} }: TimelineChoices = {}): Timeline {
  const words = { say: reportWordsOf(report.lang), label: labelsOf(report.lang) };
  const cases = report.cases.map((file, index): OfCase => ({ file, id: idOf(index), touches: touchesOf(file) }));
  const [secret, together] = [privateOf(report.cases), movedTogether(cases)];
  return {
    schema: TIMELINE_SCHEMA,
    generator: { name: 'caseside', version: report.generator.version },
    lang: report.lang,
    // Beside a number of days it would give the day of filing away.
    madeOn: days === 'date' ? dateOf(report.generatedAt) : null,
    days,
    notice: report.notice,
    people: [],
    cases: cases.map((one): TimelineCase => {
      const { file, id } = one;
      const filed = dateOf(file.filed.at);
      const dayOf = (date: string | null): number | string | null => {
        if (date === null || days === 'date') return date;
        return filed === null ? null : Math.round((Date.parse(date) - Date.parse(filed)) / DAY_MS);
      };
      const rows = rowsOf(one, words, secret, together);
      return {
        id,
        person: null,
        form: tableForm(file),
        subtype: tableSubtype(file),
        channel: tableChannel(file),
        asOf: dayOf(lastKnown(file, rows)),
        offices: officesOf(file),
        rows: rows.map(({ date, ...row }) => ({ day: dayOf(date), ...row })),
      };
    }),
    own: { ...NOTHING_OWN, ...own },
  };
}

/** The one serialisation of a timeline: JSON indented by two spaces, a line break at the end, invisible characters escaped. */
export const timelineJson = (timeline: Timeline): string => escapedJson(timeline);

/** A report as the text of a timeline file. */
export function toTimeline(report: Report, { timeline }: { timeline?: TimelineChoices | undefined }): string {
  return timelineJson(timelineOf(report, timeline));
}

// The past of a case, and of those filed with it, as marks on lanes from filing to today. Pure: days in, places out; nothing stands right of
// today.
import type { FactRef } from '../decode/case-file.ts';
import type { ShownCase } from './panel-view.ts';

/** From strong to weak: of marks that fall together the strongest is drawn. */
const KINDS = ['asked', 'status', 'appointment', 'letter', 'code', 'filed', 'document', 'you', 'timestamp'] as const;
export type MarkKind = (typeof KINDS)[number];

interface StripMark {
  receipt: string;
  kind: MarkKind;
  /** A calendar day, YYYY-MM-DD. */
  day: string;
  /** The words of the record; null where the kind says all. */
  label: string | null;
  /** The row that it opens. */
  fact: FactRef;
}

export interface PlacedMark extends StripMark {
  /** Centre, in the unit of the width. */
  x: number;
  /** Marks drawn as this one. */
  n: number;
}

interface StripLane {
  receipt: string;
  formType: string | null;
  marks: PlacedMark[];
}

export interface Strip {
  /** The earliest day: that of filing, or of the first mark where no filing day is known. */
  from: string;
  lanes: StripLane[];
  /** Begins of months and where they stand. */
  months: { day: string; x: number; isNamed: boolean }[];
  /** Every mark, oldest first, for the table. */
  marks: (StripMark & { formType: string | null })[];
}

/** Where the lanes begin and end, and how near two marks may stand. */
export interface Room {
  left: number;
  right: number;
  apart: number;
}

const DAY_MS = 86_400_000;
/** How far a mark may stand from its day, in marks. */
const MOST_MOVED = 3;
const NAMED_UP_TO = 8;
const HALF_NAMED_UP_TO = 30;

const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

const KIND_OF = {
  filed: 'filed',
  event: 'code',
  status: 'status',
  notice: 'letter',
  'evidence-request': 'asked',
  document: 'document',
} as const;

type Entry = ShownCase['timeline'][number];
type DayOf = (at: string) => string | null;

function kindOf(entry: Entry, file: ShownCase | null): MarkKind {
  const isYours =
    entry.kind === 'document' &&
    file?.documents.some(({ from, at }) => from === 'you' && at !== null && at === entry.at);
  return isYours === true ? 'you' : KIND_OF[entry.kind];
}

function markOf(entry: Entry, index: number, receipt: string, file: ShownCase | null, dayOf: DayOf): StripMark[] {
  const day = entry.at === null ? null : dayOf(entry.at);
  if (day === null) return [];
  const fact: FactRef = { part: 'timeline', index };
  return [{ receipt, kind: kindOf(entry, file), day, label: entry.kind === 'filed' ? null : entry.label, fact }];
}

/** What only the case in view shows: past appointments, and a timestamp that moved with nothing else. */
function ownMarks(file: ShownCase, receipt: string, dayOf: DayOf): StripMark[] {
  const { at, verdict } = file.recordUpdated;
  const touched = verdict === 'silent' && at !== null ? dayOf(at) : null;
  const appointments = file.notices.flatMap(({ appointmentAt, action }, index): StripMark[] => {
    const day = appointmentAt === null ? null : dayOf(appointmentAt);
    return day === null ? [] : [{ receipt, kind: 'appointment', day, label: action, fact: { part: 'notices', index } }];
  });
  const stamp: StripMark[] =
    touched === null
      ? []
      : [{ receipt, kind: 'timestamp', day: touched, label: null, fact: { part: 'recordUpdated', index: null } }];
  return [...appointments, ...stamp];
}

const strongest = (a: MarkKind, b: MarkKind): MarkKind => (KINDS.indexOf(a) <= KINDS.indexOf(b) ? a : b);

/** Marks of one kind and day are one. Marks that stand too near move on, a little and never past today; what has no room is drawn as the mark before it. */
function place(marks: readonly StripMark[], xOf: (day: string) => number, { right, apart }: Room): PlacedMark[] {
  const placed: PlacedMark[] = [];
  for (const mark of marks) {
    const before = placed.at(-1);
    const x = Math.max(xOf(mark.day), before === undefined ? -Infinity : before.x + apart);
    const twin = placed.findIndex(({ day, kind }) => day === mark.day && kind === mark.kind);
    const same = placed[twin];
    if (same !== undefined) placed[twin] = { ...same, n: same.n + 1 };
    else if (before === undefined || (x <= right && x - xOf(mark.day) <= MOST_MOVED * apart))
      placed.push({ ...mark, x, n: 1 });
    else {
      const isStronger = strongest(mark.kind, before.kind) === mark.kind;
      placed[placed.length - 1] = { ...(isStronger ? mark : before), x: before.x, n: before.n + 1 };
    }
  }
  return placed;
}

function monthsBetween(from: string, today: string): string[] {
  const months: string[] = [];
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  for (;;) {
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
    const day = `${String(year)}-${String(month).padStart(2, '0')}-01`;
    if (day > today || months.length > 600) return months;
    months.push(day);
  }
}

function isNamed(day: string, index: number, of: number): boolean {
  if (of <= NAMED_UP_TO) return true;
  return of <= HALF_NAMED_UP_TO ? index % 2 === 1 : /-(01|07)-/.test(day) && (of <= 72 || day.includes('-01-'));
}

/**
 * @param today YYYY-MM-DD in the person's zone; what lies after it is left out
 * @param dayOf the calendar day of a day or an instant; null if it is neither
 * @returns null where no mark has a day
 */
export function stripOf(file: ShownCase, today: string, dayOf: DayOf, room: Room): Strip | null {
  const receipt = file.receipt ?? '';
  const isRepeat = new Set(file.repeated.map(({ status }) => status));
  const own = file.timeline.flatMap((entry, index) =>
    isRepeat.has(index) ? [] : markOf(entry, index, receipt, file, dayOf),
  );
  const others = (file.together ?? []).flatMap((row) =>
    row.receipt === receipt ? [] : markOf(row.entry, row.index, row.receipt, null, dayOf),
  );
  const all = [...own, ...ownMarks(file, receipt, dayOf), ...others]
    .filter(({ day }) => day <= today)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : Number(b.kind === 'filed') - Number(a.kind === 'filed')));
  const [first] = all;
  if (first === undefined) return null;
  const formOf = (of: string) =>
    of === receipt ? file.form.type : (file.together?.find((row) => row.receipt === of)?.formType ?? null);
  const span = Math.max(1, numberOf(today) - numberOf(first.day));
  const xOf = (day: string) => room.left + ((numberOf(day) - numberOf(first.day)) / span) * (room.right - room.left);
  const months = monthsBetween(first.day, today);
  return {
    from: first.day,
    lanes: [receipt, ...file.filedTogether].map((of) => ({
      receipt: of,
      formType: formOf(of),
      marks: place(
        all.filter((mark) => mark.receipt === of),
        xOf,
        room,
      ),
    })),
    months: months.map((day, index) => ({ day, x: xOf(day), isNamed: isNamed(day, index, months.length) })),
    marks: all.map((mark) => ({ ...mark, formType: formOf(mark.receipt) })),
  };
}

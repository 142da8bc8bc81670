// Which rows of the table of all cases are shown, and in which order. Pure.
import type { ShownRow } from '../../lib/view/all-cases.ts';
import { FIRST_CHOICE, type Choice, type Column, type Filter, type Order } from './table-choice.ts';
import type { Stage } from '../../lib/tables/types.ts';

const STAGES: readonly Stage[] = [
  'received',
  'under-review',
  'waiting-for-you',
  'approved',
  'card-being-made',
  'denied',
  'closed',
];
const ASKS = ['asked', 'maybe', 'unsaid', 'none'] as const;

/** It asks for an answer, or may, or an appointment is ahead. */
const waitsForYou = ({ asks, next }: ShownRow): boolean =>
  asks.kind === 'asked' || asks.kind === 'maybe' || next.kind === 'coming';

/** An answer that should be there is not. */
const isUnread = ({ reading }: ShownRow): boolean => reading.isDue || reading.failed.length > 0;

/** It was never answered, so that all there is of it stands on USCIS's own page. */
export const isNotYetRead = ({ reading }: ShownRow): boolean => !reading.hasAnswer;

export const FITS = {
  all: () => true,
  waits: waitsForYou,
  new: ({ unseen }) => unseen > 0,
  unread: isUnread,
} as const satisfies Record<Filter, (row: ShownRow) => boolean>;

const known = ({ text, isKnown }: { text: string; isKnown: boolean }): string | null => (isKnown ? text : null);

/** What a column is ordered by; null: it is not known, and stands last whichever way. */
const KEYS = {
  applicant: ({ applicant }) => known(applicant),
  form: ({ form }) => known(form),
  receipt: ({ lastFour }) => known(lastFour),
  status: ({ status }) => known(status),
  since: ({ since }) => since.day,
  stage: ({ stage }) => (stage.id === null ? null : STAGES.indexOf(stage.id)),
  office: ({ office }) => known(office),
  asks: ({ asks }) => ASKS.indexOf(asks.kind),
  next: ({ next }) => next.day,
  change: ({ lastChange }) => lastChange.day,
  unseen: ({ unseen }) => unseen,
} as const satisfies Record<Column, (row: ShownRow) => string | number | null>;

type Compare = (a: ShownRow, b: ShownRow) => number;

function byColumn(column: Column, isDescending: boolean, compareText: Intl.Collator['compare']): Compare {
  const key: (row: ShownRow) => string | number | null = KEYS[column];
  return (one, other) => {
    const [a, b] = [key(one), key(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const order = typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b));
    return isDescending ? -order : order;
  };
}

/** What asks for an answer or is ahead, then what is new, then the newest change. */
const firstThings = (compareText: Intl.Collator['compare']): Compare => {
  const newest = byColumn('change', true, compareText);
  return (a, b) =>
    Number(waitsForYou(b)) - Number(waitsForYou(a)) || Number(b.unseen > 0) - Number(a.unseen > 0) || newest(a, b);
};

const folded = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** A row fits a search if each word of it stands in its name, form, number, status, stage or office. */
function fitsText(row: ShownRow, text: string): boolean {
  const words = folded(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return true;
  const { applicant, form, receipt, status, stage, office } = row;
  const all = folded([applicant.text, form.text, receipt, status.text, stage.text, office.text].join('\n'));
  return words.every((word) => all.includes(word));
}

/** The rows that fit a choice, in its order. @param locale BCP 47, for the order of names */
export function shownRows(rows: readonly ShownRow[], choice: Choice, locale: string): ShownRow[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const { by, isDescending } = choice.order;
  return rows
    .filter(
      (row) =>
        FITS[choice.filter](row) &&
        (choice.form === '' || row.form.text === choice.form) &&
        (choice.office === '' || row.office.text === choice.office) &&
        fitsText(row, choice.text),
    )
    .sort(by === 'first' ? firstThings(compare) : byColumn(by, isDescending, compare));
}

/** The forms, or the offices, that rows have, in order and without those that are not known. */
export function valuesOf(rows: readonly ShownRow[], column: 'form' | 'office', locale: string): string[] {
  const all = new Set(rows.flatMap((row) => known(row[column]) ?? []));
  return [...all].sort(new Intl.Collator(locale, { numeric: true }).compare);
}

/** The order after a click on a column's heading: ascending, descending, then as at first. */
export function nextOrder({ by, isDescending }: Order, column: Column): Order {
  if (by !== column) return { by: column, isDescending: false };
  return isDescending ? FIRST_CHOICE.order : { by: column, isDescending: true };
}

// Reads a timeline that somebody gave: what is none, newer, damaged or far too large is refused whole, never half read. Pure.
import type * as z from 'zod/mini';
import { isNewerRecord } from '../../util/schema-version.ts';
import { isObject, keyOf } from '../../uscis/json-path.ts';
import { parseJson } from '../../uscis/parse-json.ts';
import { TIMELINE_SCHEMA, timelineSchema, type Timeline } from './timeline-file.ts';

/** Characters of the largest file that is looked at: a case of 4,000 events has less than one million. */
const MOST_CHARACTERS = 5_000_000;

/** `none`: no timeline at all. `newer`: of a version that this one cannot read. `damaged`: `where` does not fit. `large`: not looked at. */
type TimelineFault = 'none' | 'newer' | 'damaged' | 'large';

export type ReadTimeline = { ok: true; timeline: Timeline } | { ok: false; fault: TimelineFault; where: string };

const refused = (fault: TimelineFault, where = ''): ReadTimeline => ({ ok: false, fault, where });

function pathOf(issue: z.core.$ZodIssue | undefined): string {
  const path = issue?.path.map((key) => (typeof key === 'number' ? `[${String(key)}]` : `.${String(key)}`)).join('');
  return path?.replace(/^\./, '') ?? '';
}

/** Every day is as the file says: numbers, or dates. */
function hasOneKindOfDay({ days, cases }: Timeline): boolean {
  const isRight = (day: number | string | null) =>
    day === null || typeof day === (days === 'number' ? 'number' : 'string');
  return cases.every(
    ({ asOf, rows, offices }) =>
      isRight(asOf) && rows.every(({ day }) => isRight(day)) && offices.every(({ day }) => isRight(day)),
  );
}

/**
 * The timeline in a file's text, with every field that this version does not know; or why it is refused. Never throws.
 * Its texts can be anybody's: whoever shows one makes it plain to the eye first (`visibleLine`).
 */
export function readTimeline(text: string): ReadTimeline {
  if (text.length > MOST_CHARACTERS) return refused('large');
  const parsed = parseJson(text);
  if (!parsed.ok) return refused('none');
  const { value } = parsed;
  if (isNewerRecord(value, TIMELINE_SCHEMA)) return refused('newer');
  if (!isObject(value) || keyOf(value, 'schema') !== TIMELINE_SCHEMA) return refused('none');
  const checked = timelineSchema.safeParse(value);
  if (!checked.success) return refused('damaged', pathOf(checked.error.issues[0]));
  if (!hasOneKindOfDay(checked.data)) return refused('damaged', 'days');
  return new Set(checked.data.cases.map(({ id }) => id)).size === checked.data.cases.length
    ? { ok: true, timeline: checked.data }
    : refused('damaged', 'cases');
}

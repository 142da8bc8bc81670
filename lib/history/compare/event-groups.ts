// Which events are new, gone or sent again between two answers, by the very groups that the timeline draws (fold-events.ts). Pure.
import type { DayOrInstant } from '../../decode/case-file.ts';
import { eventFieldsOf, foldEvents, reSentKey, type EventFields, type Folded } from '../../decode/facts/fold-events.ts';
import { keyOf, pathToItem } from '../../uscis/json-path.ts';
import type { Json } from '../../uscis/reading.ts';
import { compareText } from '../../util/compare-text.ts';
import type { AnswerPair } from './change-draft.ts';
import type { Difference } from './differences.ts';

/** One event and what differs of all its rows. */
export interface EventDifferences {
  at: DayOrInstant | null;
  differences: Difference[];
}

export interface EventNews {
  /** Lines that the timeline did not have before. */
  added: EventDifferences[];
  /** Lines that the timeline has no longer. */
  gone: EventDifferences[];
  /** Further rows of an event that was listed before; `isSame`: each with its code and `eventTimestamp`, not only near it. */
  again: (EventDifferences & { isSame: boolean })[];
  /** Rows that went while their event is still listed. */
  fewer: EventDifferences[];
  /** Rows that stayed, each with what differs in it. */
  changed: Difference[][];
}

interface EventRow extends EventFields {
  path: string;
}

const PATH = 'data.events';

function rowsIn(body: Json | undefined): EventRow[] {
  const list = keyOf(keyOf(body, 'data'), 'events');
  if (!Array.isArray(list)) return [];
  return list.map((value, index) => ({ path: pathToItem(PATH, index), ...eventFieldsOf(value, index) }));
}

interface Side {
  rows: readonly EventRow[];
  rowAt: ReadonlyMap<string, EventRow>;
  /** The line of the timeline that a row is part of. */
  groupAt: ReadonlyMap<string, Folded<EventRow>>;
}

function sideOf(body: Json | undefined): Side {
  const rows = rowsIn(body);
  return {
    rows,
    rowAt: new Map(rows.map((row) => [row.path, row])),
    groupAt: new Map(foldEvents(rows).flatMap((group) => group.rows.map(({ path }) => [path, group]))),
  };
}

/** The differences of rows by the event they belong to, in an order that does not depend on USCIS's. */
class ByEvent {
  readonly #side: Side;
  readonly #found = new Map<Folded<EventRow>, EventDifferences>();

  constructor(side: Side) {
    this.#side = side;
  }

  add(path: string, differences: readonly Difference[]): void {
    const group = this.#side.groupAt.get(path);
    if (group === undefined) return;
    const found = this.#found.get(group) ?? { at: group.at, differences: [] };
    this.#found.set(group, found);
    found.differences.push(...differences);
  }

  all(): EventDifferences[] {
    const found = [...this.#found.values()];
    for (const { differences } of found) differences.sort((a, b) => compareText(a.id, b.id));
    return found.sort((a, b) => compareText(a.differences[0]?.id ?? '', b.differences[0]?.id ?? ''));
  }
}

const eventIdOf = (row: EventRow | undefined): Json => keyOf(row?.value, 'eventId') ?? null;

/** The event that each row belongs to: both answers folded as one list. */
function eventsOfRows(before: Side, after: Side): (row: EventRow | undefined) => Folded<EventRow> | undefined {
  const eventOf = new Map<EventRow | undefined, Folded<EventRow>>();
  for (const group of foldEvents([...before.rows, ...after.rows]))
    for (const row of group.rows) eventOf.set(row, group);
  return (row) => eventOf.get(row);
}

/** @param rows the differences of rows of `data.events`, each row's together */
export function eventNewsOf(rows: readonly Difference[][], pair: AnswerPair): EventNews {
  const [before, after] = [sideOf(pair.before), sideOf(pair.after)];
  const eventOf = eventsOfRows(before, after);
  const eventsIn = (side: Side) => {
    const events = new Set(side.rows.map(eventOf));
    // Each line of the timeline is asked once for all of its rows.
    const listed = new Map<Folded<EventRow>, boolean>();
    return (group: Folded<EventRow> | undefined): boolean => {
      if (group === undefined) return false;
      const isListed = listed.get(group) ?? group.rows.some((row) => events.has(eventOf(row)));
      listed.set(group, isListed);
      return isListed;
    };
  };
  const [wasListed, isListed] = [eventsIn(before), eventsIn(after)];

  const [added, again] = [new ByEvent(after), new ByEvent(after)];
  const [gone, fewer] = [new ByEvent(before), new ByEvent(before)];
  const changed: Difference[][] = [];
  for (const differences of rows) {
    const [from, to] = [differences[0]?.row?.before?.path, differences[0]?.row?.after?.path];
    if (from === undefined && to !== undefined) (wasListed(after.groupAt.get(to)) ? again : added).add(to, differences);
    if (to === undefined && from !== undefined)
      (isListed(before.groupAt.get(from)) ? fewer : gone).add(from, differences);
    if (from === undefined || to === undefined) continue;
    const [old, now] = [before.rowAt.get(from), after.rowAt.get(to)];
    const id = eventIdOf(now);
    const isAgain = id !== null && id !== eventIdOf(old) && eventOf(old) === eventOf(now);
    if (isAgain)
      again.add(
        to,
        differences.filter((one) => one.after !== null),
      );
    const left = isAgain ? differences.filter((one) => one.after === null) : differences;
    if (left.length > 0) changed.push(left);
  }

  const oldKeys = new Set(before.rows.map(reSentKey));
  const isSame = ({ differences }: EventDifferences) =>
    differences.every(({ row }) => {
      const now = after.rowAt.get(row?.after?.path ?? '');
      const key = now === undefined ? null : reSentKey(now);
      return key !== null && oldKeys.has(key);
    });
  return {
    added: added.all(),
    gone: gone.all(),
    again: again.all().map((one) => ({ ...one, isSame: isSame(one) })),
    fewer: fewer.all(),
    changed,
  };
}

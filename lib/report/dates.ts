// Dates of a report as text, identical in every browser and in Node: month names come from lib/locales, and only the time zone's
// offset from Intl. Pure.
import { isDay } from '../locales/format.ts';
import type { Say } from '../locales/report.ts';

export interface Dates {
  /** "Nov 21, 2026" in the report's time zone; a date without a time is never shifted. What is no date stays as it is. */
  day(at: string): string;
  /** "Nov 21, 2026, 1:14 AM"; the date alone if there is no time. */
  moment(at: string): string;
  /** `2026-11-21` in the report's time zone; null if it is no date. */
  isoDay(at: string): string | null;
  /** Whole calendar days from `at` to the report's day; negative for the future; null if it is no date. */
  ageDays(at: string): number | null;
}

const DAY_MS = 86_400_000;
const two = (value: number): string => String(value).padStart(2, '0');

/** The local time of an instant in a time zone, expressed as if it were UTC. */
function makeWallClock(zone: string): (ms: number) => Date {
  const shape = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  return (ms) => {
    const parts = new Map(shape.formatToParts(ms).map(({ type, value }) => [type, Number(value)]));
    const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
    return new Date(Date.UTC(of('year'), of('month') - 1, of('day'), of('hour') % 24, of('minute')));
  };
}

/** The local time of a date or an instant in a zone, as if it were UTC; null if it is no date. */
function makeLocal(zone: string): (at: string) => Date | null {
  const wallClock = makeWallClock(zone);
  return (at) => {
    const ms = Date.parse(isDay(at) ? at.slice(0, 10) : at);
    if (Number.isNaN(ms)) return null;
    return isDay(at) ? new Date(ms) : wallClock(ms);
  };
}

const dayMs = (date: Date) => Math.floor(date.getTime() / DAY_MS);

/** Whole calendar days from `at` to `now`; negative for the future; null if it is no date. @param zone IANA time zone */
export function ageDaysIn(zone: string, now: string, at: string): number | null {
  const local = makeLocal(zone);
  const [from, to] = [local(at), local(now)];
  return from === null || to === null ? null : dayMs(to) - dayMs(from);
}

/** @param zone IANA time zone @param now ISO instant at which the report was made */
export function makeDates(zone: string, now: string, say: Say): Dates {
  const local = makeLocal(zone);
  const months = say('date.months').split(' ');
  const halves = say('date.halves').split(' ');
  const dayText = (date: Date) =>
    say('date.day', {
      month: months[date.getUTCMonth()] ?? '',
      day: String(date.getUTCDate()),
      year: String(date.getUTCFullYear()),
    });
  const clockText = (date: Date) => {
    const hour = date.getUTCHours();
    return say('date.clock', {
      hour12: String(hour % 12 === 0 ? 12 : hour % 12),
      minute: two(date.getUTCMinutes()),
      half: halves[hour < 12 ? 0 : 1] ?? '',
    });
  };
  return {
    day: (at) => {
      const date = local(at);
      return date === null ? at : dayText(date);
    },
    moment: (at) => {
      const date = local(at);
      if (date === null) return at;
      return isDay(at) ? dayText(date) : say('date.moment', { day: dayText(date), clock: clockText(date) });
    },
    isoDay: (at) => local(at)?.toISOString().slice(0, 10) ?? null,
    ageDays: (at) => {
      const [from, to] = [local(at), local(now)];
      return from === null || to === null ? null : dayMs(to) - dayMs(from);
    },
  };
}

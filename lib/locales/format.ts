// Formats dates, day counts and lists in a person's language. Pure: locale, time zone and current time are arguments.
import { makeSpeaker } from './message.ts';

/** `YYYY-MM-DD`, or an instant at exactly midnight UTC: USCIS means a calendar day, which is never shifted to a time zone. */
export function isDay(at: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(T00:00:00(\.0+)?(Z|\+00:?00))?$/.test(at);
}

export interface Format {
  /** "Nov 21, 2026" */
  day(at: string): string;
  /** "Nov 21", with the year when it is another one */
  dayNear(at: string): string;
  /** "Friday" */
  weekday(at: string): string;
  /** "10:42 AM"; "" for a date without a time */
  clock(at: string): string;
  /** "Nov 21, 9:30 PM"; the date alone if there is no time */
  moment(at: string): string;
  /** "November 2026" */
  month(at: string): string;
  /** "Nov", with the year in January */
  monthShort(at: string): string;
  /** `YYYY-MM-DD` in the person's time zone; dates stay as they are. null if it is no date. */
  dayOf(at: string): string | null;
  /** Whole calendar days from `at` to today; negative for the future; null if it is no date. */
  ageDays(at: string): number | null;
  isToday(at: string): boolean;
  /** `YYYY-MM-DD` in the person's time zone. */
  today(): string;
  /** "9:30:15 PM", for times that would otherwise look alike. */
  clockExact(at: string): string;
  number(value: number): string;
  /** "a, b, and c" */
  list(items: readonly string[]): string;
}

const DAY_MS = 86_400_000;

/**
 * @param locale the language now, BCP 47, such as `en-US`; what is written follows it
 * @param zone IANA zone, such as `America/Chicago`
 * @param now milliseconds since 1970
 */
export function makeFormat({ locale, zone, now }: { locale: () => string; zone: string; now: () => number }): Format {
  const shapes = new Map<string, Intl.DateTimeFormat>();
  const shape = (name: string, timeZone: string, options: Intl.DateTimeFormatOptions) => {
    const key = `${locale()} ${name} ${timeZone}`;
    const made = shapes.get(key) ?? new Intl.DateTimeFormat(locale(), { ...options, timeZone });
    shapes.set(key, made);
    return made;
  };
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });

  const dayOf = (at: string): string | null => {
    if (isDay(at)) return at.slice(0, 10);
    const time = Date.parse(at);
    if (Number.isNaN(time)) return null;
    const of = Object.fromEntries(parts.formatToParts(time).map(({ type, value }) => [type, value]));
    return `${String(of['year']).padStart(4, '0')}-${of['month']}-${of['day']}`;
  };
  const write = (name: string, at: string, options: Intl.DateTimeFormatOptions) => {
    const time = Date.parse(isDay(at) ? at.slice(0, 10) : at);
    return Number.isNaN(time) ? at : shape(name, isDay(at) ? 'UTC' : zone, options).format(time);
  };
  const today = () => dayOf(new Date(now()).toISOString()) ?? '';
  const isThisYear = (at: string) => dayOf(at)?.slice(0, 4) === today().slice(0, 4);
  const day = (at: string) => write('day', at, { year: 'numeric', month: 'short', day: 'numeric' });
  const dayNear = (at: string) => (isThisYear(at) ? write('near', at, { month: 'short', day: 'numeric' }) : day(at));
  const clock = (at: string) => (isDay(at) ? '' : write('clock', at, { hour: 'numeric', minute: '2-digit' }));

  return {
    day,
    dayNear,
    weekday: (at) => write('weekday', at, { weekday: 'long' }),
    clock,
    dayOf,
    moment: (at) => [dayNear(at), clock(at)].filter((part) => part !== '').join(', '),
    month: (at) => write('month', at, { year: 'numeric', month: 'long' }),
    monthShort: (at) =>
      dayOf(at)?.slice(5, 7) === '01'
        ? write('month-year', at, { month: 'short', year: 'numeric' })
        : write('month-short', at, { month: 'short' }),
    ageDays: (at) => {
      const from = dayOf(at);
      return from === null ? null : Math.round((Date.parse(today()) - Date.parse(from)) / DAY_MS);
    },
    isToday: (at) => dayOf(at) === today(),
    today,
    clockExact: (at) => write('exact', at, { hour: 'numeric', minute: '2-digit', second: '2-digit' }),
    number: (value) => makeSpeaker(locale()).number.format(value),
    list: (items) => new Intl.ListFormat(locale(), { type: 'conjunction' }).format(items),
  };
}

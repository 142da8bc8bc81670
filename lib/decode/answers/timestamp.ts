// What a date field of USCIS means: a day, an instant, or nothing that can be a date. Pure; never shifted into a zone.
import type { Json } from '../../uscis/reading.ts';

/**
 * A day (`YYYY-MM-DD`) or an instant (ISO 8601, UTC, milliseconds). Both sort as text, a day before the instants of that day.
 * Source: docs/DATA.md, "Dates".
 */
export type DayOrInstant = string;

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(Z|[+-]\d\d:?\d\d)?)?$/;
/** The status history: `12-01-2025 23:30:00`, month first, no zone. */
const HISTORY = /^(\d\d)-(\d\d)-(\d{4})(?: (\d\d):(\d\d)(?::(\d\d))?)?$/;
/** `receipt_date`: `Tue, 10 Feb 2026 00:00:00 GMT`. */
const MAIL = /^(?:[A-Za-z]{3}, )?(\d{1,2}) ([A-Za-z]{3}) (\d{4}) (\d\d):(\d\d):(\d\d) GMT$/;
/** A day, or an instant in UTC with milliseconds: nearly every date there is, read without taking it apart. */
const COMMON = /^\d{4}-\d\d-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}(?:Z|\+00:?00))?$/;

/** Whether a calendar has this day; years that no case can have (1900 to 2199 can) are a filler such as 0001-01-01. */
function isDay(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return false;
  if (day > (DAYS_IN_MONTH[month - 1] ?? 0)) return false;
  return month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}

const isClock = (hour: number, minute: number, second: number): boolean => hour < 24 && minute < 60 && second < 60;

const two = (value: number): string => String(value).padStart(2, '0');

/** An instant written as exactly midnight UTC is a day: USCIS writes dates without a time so. */
function timestampOfInstant(instant: string): DayOrInstant {
  return instant.endsWith('T00:00:00.000Z') ? instant.slice(0, 10) : instant;
}

/** The number that so many digits of a text are. */
function numberAt(text: string, from: number, digits: number): number {
  let number = 0;
  for (let at = from; at < from + digits; at += 1) number = number * 10 + text.charCodeAt(at) - 48;
  return number;
}

function timestampOfIso(text: string): DayOrInstant | null {
  if (COMMON.test(text)) {
    if (!isDay(numberAt(text, 0, 4), numberAt(text, 5, 2), numberAt(text, 8, 2))) return null;
    if (text.length === 10) return text;
    return timestampOfInstant(text.endsWith('Z') ? text : `${text.slice(0, 23)}Z`);
  }
  const parts = ISO.exec(text);
  if (parts === null) return null;
  const [, year = '', month = '', day = '', hour, minute = '', second = '0', fraction = '', zone] = parts;
  if (!isDay(Number(year), Number(month), Number(day))) return null;
  if (hour === undefined) return text;
  if (!isClock(Number(hour), Number(minute), Number(second))) return null;
  // No zone: nobody can tell which instant it is, but the day stands there.
  if (zone === undefined) return `${year}-${month}-${day}`;
  const offset = /^([+-])(\d\d):?(\d\d)$/.exec(zone);
  const offsetMinutes =
    offset === null ? 0 : Number(`${offset[1] ?? ''}1`) * (Number(offset[2]) * 60 + Number(offset[3]));
  if (Math.abs(offsetMinutes) > 18 * 60) return null;
  const ms = Number(fraction.padEnd(3, '0').slice(0, 3));
  const time = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute) - offsetMinutes,
    Number(second),
    ms,
  );
  const instant = new Date(time).toISOString();
  return offsetMinutes === 0 ? timestampOfInstant(instant) : instant;
}

function timestampOfHistory(text: string): DayOrInstant | null {
  const parts = HISTORY.exec(text);
  if (parts === null) return null;
  const [, month = '', day = '', year = '', hour = '0', minute = '0', second = '0'] = parts;
  if (!isDay(Number(year), Number(month), Number(day)) || !isClock(Number(hour), Number(minute), Number(second)))
    return null;
  return `${year}-${month}-${day}`;
}

function timestampOfMail(text: string): DayOrInstant | null {
  const parts = MAIL.exec(text);
  if (parts === null) return null;
  const [, day = '', monthName = '', year = '', hour = '', minute = '', second = ''] = parts;
  const month = MONTHS.indexOf(monthName.toLowerCase()) + 1;
  if (!isDay(Number(year), month, Number(day)) || !isClock(Number(hour), Number(minute), Number(second))) return null;
  return timestampOfInstant(`${year}-${two(month)}-${two(Number(day))}T${hour}:${minute}:${second}.000Z`);
}

/** Milliseconds since 1970 of the years 1990 to 2099. */
const EPOCH_MS = /^(?:6[3-9]\d{10}|[7-9]\d{11}|[1-3]\d{12}|40\d{11})$/;
/** The same in seconds; fewer digits name no time that a case can have. */
const EPOCH_SECONDS = /^(?:6[3-9]\d{7}|[7-9]\d{8}|[1-3]\d{9}|40\d{8})$/;

/** A time counted from 1970. Only numbers: a text of digits can be an account or a phone number. */
function stampOfEpoch(digits: string): DayOrInstant | null {
  const ms = EPOCH_MS.test(digits) ? Number(digits) : EPOCH_SECONDS.test(digits) ? Number(digits) * 1000 : null;
  return ms === null ? null : timestampOfInstant(new Date(ms).toISOString());
}

/**
 * The day or instant a raw value names, or null when it names none: impossible dates stay raw.
 * Example: stampOf("2026-03-04T00:00:00.000Z") //=> "2026-03-04"; stampOf("12-01-2025 23:30:00") //=> "2025-12-01";
 * stampOf(1770753600000) //=> "2026-02-10T20:00:00.000Z"
 */
export function timestampOf(raw: Json | undefined): DayOrInstant | null {
  if (typeof raw === 'number') return stampOfEpoch(String(raw));
  if (typeof raw !== 'string' || raw.length < 10 || raw.length > 40) return null;
  const text = raw.trim();
  return timestampOfIso(text) ?? timestampOfHistory(text) ?? timestampOfMail(text);
}

/** Whether a timestamp is a day, not an instant. */
export function isDayOnly(timestamp: DayOrInstant): boolean {
  return timestamp.length === 10;
}

/** Milliseconds since 1970; of a day, its first moment in UTC. */
export function msOf(timestamp: DayOrInstant): number {
  return Date.parse(timestamp);
}

/** The later of two timestamps, null counting as none. */
export function laterOf(a: DayOrInstant | null, b: DayOrInstant | null): DayOrInstant | null {
  if (a === null || b === null) return a ?? b;
  return a >= b ? a : b;
}

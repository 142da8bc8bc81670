// A date as USCIS gives it: a calendar day or an instant. Pure; never shifted into a zone.

/**
 * A day (`YYYY-MM-DD`) or an instant (ISO 8601, UTC, milliseconds), whichever USCIS gave. Both sort as text, a day before the instants of
 * that day. Source: docs/DATA.md, "Dates".
 */
export type DayOrInstant = string;

/** `YYYY-MM-DD`, or an instant at exactly midnight UTC: USCIS means a calendar day, which is never shifted to a time zone. */
export function isDay(at: DayOrInstant): boolean {
  return /^\d{4}-\d{2}-\d{2}(T00:00:00(\.0+)?(Z|\+00:?00))?$/.test(at);
}

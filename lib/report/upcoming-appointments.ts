// Which appointments are still ahead when a report is made. Pure.
import { makeDates } from './dates.ts';
import { isDay } from '../locales/format.ts';
import { reportWordsOf } from '../locales/report.ts';

/** A time after `now`, or a day that is today or later in the zone. @param now ISO instant */
export function isComing(appointmentAt: string, now: string, zone: string): boolean {
  if (!isDay(appointmentAt)) return Date.parse(appointmentAt) > Date.parse(now);
  const age = makeDates(zone, now, reportWordsOf('en')).ageDays(appointmentAt);
  return age !== null && age <= 0;
}

// The appointments that are still ahead when a report is made. Pure.
import { ageDaysIn } from './dates.ts';
import { isDay } from '../locales/format.ts';

/** True for a time after `now`, or a date of today or later in the zone. @param now ISO instant */
export function isComing(appointmentAt: string, now: string, zone: string): boolean {
  if (!isDay(appointmentAt)) return Date.parse(appointmentAt) > Date.parse(now);
  const age = ageDaysIn(zone, now, appointmentAt);
  return age !== null && age <= 0;
}

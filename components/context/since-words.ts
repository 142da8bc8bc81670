// The day of the last look in the shortest words that cannot be mistaken: the clock today, the weekday within six days, else the date. Pure.
import type { Format } from '../../lib/locales/format.ts';

const WEEKDAYS = 6;

export function sinceWords(at: string, format: Format): string {
  const days = format.ageDays(at);
  if (days === null || days < 0 || days > WEEKDAYS) return format.dayNear(at);
  return days === 0 ? format.clock(at) : format.weekday(at);
}

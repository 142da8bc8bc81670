// The next appointment of a case, and what the record says of appointments without a day. Pure.
import { asksOf, clockWithoutZone } from '../../decode/facts/open-questions.ts';
import type { NoticeFact } from '../../decode/case-file.ts';
import { isDay } from '../../locales/format.ts';
import type { CaseContext } from '../context.ts';
import { visibleLine } from '../formats/escape-invisible.ts';
import { isComing } from '../upcoming-appointments.ts';
import type { Fit } from './asked.ts';

/** Those ahead when the report is made, the next one first. */
export function comingOf({ file, report, zone }: CaseContext): { notice: NoticeFact; at: string }[] {
  return file.notices
    .flatMap((notice) => (notice.appointmentAt === null ? [] : [{ notice, at: notice.appointmentAt }]))
    .filter(({ at }) => isComing(at, report.generatedAt, zone))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** The sentences about a next appointment; [] where the record speaks of none. Nothing is denied here. */
export function appointmentSentences(context: CaseContext, fit: Fit = (text) => text): string[] {
  const { file, say, dates, zone } = context;
  const asks = asksOf(file);
  const step = (index: number | null, key: 'appointment.off' | 'appointment.byStep') => {
    const milestone = index === null ? undefined : file.milestones[index];
    return milestone === undefined ? [] : [say(key, { step: fit(visibleLine(milestone.label)) })];
  };
  const [next, ...others] = comingOf(context);
  const raw = asks.rawAppointments.slice(0, 1).map((text) => say('appointment.raw', { raw: fit(visibleLine(text)) }));
  if (next === undefined) return [...step(asks.appointmentStep, 'appointment.byStep'), ...raw];
  const clock = clockWithoutZone(next.notice);
  const day = dates.moment(next.at);
  const when = isDay(next.at) ? day : say('next.zone', { when: day, zone });
  return [
    say('next.appointment', {
      when: clock === null ? when : say('appointment.noZone', { day, raw: fit(visibleLine(clock)) }),
    }),
    ...step(asks.offStep, 'appointment.off'),
    ...(others.length === 0 ? [] : [say('next.more', { n: others.length })]),
  ];
}

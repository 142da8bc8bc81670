// A report's coming appointments as a calendar file (RFC 5545), written by a library. Pure: no clock and no zone of the machine.
// A time is written in UTC, as USCIS writes it; whether that "Z" is true nobody has settled, so each entry says: check your notice.
import ical, { ICalCalendarMethod } from 'ical-generator';
import { asksOf, clockWithoutZone } from '../../decode/facts/open-questions.ts';
import type { CaseFile, NoticeFact, Report } from '../../decode/case-file.ts';
import { isDay } from '../../locales/format.ts';
import { isComing } from '../upcoming-appointments.ts';
import { contextOf, type Context, type ReportView } from '../context.ts';
import { visibleLine } from './escape-invisible.ts';

interface Appointment {
  file: CaseFile;
  notice: NoticeFact;
  at: string;
}

/** Appointments that are ahead when the report is made, in the order of their times. */
function comingAppointments({ cases, generatedAt }: Report, zone: string): Appointment[] {
  return cases
    .flatMap((file) =>
      file.notices.flatMap((notice) =>
        notice.appointmentAt === null ? [] : [{ file, notice, at: notice.appointmentAt }],
      ),
    )
    .filter(({ at }) => isComing(at, generatedAt, zone))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function titleOf({ file: { label, form, receipt } }: Appointment, { report, say }: Context): string {
  return report.masked || receipt === null
    ? say('calendar.titleMasked', { label })
    : say('calendar.title', { form: form.type ?? label, receipt });
}

function aboutOf({ at, notice, file }: Appointment, { report, zone, say, dates }: Context): string {
  const { offStep } = asksOf(file);
  const off = offStep === null ? undefined : file.milestones[offStep]?.label;
  const clock = clockWithoutZone(notice);
  const day = clock === null ? say('calendar.day', { raw: at }) : say('calendar.noZone', { raw: clock });
  const given = isDay(at) ? day : say('calendar.time', { raw: at, when: dates.moment(at), zone });
  const made = say('calendar.unofficial', { when: dates.moment(report.generatedAt) });
  const later = off === undefined ? [] : [say('appointment.off', { step: off })];
  return [say('calendar.about'), given, ...later, made].map(visibleLine).join('\n');
}

/** "" without a coming appointment. The same report gives the same bytes: ids and timestamps come from it. @throws RangeError for a zone that is none */
export function toIcs(report: Report, view: ReportView): string {
  const context = contextOf(report, view);
  const appointments = comingAppointments(report, view.zone);
  if (appointments.length === 0) return '';
  const calendar = ical({
    prodId: { company: 'Caseside', product: 'Caseside', language: report.lang.toUpperCase() },
    name: context.say('calendar.name'),
    method: ICalCalendarMethod.PUBLISH,
  });
  const used = new Map<string, number>();
  for (const appointment of appointments) {
    const { file, at } = appointment;
    const about = `${report.masked ? file.label : (file.receipt ?? file.label)}-${at}`.replace(/[^A-Za-z0-9]+/g, '-');
    const nth = (used.get(about) ?? 0) + 1;
    used.set(about, nth);
    calendar.createEvent({
      id: `${about}${nth === 1 ? '' : `-${String(nth)}`}@caseside.invalid`,
      stamp: new Date(report.generatedAt),
      ...(isDay(at) ? { start: at.slice(0, 10), allDay: true } : { start: new Date(at) }),
      summary: visibleLine(titleOf(appointment, context)),
      description: aboutOf(appointment, context),
    });
  }
  return `${calendar.toString()}\r\n`;
}

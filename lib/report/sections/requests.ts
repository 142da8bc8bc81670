// Open requests and appointments of one case. What an appointment is for stands only on the letter. Pure.
import { asksOf, rawAppointmentOf } from '../../decode/asks.ts';
import type { Evidence, NoticeFact } from '../../decode/case-file.ts';
import { lastKeyOf } from '../mask/paths.ts';
import { heading, paragraph, type Block } from '../blocks.ts';
import { listed, type CaseContext } from '../context.ts';
import { PURPOSES } from '../purposes.ts';
import { isComing } from '../coming.ts';
import { isDay } from '../../words/format.ts';

const onlyTitle = (evidence: readonly Evidence[]): Evidence[] =>
  evidence.filter(({ path }) => lastKeyOf(path) === 'statusTitle');

/** What USCIS wrote of an appointment's time where it gives a clock and no zone, so that only the day is sure; else null. */
function clockWithoutZone(notice: NoticeFact): string | null {
  const raw = rawAppointmentOf(notice);
  const hasClock = raw !== null && /\d\d:\d\d/.test(raw) && !/[T ]00:00/.test(raw);
  return hasClock && notice.appointmentAt !== null && isDay(notice.appointmentAt) ? raw : null;
}

function stepLine(
  { file, say, mark, from }: CaseContext,
  index: number | null,
  key: 'request.byStep' | 'appointment.off',
) {
  const step = index === null ? undefined : file.milestones[index];
  if (step === undefined) return [];
  const places = from(step.evidence);
  return [`${say(key, { step: step.label })} ${mark(step.basis)}${places === '' ? '' : ` (${places})`}`];
}

export function requestsBlocks(context: CaseContext): Block[] {
  const { file, report, zone, say, purpose, dates, has, mark: markOf, from, missing } = context;
  if (!has('requests')) return [];
  const gone = missing('cases', 'case_status');
  const asks = asksOf(file);
  const isKnown = !gone.includes('cases') && !asks.isEmpty;
  const source = (evidence: Parameters<typeof from>[0]) => {
    const places = from(evidence);
    return ` ${markOf('uscis')}${places === '' ? '' : ` (${places})`}`;
  };
  const requests = file.evidenceRequests.map(({ action, open, evidence }) => {
    const key = open === null ? 'request.unclear' : open ? 'request.open' : 'request.done';
    return say(key, { what: action ?? say('request.nameless') }) + source(evidence);
  });
  const appointments = file.notices.flatMap((notice) => {
    const { appointmentAt, evidence } = notice;
    if (appointmentAt === null) return [];
    const key = isComing(appointmentAt, report.generatedAt, zone) ? 'appointment.coming' : 'appointment.past';
    const raw = clockWithoutZone(notice);
    const day = dates.moment(appointmentAt);
    return [say(key, { when: raw === null ? day : say('appointment.noZone', { day, raw }) }) + source(evidence)];
  });
  const rawAppointments = asks.rawAppointments.map((raw) => say('appointment.raw', { raw }));
  const hasOpen = file.evidenceRequests.some(({ open }) => open !== false);
  // USCIS's status and its mark can say that it asked for something which the list of requests does not hold.
  const { status } = file;
  const mark = file.flags.find(({ key, is }) => key === 'actionRequired' && is === true);
  const byStatus =
    status?.stage === 'waiting-for-you' && status.title !== null
      ? [say('request.byStatus', { title: status.title }) + source(onlyTitle(status.evidence))]
      : [];
  const asked = [
    ...byStatus,
    ...(mark === undefined ? [] : [say('request.byMark') + source(mark.evidence)]),
    ...(byStatus.length > 0 ? [] : stepLine(context, asks.step, 'request.byStep')),
    ...(asks.hasUnknownRequests ? [say('request.unknownForm')] : []),
  ];
  const isMarkUnclear = file.flags.some(({ key, is }) => key === 'actionRequired' && is === null);
  const hasComing = file.notices.some(
    ({ appointmentAt }) => appointmentAt !== null && isComing(appointmentAt, report.generatedAt, zone),
  );
  const lines = [
    ...(hasOpen ? [] : asked),
    ...(asks.isEmpty ? [say('request.empty')] : []),
    ...(hasOpen || asked.length > 0 || isMarkUnclear || !isKnown ? [] : [say('none.openRequests')]),
    ...requests,
    ...(hasComing || rawAppointments.length > 0 || asks.hasUnknownNotices || !isKnown
      ? []
      : [say('none.appointments')]),
    ...appointments,
    ...rawAppointments,
    ...(hasComing ? stepLine(context, asks.offStep, 'appointment.off') : []),
    ...(gone.length === 0
      ? []
      : [
          say(isKnown || requests.length + appointments.length + asked.length > 0 ? 'missing.some' : 'missing.part', {
            what: listed(gone, say),
          }),
        ]),
    say(PURPOSES[purpose].isForHolder ? 'paper.holder' : 'paper.other'),
  ];
  return [heading(3, say('part.requests')), ...lines.map((line) => paragraph(line))];
}

// Open requests and appointments of one case. Only the letter itself says what an appointment is for. Pure.
import { asksOf, clockWithoutZone } from '../../decode/facts/open-questions.ts';
import type { Evidence } from '../../decode/case-file.ts';
import type { Basis } from '../../tables/types.ts';
import { lastKeyOf } from '../mask/paths.ts';
import { heading, paragraph, type Block } from '../formats/blocks.ts';
import { listed, type CaseContext } from '../context.ts';
import { PURPOSES } from '../purposes.ts';
import { isComing } from '../upcoming-appointments.ts';

const onlyTitle = (evidence: readonly Evidence[]): Evidence[] =>
  evidence.filter(({ path }) => lastKeyOf(path) === 'statusTitle');

/** ` [U] (cases: data.notices[0])`: the source tag of a line and the fields it cites. */
function sourceOf({ mark, from }: CaseContext, basis: Basis, evidence: readonly Evidence[]): string {
  const places = from(evidence);
  return ` ${mark(basis)}${places === '' ? '' : ` (${places})`}`;
}

function stepLine(context: CaseContext, index: number | null, key: 'request.byStep' | 'appointment.off'): string[] {
  const step = index === null ? undefined : context.file.milestones[index];
  return step === undefined
    ? []
    : [context.say(key, { step: step.label }) + sourceOf(context, step.basis, step.evidence)];
}

export function requestsBlocks(context: CaseContext): Block[] {
  const { file, report, zone, say, purpose, dates, has, missing } = context;
  if (!has('requests')) return [];
  const gone = missing('cases', 'case_status');
  const asks = asksOf(file);
  const isKnown = !gone.includes('cases') && !asks.isEmpty;
  const source = (evidence: readonly Evidence[]) => sourceOf(context, 'uscis', evidence);
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
  // USCIS's status and its flag can say that something was requested which is missing from the list of requests.
  const { status } = file;
  const marks = file.flags.filter(({ key }) => key === 'actionRequired');
  const mark = marks.find(({ is }) => is === true);
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
  const isMarkUnclear = marks.some(({ is }) => is === null);
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

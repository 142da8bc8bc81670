// Open requests and appointments of one case. Only the letter itself says what an appointment is for. Pure.
import { mayDeny } from '../../decode/gate/permissions.ts';
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

type StepKey = 'request.byStep' | 'request.byOlderStep' | 'appointment.off' | 'appointment.byStep';

function stepLine(context: CaseContext, index: number | null, key: StepKey): string[] {
  const step = index === null ? undefined : context.file.milestones[index];
  return step === undefined
    ? []
    : [context.say(key, { step: step.label }) + sourceOf(context, step.basis, step.evidence)];
}

export function requestsBlocks(context: CaseContext): Block[] {
  const { file, report, zone, say, deny, gate, why, purpose, dates, has, missing } = context;
  if (!has('requests')) return [];
  const gone = missing('cases', 'case_status');
  const asks = asksOf(file);
  const isKnown = !gone.includes('cases') && !asks.isEmpty;
  const isNewest = asks.step !== null && file.milestones[asks.step]?.state === 'current';
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
    ...(byStatus.length > 0 ? [] : stepLine(context, asks.step, isNewest ? 'request.byStep' : 'request.byOlderStep')),
  ];
  // A denial, or why there is none; nothing where the record itself says the opposite.
  const deniedOr = (
    denial: 'requests' | 'appointments',
    key: 'none.openRequests' | 'none.appointments',
    unclear: 'request.unclear.all' | 'appointment.unclear',
  ): string[] => {
    const allowed = mayDeny(gate, denial);
    if (allowed) return [deny(allowed, key)];
    const reasons = why(denial);
    return reasons === '' || !isKnown ? [] : [say(unclear, { why: reasons })];
  };
  const hasComing = file.notices.some(
    ({ appointmentAt }) => appointmentAt !== null && isComing(appointmentAt, report.generatedAt, zone),
  );
  const lines = [
    ...(hasOpen ? [] : asked),
    ...(asks.isEmpty ? [say('request.empty')] : []),
    ...(hasOpen || asked.length > 0 ? [] : deniedOr('requests', 'none.openRequests', 'request.unclear.all')),
    ...requests,
    ...(hasComing ? [] : deniedOr('appointments', 'none.appointments', 'appointment.unclear')),
    ...(hasComing ? [] : stepLine(context, asks.appointmentStep, 'appointment.byStep')),
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

// Open requests and appointments of one case. What an appointment is for stands only on the letter. Pure.
import type { Evidence } from '../../decode/case-file.ts';
import { lastKeyOf } from '../mask/paths.ts';
import { heading, paragraph, type Block } from '../blocks.ts';
import { listed, type CaseContext } from '../context.ts';
import { PURPOSES } from '../purposes.ts';
import { isComing } from '../coming.ts';

const onlyTitle = (evidence: readonly Evidence[]): Evidence[] =>
  evidence.filter(({ path }) => lastKeyOf(path) === 'statusTitle');

export function requestsBlocks(context: CaseContext): Block[] {
  const { file, report, zone, say, purpose, dates, has, mark: markOf, from, missing } = context;
  if (!has('requests')) return [];
  const gone = missing('cases', 'case_status');
  const isKnown = !gone.includes('cases');
  const source = (evidence: Parameters<typeof from>[0]) => {
    const places = from(evidence);
    return ` ${markOf('uscis')}${places === '' ? '' : ` (${places})`}`;
  };
  const requests = file.evidenceRequests.map(({ action, open, evidence }) => {
    const key = open === null ? 'request.unclear' : open ? 'request.open' : 'request.done';
    return say(key, { what: action ?? say('request.nameless') }) + source(evidence);
  });
  const appointments = file.notices.flatMap(({ appointmentAt, evidence }) => {
    if (appointmentAt === null) return [];
    const key = isComing(appointmentAt, report.generatedAt, zone) ? 'appointment.coming' : 'appointment.past';
    return [say(key, { when: dates.moment(appointmentAt) }) + source(evidence)];
  });
  const hasOpen = file.evidenceRequests.some(({ open }) => open !== false);
  // USCIS's status and its mark can say that it asked for something which the list of requests does not hold.
  const { status } = file;
  const mark = file.flags.find(({ key, is }) => key === 'actionRequired' && is === true);
  const asked = [
    ...(status?.stage === 'waiting-for-you' && status.title !== null
      ? [say('request.byStatus', { title: status.title }) + source(onlyTitle(status.evidence))]
      : []),
    ...(mark === undefined ? [] : [say('request.byMark') + source(mark.evidence)]),
  ];
  const hasComing = file.notices.some(
    ({ appointmentAt }) => appointmentAt !== null && isComing(appointmentAt, report.generatedAt, zone),
  );
  const lines = [
    ...(hasOpen ? [] : asked),
    ...(hasOpen || asked.length > 0 || !isKnown ? [] : [say('none.openRequests')]),
    ...requests,
    ...(hasComing || !isKnown ? [] : [say('none.appointments')]),
    ...appointments,
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

// Open requests and appointments of one case. What an appointment is for stands only on the letter. Pure.
import { heading, paragraph, type Block } from '../blocks.ts';
import { listed, type CaseContext } from '../context.ts';
import { isComing } from '../coming.ts';

export function requestsBlocks(context: CaseContext): Block[] {
  const { file, report, zone, say, dates, has, mark, from, missing } = context;
  if (!has('requests')) return [];
  const gone = missing('cases');
  const isKnown = gone.length === 0;
  const source = (evidence: Parameters<typeof from>[0]) => {
    const places = from(evidence);
    return ` ${mark('uscis')}${places === '' ? '' : ` (${places})`}`;
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
  const hasComing = file.notices.some(
    ({ appointmentAt }) => appointmentAt !== null && isComing(appointmentAt, report.generatedAt, zone),
  );
  const lines = [
    ...(hasOpen || !isKnown ? [] : [say('none.openRequests')]),
    ...requests,
    ...(hasComing || !isKnown ? [] : [say('none.appointments')]),
    ...appointments,
    ...(isKnown
      ? []
      : [
          say(requests.length + appointments.length > 0 ? 'missing.some' : 'missing.part', { what: listed(gone, say) }),
        ]),
    say('paperMail'),
  ];
  return [heading(3, say('part.requests')), ...lines.map((line) => paragraph(line))];
}

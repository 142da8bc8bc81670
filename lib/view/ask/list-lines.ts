// Answers from the lists of a case: what is asked, appointments, letters, documents, what changed, what was filed with it. Pure.
import { mayDeny, mayDenyList } from '../../decode/gate/permissions.ts';
import { appointmentSentences } from '../../report/sections/next-appointment.ts';
import { askedSentences } from '../../report/sections/asked.ts';
import type { Json } from '../../uscis/reading.ts';
import { dayOf, deniedOr, fieldsOfRequests, shown, whyNot, type AskContext, type Line } from './line.ts';

const MOST = 12;

export function askedLines({ ofCase }: AskContext): Line[] {
  const evidence = fieldsOfRequests(ofCase.file);
  return askedSentences(ofCase).map((text) => ({ text, basis: 'uscis', evidence }));
}

export function appointmentLines(context: AskContext): Line[] {
  const { ofCase, say } = context;
  const { file, gate } = ofCase;
  const sentences = appointmentSentences(ofCase);
  const evidence = [
    ...file.notices.flatMap((notice) => notice.evidence),
    ...file.milestones.filter(({ state }) => state === 'done' || state === 'current').flatMap((step) => step.evidence),
  ];
  if (sentences.length > 0) return sentences.map((text) => ({ text, basis: 'uscis', evidence }));
  const otherwise = say('appointment.maybe', { why: whyNot(context, 'appointments') });
  return deniedOr(context, mayDeny(gate, 'appointments'), 'appointment.none', otherwise);
}

/** The first rows, and how many more there are. */
function firstOf(context: AskContext, lines: readonly Line[]): Line[] {
  const more = lines.length - MOST;
  const end: Line[] =
    more > 0 ? [{ text: context.say('document.more', { n: more }), basis: 'derived', evidence: [] }] : [];
  return [...lines.slice(0, MOST), ...end];
}

export function documentLines(context: AskContext): Line[] {
  const { ofCase, say } = context;
  const lines = ofCase.file.documents.map(({ name, type, from, at, evidence }): Line => {
    const title = shown(name ?? type ?? ofCase.say('summary.document'));
    const text = say('document.is', { name: title, from: ofCase.say(`by.${from}`), day: dayOf(context, at) });
    return { text, basis: 'uscis', evidence };
  });
  if (lines.length > 0) return firstOf(context, lines);
  const otherwise = say('list.maybe', { why: whyNot(context, 'lists') });
  return deniedOr(context, mayDenyList(ofCase.gate, ['documents']), 'document.none', otherwise);
}

export function noticeLines(context: AskContext): Line[] {
  const { ofCase, say } = context;
  const { notices, documents } = ofCase.file;
  const ofList = notices.map(({ action, at, evidence }): Line => ({
    text: say('notice.is', { name: shown(action ?? ofCase.say('kind.notice')), day: dayOf(context, at) }),
    basis: 'uscis',
    evidence,
  }));
  const papers = documents.flatMap(({ name, type, from, at, notice, evidence }): Line[] =>
    from !== 'uscis' || notice !== null
      ? []
      : [
          {
            text: say('notice.is', { name: shown(type ?? name ?? ''), day: dayOf(context, at) }),
            basis: 'uscis',
            evidence,
          },
        ],
  );
  const lines = [...ofList, ...papers];
  if (lines.length > 0) return firstOf(context, lines);
  const otherwise = say('list.maybe', { why: whyNot(context, 'lists') });
  return deniedOr(context, mayDenyList(ofCase.gate, ['cases', 'documents']), 'notice.none', otherwise);
}

const textOfValue = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));

export function changeLines(context: AskContext): Line[] {
  const { ofCase, say } = context;
  const lines = ofCase.file.changes.map(({ what, before, after, seenBetween: [from, to], evidence }): Line => {
    const ends = { from: ofCase.dates.day(from), to: ofCase.dates.day(to), what: shown(what) };
    const isPair = [before, after].every((one) => one !== null && typeof one !== 'object');
    const text = isPair
      ? say('change.beforeAfter', { ...ends, before: shown(textOfValue(before)), after: shown(textOfValue(after)) })
      : say('change.is', ends);
    return { text, basis: 'derived', evidence };
  });
  return lines.length > 0 ? firstOf(context, lines) : [{ text: say('change.needs'), basis: null, evidence: [] }];
}

export function togetherLines(context: AskContext): Line[] {
  const { ofCase, say } = context;
  const { file, report, dates } = ofCase;
  const { at } = file.filed;
  if (at === null) return [];
  const same = report.cases.filter((other) => other.filed.at?.slice(0, 10) === at.slice(0, 10));
  const day = dates.day(at);
  const evidence = same.flatMap(({ filed, form }) => [...filed.evidence, ...form.evidence]);
  const labels = same.map(({ label }) => label).join(ofCase.say('list.join'));
  const text = same.length > 1 ? say('together.same', { day, labels }) : say('together.alone', { day });
  return [{ text, basis: 'derived', evidence }];
}

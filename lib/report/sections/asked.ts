// What a case asks for, as a few short sentences without sources: for the summary and the CSV table. Pure.
import { mayDeny } from '../../decode/gate/permissions.ts';
import { asksOf } from '../../decode/facts/open-questions.ts';
import type { CaseContext } from '../context.ts';
import { visibleLine } from '../formats/escape-invisible.ts';

/** Makes a text of the record short enough for where it is shown. */
export type Fit = (text: string) => string;

function requestSentences({ file, say }: CaseContext, fit: Fit): string[] {
  const named = (isMeant: boolean | null) =>
    file.evidenceRequests.flatMap(({ action, open }) =>
      open === isMeant ? [visibleLine(action ?? say('request.nameless'))] : [],
    );
  const sentence = (key: 'asked.open' | 'asked.unsaid', whats: readonly string[]) =>
    whats.length === 0 ? [] : [say(key, { n: whats.length, what: fit(whats.join(say('list.join'))) })];
  return [...sentence('asked.open', named(true)), ...sentence('asked.unsaid', named(null))];
}

/** What the status, USCIS's own mark or a step says of a request that no list names. */
function otherSentences({ file, say }: CaseContext, fit: Fit): string[] {
  const { step } = asksOf(file);
  const marks = file.flags.filter(({ key }) => key === 'actionRequired');
  const isStatus = file.status?.stage === 'waiting-for-you';
  const milestone = step === null ? undefined : file.milestones[step];
  const stepKey = milestone?.state === 'current' ? 'request.byStep' : 'request.byOlderStep';
  return [
    ...(isStatus ? [say('asked.byStatus')] : []),
    ...(marks.some(({ is }) => is === true) ? [say('asked.byMark')] : []),
    ...(isStatus || milestone === undefined ? [] : [say(stepKey, { step: fit(visibleLine(milestone.label)) })]),
  ];
}

function denialOrWhyNot({ file, say, deny, gate, why, missing }: CaseContext, fit: Fit): string[] {
  const allowed = mayDeny(gate, 'requests');
  if (allowed) return [deny(allowed, 'none.openRequests'), say('paper.other')];
  const reasons = why('requests');
  const gone = missing('cases', 'case_status', 'documents');
  const isMarkUnclear = file.flags.some(({ key, is }) => key === 'actionRequired' && is === null);
  // Which answers did not arrive is said elsewhere in the same message or row.
  if (gone.length > 0 && !isMarkUnclear) return [say('asked.notRead')];
  const unclear = [isMarkUnclear ? say('asked.markUnclear') : '', fit(visibleLine(reasons))].filter(
    (one) => one !== '',
  );
  return [say('request.unclear.all', { why: unclear.join(' ') }).trim()];
}

/**
 * `asked`: the record says that USCIS asks for something; `maybe`: it holds a request of which it does not say whether it is open; `none`: it may be said that it asks for nothing; `unsaid`: none of these.
 */
export interface Asked {
  kind: 'asked' | 'maybe' | 'none' | 'unsaid';
  /** Whole sentences. */
  sentences: string[];
}

/** What a case asks for; that nothing is asked only with the gate's permission. */
export function askedOf(context: CaseContext, fit: Fit = (text) => text): Asked {
  const { file, say, gate } = context;
  if (asksOf(file).isEmpty) return { kind: 'unsaid', sentences: [say('request.empty')] };
  const requests = requestSentences(context, fit);
  const asked = requests.length > 0 ? requests : otherSentences(context, fit);
  const settled = file.evidenceRequests.filter(({ open }) => open === false).length;
  const isOnlyUnclear = requests.length > 0 && !file.evidenceRequests.some(({ open }) => open === true);
  return {
    kind: asked.length > 0 ? (isOnlyUnclear ? 'maybe' : 'asked') : mayDeny(gate, 'requests') ? 'none' : 'unsaid',
    sentences: [
      ...(asked.length > 0 ? asked : denialOrWhyNot(context, fit)),
      ...(settled === 0 ? [] : [say('asked.settled', { n: settled })]),
    ],
  };
}

/** The same as sentences alone. */
export const askedSentences = (context: CaseContext, fit?: Fit): string[] => askedOf(context, fit).sentences;

// "In short": one sentence under USCIS's title, put together from parts. Claims nothing that the fields do not say. Pure.
import type { Stage } from '../../lib/tables/types.ts';
import type { ShownCase, PanelView } from '../../lib/view/panel-view.ts';
import type { MayDeny } from '../../lib/locales/denial.ts';
import type { PanelWords, PlainKey } from '../../lib/locales/panel.ts';
import { isAboutTheCase, statusSentenceOf, type StatusSentenceId } from '../../lib/view/decided.ts';
import { mayDeny } from '../../lib/view/gate.ts';
import { mayDenyRequests, waitsForYou } from './action-needed.ts';
import { addressStatusOf } from '../context/address-status.ts';

const SENTENCES: Readonly<Record<StatusSentenceId, PlainKey>> = {
  received: 'short.received',
  answerReceived: 'short.answerReceived',
  reviewing: 'short.reviewing',
  asked: 'short.asked',
  notice: 'short.notice',
  approved: 'short.approved',
  denied: 'short.denied',
  card: 'short.card',
  mailed: 'short.mailed',
  delivered: 'short.delivered',
  document: 'short.document',
  closed: 'short.closed',
  lawyer: 'short.lawyer',
  unknown: 'short.unknown',
};

/**
 * Stages at which the applicant may have to act although no request is open: a final decision, or a title without a known stage
 * (a returned card, a missed appointment).
 */
const MAY_BE_URGENT: readonly (Stage | null)[] = ['denied', 'closed', null];

/** One sentence: words that may always be said, or a denial with its permission. */
export type Part = PlainKey | { key: ShortDenial; allowed: MayDeny };
type ShortDenial = 'short.nothingOpen' | 'short.noAnswer' | 'short.openRequest';

export function sayPart(part: Part, { t, deny }: Pick<PanelWords, 't' | 'deny'>): string {
  return typeof part === 'string' ? t(part) : deny(part.allowed, part.key);
}

/** What is said of a request that USCIS's own list marks as open. That it has no answer needs the gate's leave. */
function ofOpenRequest(parts: readonly Part[], file: ShownCase): Part[] {
  const allowed = mayDeny(file.gate, 'answers');
  if (parts[0] !== 'short.asked')
    return [...parts, allowed === null ? 'short.marksOpen' : { key: 'short.openRequest', allowed }];
  return ['short.asked', allowed === null ? 'short.marksOpen' : { key: 'short.noAnswer', allowed }];
}

/** The parts in order; [] without a title. */
export function inShort(view: PanelView, file: ShownCase): Part[] {
  const title = file.status?.title ?? null;
  if (title === null) return [];
  const stage = file.status?.stage ?? null;
  const parts: Part[] = [SENTENCES[isAboutTheCase(file) ? statusSentenceOf(title, stage) : 'unknown']];
  const isCertain = file.evidenceRequests.some((request) => request.open === true);
  const isUnsaid = file.evidenceRequests.some((request) => request.open === null);
  if (parts[0] === 'short.card' && file.hasApprovalLetter) parts.push('short.letter');
  if (isCertain) return ofOpenRequest(parts, file);
  if (isUnsaid) return [...parts, 'short.unsaidRequest'];
  if (waitsForYou(file)?.is === true) return parts[0] === 'short.asked' ? parts : [...parts, 'short.marked'];
  if (stage === 'waiting-for-you' || MAY_BE_URGENT.includes(stage)) return parts;
  const allowed = nothingOpen(view, file);
  return allowed === null ? parts : [...parts, { key: 'short.nothingOpen', allowed }];
}

/** Permission only if the answer that holds requests arrived and USCIS's own flag says no action is required. */
function nothingOpen(view: PanelView, file: ShownCase): MayDeny | null {
  const addressStatus = addressStatusOf(view, 'cases');
  const isShown = addressStatus === 'fresh' || addressStatus === 'early' || addressStatus === 'old';
  return isShown && waitsForYou(file)?.is === false ? mayDenyRequests(file) : null;
}

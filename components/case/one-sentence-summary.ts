// "In short": one sentence under USCIS's title, put together from parts. Claims nothing that the fields do not say. Pure.
import type { Stage } from '../../lib/tables/types.ts';
import type { ShownCase, PanelView } from '../../lib/view/panel-view.ts';
import type { MayDeny } from '../../lib/locales/denial.ts';
import type { PanelWords, PlainKey } from '../../lib/locales/panel.ts';
import { mayDeny } from '../../lib/view/gate.ts';
import { mayDenyRequests, waitsForYou } from './action-needed.ts';
import { addressStatusOf } from '../context/address-status.ts';

/**
 * Sentences by stage. One stage covers several titles ("produced", "mailed", "delivered"), so a sentence is used only if the
 * title itself matches its pattern; otherwise the panel says that it has no other words.
 */
const SENTENCES: readonly { stage: Stage; title: RegExp; words: PlainKey }[] = [
  { stage: 'received', title: /received|accepted/i, words: 'short.received' },
  {
    stage: 'under-review',
    title: /response.*received/i,
    words: 'short.answerReceived',
  },
  { stage: 'under-review', title: /review/i, words: 'short.reviewing' },
  { stage: 'waiting-for-you', title: /request/i, words: 'short.asked' },
  { stage: 'waiting-for-you', title: /notice/i, words: 'short.notice' },
  { stage: 'approved', title: /approved/i, words: 'short.approved' },
  { stage: 'denied', title: /denied/i, words: 'short.denied' },
  {
    stage: 'card-being-made',
    title: /card is being produced/i,
    words: 'short.card',
  },
  {
    stage: 'card-being-made',
    title: /mailed|picked up by/i,
    words: 'short.mailed',
  },
  { stage: 'card-being-made', title: /delivered/i, words: 'short.delivered' },
  { stage: 'card-being-made', title: /produced/i, words: 'short.document' },
  {
    stage: 'closed',
    title: /closed|withdrawal|rejected|terminat/i,
    words: 'short.closed',
  },
];

/** Outcomes of an appeal or a motion, which say nothing about the outcome of the case. */
const ABOUT_A_DECISION = /\b(?:appeal|motion|certif)/i;

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
  const sentence = ABOUT_A_DECISION.test(title)
    ? undefined
    : SENTENCES.find((each) => each.stage === stage && each.title.test(title));
  const parts: Part[] = [sentence?.words ?? 'short.unknown'];
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

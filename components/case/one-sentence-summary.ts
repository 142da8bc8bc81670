// "In short": one sentence under USCIS's title, put together from parts. Claims nothing that the fields do not say. Pure.
import type { Stage } from '../../lib/tables/types.ts';
import type { ShownCase, PanelView } from '../../lib/view/panel-view.ts';
import type { PlainKey } from '../../lib/locales/panel.ts';
import { isAboutTheCase } from '../../lib/view/decided.ts';
import { isNothingOpen, waitsForYou } from './action-needed.ts';
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

/**
 * Stages at which the applicant may have to act although no request is open: a final decision, or a title without a known stage
 * (a returned card, a missed appointment).
 */
const MAY_BE_URGENT: readonly (Stage | null)[] = ['denied', 'closed', null];

/** The sentence's parts as message keys, in order; [] without a title. */
export function inShort(view: PanelView, file: ShownCase): PlainKey[] {
  const title = file.status?.title ?? null;
  if (title === null) return [];
  const stage = file.status?.stage ?? null;
  const sentence = isAboutTheCase(file)
    ? SENTENCES.find((each) => each.stage === stage && each.title.test(title))
    : undefined;
  const parts: PlainKey[] = [sentence?.words ?? 'short.unknown'];
  const isCertain = file.evidenceRequests.some((request) => request.open === true);
  const isUnsaid = file.evidenceRequests.some((request) => request.open === null);
  if (parts[0] === 'short.card' && file.hasApprovalLetter) parts.push('short.letter');
  if (isCertain)
    return parts[0] === 'short.asked' ? ['short.asked', 'short.noAnswer'] : [...parts, 'short.openRequest'];
  if (isUnsaid) return [...parts, 'short.unsaidRequest'];
  if (waitsForYou(file)?.is === true) return parts[0] === 'short.asked' ? parts : [...parts, 'short.marked'];
  if (stage === 'waiting-for-you' || MAY_BE_URGENT.includes(stage)) return parts;
  return saysNothingOpen(view, file) ? [...parts, 'short.nothingOpen'] : parts;
}

/** True only if the answer that holds requests arrived and USCIS's own flag says no action is required. */
function saysNothingOpen(view: PanelView, file: ShownCase): boolean {
  const addressStatus = addressStatusOf(view, 'cases');
  return (
    (addressStatus === 'fresh' || addressStatus === 'early' || addressStatus === 'old') &&
    isNothingOpen(file) &&
    waitsForYou(file)?.is === false
  );
}

// "In short": our one sentence under USCIS's title, built from parts. It never says more than the fields do. Pure.
import type { Stage } from '../../lib/tables/types.ts';
import type { ShownCase, PanelView } from '../../lib/view/panel-view.ts';
import type { PlainKey } from '../../lib/locales/panel.ts';
import { isAboutTheCase } from '../../lib/view/decided.ts';
import { isNothingOpen, waitsForYou } from './action-needed.ts';
import { addressStatusOf } from '../context/address-status.ts';

/**
 * The sentence for a stage. One stage holds several titles ("produced", "mailed", "delivered"), so a sentence is taken only where
 * the title itself has the words it is about; else the person is told that there are no other words.
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
 * Stages at which a person may have to act though no request is open: an end; and a title without a stage (a card that came back, a
 * missed appointment).
 */
const MAY_BE_URGENT: readonly (Stage | null)[] = ['denied', 'closed', null];

/** The parts, as keys of words, in order. [] when there is no title to speak of. */
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

/** "Nothing for you to answer" needs the answer that holds requests, and USCIS's own mark saying no. */
function saysNothingOpen(view: PanelView, file: ShownCase): boolean {
  const addressStatus = addressStatusOf(view, 'cases');
  return (
    (addressStatus === 'fresh' || addressStatus === 'early' || addressStatus === 'old') &&
    isNothingOpen(file) &&
    waitsForYou(file)?.is === false
  );
}

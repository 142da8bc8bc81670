// Which short sentence of ours goes with a status title of USCIS. Data and one lookup; the sentences themselves are in lib/locales.
import type { Stage } from './types.ts';

export type StatusSentenceId =
  | 'short.received'
  | 'short.answerReceived'
  | 'short.reviewing'
  | 'short.asked'
  | 'short.notice'
  | 'short.approved'
  | 'short.denied'
  | 'short.card'
  | 'short.mailed'
  | 'short.delivered'
  | 'short.document'
  | 'short.closed'
  | 'short.unknown';

/** One stage covers several titles, so a sentence is used only if the title itself matches its pattern. The first row that fits wins. */
const SENTENCES: readonly { stage: Stage; title: RegExp; id: StatusSentenceId }[] = [
  { stage: 'received', title: /received|accepted/i, id: 'short.received' },
  { stage: 'under-review', title: /response.*received/i, id: 'short.answerReceived' },
  { stage: 'under-review', title: /review/i, id: 'short.reviewing' },
  { stage: 'waiting-for-you', title: /request/i, id: 'short.asked' },
  { stage: 'waiting-for-you', title: /notice/i, id: 'short.notice' },
  { stage: 'approved', title: /approved/i, id: 'short.approved' },
  { stage: 'denied', title: /denied/i, id: 'short.denied' },
  { stage: 'card-being-made', title: /card is being produced/i, id: 'short.card' },
  { stage: 'card-being-made', title: /mailed|picked up by/i, id: 'short.mailed' },
  { stage: 'card-being-made', title: /delivered/i, id: 'short.delivered' },
  { stage: 'card-being-made', title: /produced/i, id: 'short.document' },
  { stage: 'closed', title: /closed|withdrawal|rejected|terminat/i, id: 'short.closed' },
];

/** Outcomes of an appeal or a motion, which say nothing about the outcome of the case. */
const ABOUT_A_DECISION = /\b(?:appeal|motion|certif)/i;

/** The sentence that says no more than this title does; `short.unknown` where none is known to. */
export function statusSentenceOf(title: string, stage: Stage | null): StatusSentenceId {
  if (ABOUT_A_DECISION.test(title)) return 'short.unknown';
  return SENTENCES.find((row) => row.stage === stage && row.title.test(title))?.id ?? 'short.unknown';
}

// Which short sentence of ours goes with a status title of USCIS. Data and one lookup; the sentences themselves are in lib/locales.
import type { Stage } from './types.ts';

export type StatusSentenceId =
  | 'received'
  | 'answerReceived'
  | 'reviewing'
  | 'asked'
  | 'notice'
  | 'approved'
  | 'denied'
  | 'card'
  | 'mailed'
  | 'delivered'
  | 'document'
  | 'closed'
  | 'lawyer'
  | 'unknown';

/** One stage covers several titles, so a sentence is used only if the title itself matches its pattern. The first row that fits wins. */
const SENTENCES: readonly { stage: Stage | null; title: RegExp; id: StatusSentenceId }[] = [
  { stage: 'received', title: /^case\b.*(?:received|accepted)|^fingerprint fee was received/i, id: 'received' },
  { stage: 'under-review', title: /response.*received/i, id: 'answerReceived' },
  { stage: 'under-review', title: /review/i, id: 'reviewing' },
  { stage: 'waiting-for-you', title: /request/i, id: 'asked' },
  { stage: 'waiting-for-you', title: /notice/i, id: 'notice' },
  { stage: 'approved', title: /approved/i, id: 'approved' },
  { stage: 'denied', title: /denied/i, id: 'denied' },
  { stage: 'card-being-made', title: /card is being produced/i, id: 'card' },
  { stage: 'card-being-made', title: /mailed to me|mailed$|picked up by/i, id: 'mailed' },
  { stage: 'card-being-made', title: /card was delivered to me by the post office/i, id: 'delivered' },
  { stage: 'card-being-made', title: /(?:document|permit) was produced/i, id: 'document' },
  {
    stage: 'closed',
    title: /^(?:case|petition)\b(?!.*administratively).*(?:closed|rejected|terminated)|^withdrawal acknowledge?ment/i,
    id: 'closed',
  },
  { stage: null, title: /^special immigrant juvenile deferred action terminated/i, id: 'lawyer' },
];

/** The sentence that says no more than this title does; `short.unknown` where none is known to. */
export function statusSentenceOf(title: string, stage: Stage | null): StatusSentenceId {
  return SENTENCES.find((row) => row.stage === stage && row.title.test(title))?.id ?? 'unknown';
}

// The yes-or-no fields of USCIS's answers, in the order they are shown: what each says, and what it does not say. Data only.
//
// `plain`: the field's own name says what it is; basis `uscis`. `unpublished`: USCIS publishes no meaning; the label keeps its own
// field words in quotes, basis `unknown`. Unknown fields with true or false need no row: they stand raw among the other fields.
import { plainForm } from './forms.ts';
import type { Basis, Source, Sources } from './types.ts';

export interface Flag {
  key: string;
  /** The answers it is found in. */
  endpoints: readonly ('cases' | 'case_status' | 'receipt_info')[];
  group: 'plain' | 'unpublished';
  label: string;
  /** What the field says. */
  meaning: string;
  /** What it does not say; a sentence to stand beside the value. "" when nothing need be said. */
  notSaid: string;
  /** Said instead of `notSaid` on these form types. */
  notSaidOnForms?: { readonly forms: readonly string[]; readonly text: string };
  /** True: `notSaid` must be visible wherever the value is, and goes into every export. */
  isWarning: boolean;
  basis: Basis;
  sources: Sources;
}

const CASELENS: Source = {
  where: 'github.com/itsericqiu/uscis-caselens, docs/API-SCHEMA.md (live answers, August 2026)',
  seen: '2026-11-23',
};
const CHANGE_DETECT: Source = {
  where: 'github.com/tpm2dot0/uscis-change-detect, src/types/api.ts (live answers, February 2026)',
  seen: '2026-11-23',
};
const UUES: Source = {
  where: 'github.com/Alphasite/uues (types of the page data, 2025)',
  seen: '2026-11-23',
};

const UNPUBLISHED = 'USCIS does not publish what this field means.';
const NO_TRAVEL =
  'This does not mean you may travel. USCIS does not publish what this field means. It can say “Yes” on a case that is not decided.';
const LOOK_FIRST = 'Look at the document itself, or ask a lawyer, before any trip.';

export const FLAGS = [
  {
    key: 'actionRequired',
    endpoints: ['cases'],
    group: 'plain',
    label: 'USCIS waits for something from you',
    meaning: 'The record says whether USCIS waits for something from you.',
    notSaid: 'It does not say what for, or until when. Letters can come on paper only, so keep checking your mail.',
    isWarning: false,
    basis: 'uscis',
    sources: [CASELENS, CHANGE_DETECT],
  },
  {
    key: 'closed',
    endpoints: ['cases'],
    group: 'plain',
    label: 'Case is closed',
    meaning: 'The record says whether the case is closed.',
    notSaid: 'It does not say how the case ended. It can still say “No” some days after a decision.',
    isWarning: false,
    basis: 'uscis',
    sources: [CASELENS, CHANGE_DETECT],
  },
  {
    key: 'isPremiumProcessed',
    endpoints: ['cases', 'case_status'],
    group: 'plain',
    label: 'Premium processing',
    meaning: 'The record says whether the case is in premium processing, a faster service for a fee.',
    notSaid: 'It does not say when a decision comes or what it is.',
    isWarning: false,
    basis: 'uscis',
    sources: [CASELENS, CHANGE_DETECT],
  },
  {
    key: 'isPremiumProcessing',
    endpoints: ['cases'],
    group: 'plain',
    label: 'Premium processing (older field)',
    meaning: 'The record says whether the case is in premium processing, a faster service for a fee.',
    notSaid: 'It does not say when a decision comes or what it is.',
    isWarning: false,
    basis: 'uscis',
    sources: [UUES],
  },
  {
    key: 'isPremiumRefunded',
    endpoints: ['case_status'],
    group: 'plain',
    label: 'Premium fee refunded',
    meaning: 'The record says whether the fee for premium processing was given back.',
    notSaid: 'A refund does not change the case.',
    isWarning: false,
    basis: 'uscis',
    sources: [CASELENS, CHANGE_DETECT],
  },
  {
    key: 'nonElisPaperFiled',
    endpoints: ['cases'],
    group: 'plain',
    label: 'Filed on paper outside the online system',
    meaning: 'By its name, the field says whether the case was filed on paper outside USCIS’s online system.',
    notSaid: 'It says nothing about how the case goes.',
    isWarning: false,
    basis: 'uscis',
    sources: [CASELENS, CHANGE_DETECT],
  },
  {
    key: 'cmsFailure',
    endpoints: ['cases'],
    group: 'plain',
    label: 'USCIS computer error mark',
    meaning: 'By its name, the field marks a failure in a USCIS computer system.',
    notSaid: 'It says nothing about how the case goes.',
    isWarning: false,
    basis: 'uscis',
    sources: [CASELENS, CHANGE_DETECT],
  },
  {
    key: 'ackedByAdjudicatorAndCms',
    endpoints: ['cases'],
    group: 'unpublished',
    label: '“Acknowledged by adjudicator and CMS”',
    meaning: UNPUBLISHED,
    notSaid: 'It can be “Yes” on a very new case too.',
    isWarning: false,
    basis: 'unknown',
    sources: [CASELENS, CHANGE_DETECT],
  },
  {
    key: 'areAllGroupStatusesComplete',
    endpoints: ['cases'],
    group: 'unpublished',
    label: '“All group statuses complete”',
    meaning: UNPUBLISHED,
    notSaid: 'It does not say that a case is finished.',
    isWarning: false,
    basis: 'unknown',
    sources: [CASELENS, CHANGE_DETECT],
  },
  {
    key: 'areAllGroupMembersAuthorizedForTravel',
    endpoints: ['cases'],
    group: 'unpublished',
    label: '“All group members authorized for travel”',
    meaning: UNPUBLISHED,
    notSaid: `${NO_TRAVEL} Travel without valid papers can harm a case. ${LOOK_FIRST}`,
    notSaidOnForms: {
      forms: ['I-485'],
      text: `${NO_TRAVEL} Leaving the United States without a valid travel document can end a pending I-485. ${LOOK_FIRST}`,
    },
    isWarning: true,
    basis: 'unknown',
    sources: [CASELENS, CHANGE_DETECT],
  },
  {
    key: 'noticeMailingPrefIndicator',
    endpoints: ['cases'],
    group: 'unpublished',
    label: '“Notice mailing preference”',
    meaning: `${UNPUBLISHED} By its name, it is a choice about how letters are sent.`,
    notSaid: 'It does not say which choice “Yes” stands for.',
    isWarning: false,
    basis: 'unknown',
    sources: [CASELENS, CHANGE_DETECT],
  },
  {
    key: 'docMailingPrefIndicator',
    endpoints: ['cases'],
    group: 'unpublished',
    label: '“Document mailing preference”',
    meaning: `${UNPUBLISHED} By its name, it is a choice about how documents are sent.`,
    notSaid: 'It does not say which choice “Yes” stands for.',
    isWarning: false,
    basis: 'unknown',
    sources: [CASELENS, CHANGE_DETECT],
  },
  {
    key: 'premproc',
    endpoints: ['receipt_info'],
    group: 'unpublished',
    label: '“premproc”',
    meaning: `${UNPUBLISHED} Its name looks like a short form of “premium processing”.`,
    notSaid: 'Caseside does not take it as proof of premium processing.',
    isWarning: false,
    basis: 'unknown',
    sources: [CHANGE_DETECT],
  },
  {
    key: 'milnatz',
    endpoints: ['receipt_info'],
    group: 'unpublished',
    label: '“milnatz”',
    meaning: `${UNPUBLISHED} Its name looks like a short form of “military naturalization”.`,
    notSaid: 'Caseside does not take it as proof of anything.',
    isWarning: false,
    basis: 'unknown',
    sources: [CHANGE_DETECT],
  },
  {
    key: 'onpt',
    endpoints: ['receipt_info'],
    group: 'unpublished',
    label: '“onpt”',
    meaning: `${UNPUBLISHED} Nobody has explained its name.`,
    notSaid: 'Caseside does not guess.',
    isWarning: false,
    basis: 'unknown',
    sources: [CHANGE_DETECT],
  },
] as const satisfies readonly Flag[];

const BY_KEY = new Map<string, Flag>(FLAGS.map((flag) => [flag.key, flag]));

/** The row of a field name, or undefined. */
export function flagOf(key: string): Flag | undefined {
  return BY_KEY.get(key);
}

/** Whether the row has other words for this form type. @param formType null: not known */
export function isOnSpecialForm({ notSaidOnForms }: Flag, formType: string | null): boolean {
  return formType !== null && (notSaidOnForms?.forms ?? []).some((form) => plainForm(form) === plainForm(formType));
}

/** What a flag does not say, in the words for this form type (null: not known); for a travel flag this is the warning. */
export function notSaidOf(flag: Flag, formType: string | null): string {
  return (isOnSpecialForm(flag, formType) ? flag.notSaidOnForms?.text : undefined) ?? flag.notSaid;
}

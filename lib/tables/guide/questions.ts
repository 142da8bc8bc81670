// Questions that people ask of a record: how far a record can answer each, which facts belong to the answer, and which official page does
// say it. Data only. The wordings of each question stand in lib/locales.
import type { StepId } from '../codes.ts';
import type { PageId } from './official-pages.ts';

/** Parts of a record that can stand in an answer. */
export type FactId =
  | 'status'
  | 'statusText'
  | 'codes'
  | 'newestCode'
  | 'repeatedCodes'
  | 'changes'
  | 'asked'
  | 'appointments'
  | 'office'
  | 'filed'
  | 'updated'
  | 'decision'
  | 'card'
  | 'documents'
  | 'notices'
  | 'people'
  | 'form'
  | 'together'
  | 'processingTime'
  | `step:${StepId}`
  | `flag:${string}`;

/** `record`: it answers · `part`: it gives facts, not the meaning that is wanted · `never`: no record can answer; why, and where to ask. */
type Says = 'record' | 'part' | 'never';

interface Question {
  says: Says;
  facts: readonly FactId[];
  page: PageId | null;
}

const row = (says: Says, facts: readonly FactId[] = [], page: PageId | null = null): Question => ({
  says,
  facts,
  page,
});

export const QUESTIONS = {
  'code-meaning': row('part', ['codes']),
  'newest-code': row('record', ['newestCode']),
  'what-changed': row('record', ['changes', 'updated']),
  'when-changed': row('record', ['status', 'newestCode', 'updated']),
  'status-now': row('record', ['status', 'asked', 'office']),
  'what-must-i-do': row('record', ['asked', 'appointments']),
  'case-closed': row('part', ['flag:closed', 'status', 'decision']),
  'actively-reviewed': row('never', ['status']),
  'silent-update': row('part', ['updated']),
  'update-real': row('part', ['updated', 'newestCode']),
  'code-good': row('never', ['codes']),
  'code-twice': row('part', ['repeatedCodes']),
  'account-vs-egov': row('part', ['status'], 'caseStatus'),
  'event-redated': row('part', ['newestCode']),
  'acked-by-adjudicator': row('part', ['flag:ackedByAdjudicatorAndCms']),
  'h008-approval': row('part', ['codes', 'status', 'decision']),
  'history-fewer-rows': row('part'),
  'time-zone': row('part', ['updated']),
  'when-decided': row('never', ['filed', 'processingTime'], 'processingTimes'),
  'outside-normal-time': row('part', ['filed', 'processingTime'], 'processingTimes'),
  'how-long-waiting': row('record', ['filed', 'newestCode']),
  'later-filers-first': row('never', [], 'processingTimes'),
  'biometrics-to-decision': row('never', ['step:biometrics-taken'], 'processingTimes'),
  'premium-clock': row(
    'part',
    ['flag:isPremiumProcessed', 'flag:isPremiumProcessing', 'flag:isPremiumRefunded', 'flag:premproc', 'step:premium'],
    'premium',
  ),
  'rfe-deadline': row('never', ['asked'], 'account'),
  'inquiry-speeds': row('never', [], 'eRequest'),
  expedite: row('part', [], 'expedite'),
  'office-slow': row('never', ['office'], 'processingTimes'),
  'appointment-ahead': row('record', ['appointments']),
  'appointment-for-what': row('part', ['appointments', 'notices']),
  'fingerprints-taken': row('part', ['step:biometrics-taken', 'step:biometrics-scheduled']),
  'move-appointment': row('part', ['appointments'], 'account'),
  'will-be-interviewed': row('never', ['step:interview-queued', 'step:interview-scheduled']),
  'interview-waived': row('never', ['step:interview-scheduled', 'step:interview-done']),
  'interview-cancelled': row('part', ['step:interview-off', 'status']),
  'interview-no-decision': row('never', ['step:interview-done', 'decision'], 'processingTimes'),
  'which-office-sees-me': row('part', ['appointments', 'office']),
  'oath-date': row('part', ['step:oath', 'notices']),
  'passed-test': row('part', ['step:civics-english']),
  'rfe-sent': row('record', ['asked', 'step:evidence-requested', 'step:intent-notice']),
  'rfe-wants': row('never', ['asked'], 'account'),
  'reply-arrived': row('record', ['step:response-received', 'asked']),
  'upload-in-file': row('record', ['documents']),
  'medical-valid': row('never', [], 'forms'),
  'see-notice': row('part', ['notices'], 'account'),
  'noid-denial': row('never', ['step:intent-notice', 'decision']),
  'lawyer-notified': row('part', ['people']),
  'g28-accepted': row('part', ['people', 'status']),
  'where-is-case': row('record', ['office']),
  'why-transferred': row('never', ['step:transferred', 'office']),
  'transfer-good': row('never', ['step:transferred', 'office']),
  'office-letters': row('record', ['office']),
  'which-processing-time': row('part', ['form', 'office', 'processingTime'], 'processingTimes'),
  'ioe-office': row('record', ['office']),
  approved: row('record', ['decision', 'status']),
  denied: row('record', ['decision', 'status']),
  'why-denied': row('never', ['decision', 'notices']),
  appeal: row('part', ['decision'], 'appeals'),
  'card-made': row('record', ['card', 'status']),
  'tracking-number': row('part', ['card', 'statusText'], 'account'),
  'card-lost': row('part', ['card', 'statusText'], 'eRequest'),
  'card-destroyed': row('record', ['step:returned', 'step:card-problem']),
  'card-valid-until': row('never', [], 'cards'),
  'approval-final': row('never', ['decision']),
  'will-reopen': row('never', ['step:reopened']),
  'cases-together': row('part', ['together', 'filed']),
  'spouse-approved-first': row('never', ['status']),
  'sent-to-nvc': row('part', ['status', 'step:transferred', 'office'], 'visas'),
  'visa-number': row('never', [], 'visas'),
  'withdrawn-petition': row('never', ['step:withdrawn-closed'], 'legalHelp'),
  'may-work': row('never', [], 'working'),
  'work-extended': row('never', ['form', 'filed'], 'working'),
  'may-travel': row('never', [], 'travel'),
  'parole-made': row('record', ['step:document-produced', 'card', 'status']),
  'in-status': row('never', [], 'legalHelp'),
  moved: row('part', [], 'addressChange'),
  'country-pause': row('never', ['step:hold'], 'newsroom'),
  'arrest-ticket': row('never', [], 'legalHelp'),
  'need-lawyer': row('never', [], 'legalHelp'),
  'really-uscis': row('never', ['notices'], 'scams'),
  'who-sees': row('record'),
  'show-lawyer': row('record'),
  'must-leave': row('never', [], 'newsroom'),
  'asylum-fee': row('never', [], 'asylumFee'),
  'civics-test': row('part', ['form', 'filed'], 'citizenship'),
  'must-register': row('never', [], 'registration'),
  'card-expired-renewal': row('never', ['form', 'filed']),
  'will-be-approved': row('never', ['status']),
  'why-so-long': row('never', ['filed', 'status'], 'processingTimes'),
  'on-hold': row('part', ['step:hold', 'status']),
  'contact-uscis': row('part', [], 'contact'),
  'file-copy': row('part', [], 'ownFile'),
  'checks-done': row('part', ['step:checks']),
  'form-and-kind': row('record', ['form', 'people', 'filed']),
  'was-rejected': row('record', ['step:rejected', 'step:fee-problem', 'status']),
  'is-it-allowed': row('part'),
} as const satisfies Readonly<Record<string, Question>>;

export type AskedId = keyof typeof QUESTIONS;

export function isAskedId(text: string): text is AskedId {
  return Object.hasOwn(QUESTIONS, text);
}

export const questionOf = (id: AskedId): Question => QUESTIONS[id];

/** Seven questions that stand as buttons. */
export const CHIPS = [
  'what-changed',
  'what-must-i-do',
  'where-is-case',
  'code-meaning',
  'update-real',
  'may-travel',
  'who-sees',
] as const satisfies readonly AskedId[];

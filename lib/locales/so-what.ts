// Which sentence stands under a status title: by the title itself where its row holds several matters, else by its row and step. Pure.
import { looseTitle, statusTitleOf, type StatusTitle } from '../tables/status-titles.ts';
import type { SO_WHAT_EN } from './en/so-what.ts';

export type SoWhatKey = keyof typeof SO_WHAT_EN;

/** Titles that say something else than the other titles of their row and step. */
const BY_TITLE: Readonly<Record<string, SoWhatKey>> = {
  'Case Is Pending at a Local Office': 'short.processing',
  'Case Remains Pending': 'short.processing',
  'Fees Were Waived': 'short.feesWaived',
  'Filed Under Known Employer Pilot': 'short.pilot',
  'Fingerprint Fee Was Received': 'short.fingerprintFee',
  'Immigrant Visa Fee Payment Received': 'short.fingerprintFee',
  'USCIS Is currently Processing the Case': 'short.processing',
  'USCIS Is Currently Processing Your Case': 'short.processing',
  'Case Was Submitted For Quality Review Based On An Approval Recommendation': 'short.recommended',
  'Recommended for approval': 'short.recommended',
  "Response To USCIS' Notice of Intent Was Received": 'short.answerReceived',
  'Notice Explaining USCIS Actions Was Mailed': 'short.notice',
  'Interview Was Rescheduled': 'short.interviewMoved',
  'Oath ceremony canceled': 'short.oathOff',
  'Oath ceremony in line to be scheduled': 'short.oathQueued',
  'Oath ceremony to be scheduled': 'short.oathQueued',
  'Case Approval Was Certified By USCIS': 'short.certified',
  'Certified Approval Of My Case Was Reversed by The Appellate Authority': 'short.approvalReversed',
  'Certified Denial Of My Case Was Affirmed By Appellate Authority': 'short.denied',
  'Denial Was Upheld by Court': 'short.denied',
  'Appeal Approved': 'short.appealApproved',
  'Appeal Was Approved': 'short.appealApproved',
  'Appeal Was Dismissed': 'short.appealDismissed',
  'Appeal/Motion Was Dismissed': 'short.appealDismissed',
  'Appeal Was Terminated and A Notice Was Mailed To Me': 'short.words',
  'Withdrawal Of My Appeal Was Acknowledged': 'short.appealWithdrawn',
  'Resubmitted Fee Was Not Accepted': 'short.feeNotAccepted',
  'Case Terminated': 'short.revoked',
  'Case Was Terminated': 'short.revoked',
  'Withdrawal Acknowledgement Notice Was Sent': 'short.withdrawn',
  'New Card Is Being Produced': 'short.card',
  'Permanent Resident Card Is Being Produced': 'short.card',
  'Request For A Duplicate Card Was Approved': 'short.duplicate',
  'Card Was Picked Up By The United States Postal Service': 'short.mailed',
  'Document Was Mailed But Not Returned To USCIS': 'short.notBack',
  'Document Was Personally Delivered To Me': 'short.delivered',
  'Notice Was Returned To USCIS Because The Post Office Could Not Deliver It': 'short.noticeBack',
  'Card Is Being Returned to USCIS by Post Office': 'short.cardBack',
  'Card Was Determined As Undeliverable By The Post Office': 'short.cardBack',
  'Card Was Returned To USCIS': 'short.cardBack',
  'Document Is Being Held For 180 Days': 'short.documentHeld',
  'Travel Document Was Returned to USCIS And Will Be Held For 180 Days': 'short.documentHeld',
  'Case Was Transferred To Schedule An Interview': 'short.forInterview',
  'Case Was Sent To The Department of State': 'short.toState',
  'Department of State Sent Case to USCIS For Review': 'short.fromState',
  'Case Was Sent To The Administrative Appeals Office for Review': 'short.toAppeals',
  'Appeal Was Remanded To The Originating Office For Consideration': 'short.fromAppeals',
  'Case Was Relocated From Administrative Appeals Office To USCIS Originating Office': 'short.fromAppeals',
  'Case Was Sent To The Executive Office for Immigration Review': 'short.toCourt',
  'Case Was Sent To The Executive Office of Immigration Review': 'short.toCourt',
  'Case Was Returned To USCIS By The Executive Office for Immigration Review': 'short.fromCourt',
  'Case Was Returned To USCIS By The Executive Office of Immigration Review': 'short.fromCourt',
  'Cancellation Notice for Request for Additional Evidence': 'short.requestCancelled',
  'Special Immigrant Juvenile Deferred Action Granted': 'short.words',
  'Special Immigrant Juvenile Deferred Action Not Granted': 'short.words',
  'Special Immigrant Juvenile Deferred Action Terminated': 'short.words',
  'CNMI Semiannual Report Received': 'short.words',
  'CNMI Semiannual Report Rejected': 'short.words',
  'Correspondence Was Received': 'short.correspondence',
  'Correspondence Was Received And USCIS Is Reviewing It': 'short.correspondence',
  'Petition Business Terminated/Over 180 Days/Not Automatically Revoked': 'short.words',
  'Petition Withdrawn/Over 180 Days/Not Automatically Revoked': 'short.words',
  'Travel Authorization Decision Posted': 'short.travelPosted',
  'Expedite Request Approved': 'short.expediteApproved',
  'Expedite Request Denied': 'short.expediteDenied',
  'Expedite Request Received': 'short.expediteReceived',
  'Form G-28 Was Rejected Because It Was Improperly Filed': 'short.lawyerForm',
  'Request for Additional Information Received': 'short.words',
  'Request To Reschedule My Appointment Was Received': 'short.reschedule',
  'Request Was Processed': 'short.words',
  'Request Was Rejected': 'short.words',
  'Withdrawal Request Received': 'short.withdrawalAsked',
  'Request For Premium Processing Services Was Received': 'short.premiumReceived',
  'Premium Processing Fee Will Be Refunded': 'short.refund',
};

/** `row/step`, for every title without a sentence of its own. */
const BY_STEP: Readonly<Record<string, SoWhatKey>> = {
  'received/received': 'short.received',
  'under-review/officer-review': 'short.reviewing',
  'evidence-requested/evidence-requested': 'short.asked',
  'intent-notice/intent-notice': 'short.intent',
  'response-received/response-received': 'short.answerReceived',
  'biometrics/biometrics-scheduled': 'short.biometrics',
  'biometrics/biometrics-taken': 'short.fingerprints',
  'interview/interview-queued': 'short.queued',
  'interview/interview-scheduled': 'short.interview',
  'interview/interview-off': 'short.interviewOff',
  'interview/interview-done': 'short.interviewDone',
  'missed/missed': 'short.missed',
  'oath/oath': 'short.oath',
  'approved/approved': 'short.approved',
  'approved/decided-in-part': 'short.inPart',
  'approved-after-review/approved': 'short.affirmed',
  'denied/denied': 'short.denied',
  'ended-rejected/rejected': 'short.rejected',
  'ended-revoked/revoked-rescinded-terminated': 'short.revoked',
  'ended-withdrawn/withdrawn-closed': 'short.closed',
  'ended-withdrawn/null': 'short.abandoned',
  'production/card-ordered-produced': 'short.document',
  'production/document-produced': 'short.document',
  'mailed/card-mailed': 'short.mailed',
  'delivered/card-delivered': 'short.delivered',
  'returned-by-post/returned': 'short.documentBack',
  'returned-destroyed/returned': 'short.destroyed',
  'returned-by-holder/returned': 'short.sentBack',
  'transferred/transferred': 'short.transferred',
  'transferred-elsewhere/transferred': 'short.transferred',
  'reopened/reopened': 'short.reopened',
  'hold/hold': 'short.hold',
  'hold/appeal-litigation': 'short.litigation',
  'hold-lifted/null': 'short.holdLifted',
  'hold-lifted/appeal-litigation': 'short.litigation',
  'side-notices/appeal-litigation': 'short.litigation',
  'side-notices/other-notices': 'short.paperMailed',
  'side-requests/premium': 'short.words',
  'side-data/data-change': 'short.dataUpdated',
  'side-data/other-notices': 'short.refund',
  'side-fee/fee-problem': 'short.payment',
};

/**
 * Rows under which "Nothing asks for an answer" may be said, with the gate's leave: none of them is a decision against a person, an
 * appointment, mail that came back or a matter that a letter explains.
 */
const CALM: ReadonlySet<string> = new Set([
  ...['received', 'under-review', 'response-received', 'approved', 'production', 'mailed', 'delivered'],
]);

const SENTENCES = new Map(Object.entries(BY_TITLE).map(([title, key]) => [looseTitle(title), key]));

function sentenceOf({ title, row, step }: StatusTitle): SoWhatKey | null {
  return SENTENCES.get(looseTitle(title)) ?? BY_STEP[`${row}/${String(step)}`] ?? null;
}

export interface SoWhat {
  /** null: the title is not known, or says nothing. */
  key: SoWhatKey | null;
  /** Whether the title's row leaves room for "Nothing asks for an answer". */
  isCalm: boolean;
}

/** @param title USCIS's status title as it writes it */
export function soWhatOf(title: string | null): SoWhat {
  const known = title === null ? undefined : statusTitleOf(title);
  if (known === undefined) return { key: null, isCalm: false };
  return { key: sentenceOf(known), isCalm: CALM.has(known.row) };
}

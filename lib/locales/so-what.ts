// Which sentence stands under a status title: by the title itself where its row holds several matters, else by its row and step. Pure.
import { looseTitle, statusTitleOf, type StatusTitle } from '../tables/status-titles.ts';
import { SO_WHAT_EN } from './en/so-what.ts';
import { SO_WHAT_ES } from './es/so-what.ts';
import { DEFAULT_LANG, type Lang } from './languages.ts';
import { piecesOf, type Piece } from './message.ts';

export type SoWhatId = keyof typeof SO_WHAT_EN;

const WORDS: Readonly<Record<Lang, Readonly<Record<SoWhatId, string>>>> = { en: SO_WHAT_EN, es: SO_WHAT_ES };

/** Titles that say something else than the other titles of their row and step. */
const BY_TITLE: Readonly<Record<string, SoWhatId>> = {
  'Case Is Pending at a Local Office': 'pending',
  'Case Remains Pending': 'pending',
  'Fees Were Waived': 'feesWaived',
  'Filed Under Known Employer Pilot': 'pilot',
  'Fingerprint Fee Was Received': 'feeReceived',
  'Immigrant Visa Fee Payment Received': 'feeReceived',
  'USCIS Is currently Processing the Case': 'processing',
  'USCIS Is Currently Processing Your Case': 'processing',
  'Case Was Submitted For Quality Review Based On An Approval Recommendation': 'recommended',
  'Recommended for approval': 'recommended',
  'Notice Explaining USCIS Actions Was Mailed': 'notice',
  'Intent To Rescind Notice Was Mailed': 'intentToRescind',
  'Interview Was Rescheduled': 'interviewMoved',
  'Oath Ceremony Notice was Mailed': 'oathNotice',
  'Oath ceremony canceled': 'oathOff',
  'Oath ceremony in line to be scheduled': 'oathQueued',
  'Oath ceremony to be scheduled': 'oathQueued',
  'Case Approval Was Certified By USCIS': 'certified',
  'Case Approval Was Reaffirmed And Mailed Back To Department Of State': 'reaffirmed',
  'Case Was Not Revoked or Cancelled By USCIS': 'notRevoked',
  'Certified Approval Of My Case Was Reversed by The Appellate Authority': 'approvalReversed',
  'Certified Denial Of My Case Was Affirmed By Appellate Authority': 'denialAffirmed',
  'Denial Was Upheld by Court': 'denialUpheld',
  'Primary And Ancillary Benefits Were Denied': 'benefitsDenied',
  'Appeal Approved': 'appealApproved',
  'Appeal Was Approved': 'appealApproved',
  'Appeal Was Dismissed': 'appealDismissed',
  'Appeal/Motion Was Dismissed': 'motionDismissed',
  'Appeal Was Terminated and A Notice Was Mailed To Me': 'appealEnded',
  'Withdrawal Of My Appeal Was Acknowledged': 'appealWithdrawn',
  'Resubmitted Fee Was Not Accepted': 'feeNotAccepted',
  'Case Terminated': 'terminated',
  'Case Was Terminated': 'terminated',
  'Termination Notice Sent': 'terminationNotice',
  'Revocation Notice Was Sent': 'revocationNotice',
  'Case Was Automatically Revoked': 'revokedByItself',
  'Status Termination Notice Was Mailed': 'statusTermination',
  'Student Employment Authorization Document Automatically Terminated': 'workPermitEnded',
  'Case Closed Benefit Received By Other Means': 'closedOtherwise',
  'Withdrawal Acknowledgement Notice Was Sent': 'withdrawn',
  'New Card Is Being Produced': 'card',
  'Permanent Resident Card Is Being Produced': 'card',
  'Certificate Of Naturalization Was Issued': 'certificate',
  'Replacement Certificate Was Issued': 'certificate',
  'Request For A Duplicate Card Was Approved': 'duplicate',
  'Card Was Mailed To Me': 'cardMailed',
  'Card Was Picked Up By The United States Postal Service': 'pickedUp',
  'Document Was Mailed But Not Returned To USCIS': 'notBack',
  'Document Was Personally Delivered To Me': 'handedOver',
  'Card Was Received By USCIS Along With My Letter': 'cardSentBack',
  'Notice Was Returned To USCIS Because The Post Office Could Not Deliver It': 'noticeBack',
  'Card Is Being Returned to USCIS by Post Office': 'cardComingBack',
  'Card Was Determined As Undeliverable By The Post Office': 'cardUndeliverable',
  'Card Was Returned To USCIS': 'cardBack',
  'Document Is Being Held For 180 Days': 'documentHeld',
  'Travel Document Was Returned to USCIS And Will Be Held For 180 Days': 'documentHeld',
  'Case Was Transferred To An Asylum Office': 'toAsylum',
  'Case Was Transferred To International Office/Consulate': 'toConsulate',
  'Case Was Transferred To Schedule An Interview': 'forInterview',
  'Case Was Sent To The Department of State': 'toState',
  'Department of State Sent Case to USCIS For Review': 'fromState',
  'Case Was Sent To The Administrative Appeals Office for Review': 'toAppeals',
  'Appeal Was Remanded To The Originating Office For Consideration': 'remanded',
  'Case Was Relocated From Administrative Appeals Office To USCIS Originating Office': 'fromAppeals',
  'Case Was Sent To The Executive Office for Immigration Review': 'toCourt',
  'Case Was Sent To The Executive Office of Immigration Review': 'toCourt',
  'Case Was Returned To USCIS By The Executive Office for Immigration Review': 'fromCourt',
  'Case Was Returned To USCIS By The Executive Office of Immigration Review': 'fromCourt',
  'Case Is On Hold Because Of Pending Litigation': 'holdForCourt',
  'Termination Of Litigation Notice Was Mailed': 'litigationOver',
  'Cancellation Notice for Request for Additional Evidence': 'requestCancelled',
  'Special Immigrant Juvenile Deferred Action Granted': 'deferredGranted',
  'Special Immigrant Juvenile Deferred Action Not Granted': 'deferredNotGranted',
  'Special Immigrant Juvenile Deferred Action Terminated': 'deferredEnded',
  'CNMI Semiannual Report Received': 'reportReceived',
  'CNMI Semiannual Report Rejected': 'reportRejected',
  'Correspondence Was Received': 'correspondence',
  'Correspondence Was Received And USCIS Is Reviewing It': 'correspondence',
  'Petition Business Terminated/Over 180 Days/Not Automatically Revoked': 'businessEnded',
  'Petition Withdrawn/Over 180 Days/Not Automatically Revoked': 'petitionWithdrawn',
  'Travel Authorization Decision Posted': 'travelPosted',
  'Expedite Request Approved': 'expediteApproved',
  'Expedite Request Denied': 'expediteDenied',
  'Expedite Request Received': 'expediteReceived',
  'Form G-28 Was Rejected Because It Was Improperly Filed': 'lawyerForm',
  'Request for Additional Information Received': 'infoRequest',
  'Request To Reschedule My Appointment Was Received': 'reschedule',
  'Request Was Processed': 'requestProcessed',
  'Request Was Rejected': 'requestRejected',
  'Withdrawal Request Received': 'withdrawalAsked',
  'Request For Premium Processing Services Was Received': 'premiumReceived',
  'Premium Processing Case is Eligible for Pre-Certification': 'premiumEligible',
  'Premium Processing Case is Not Eligible for Pre-Certification': 'premiumNotEligible',
  'Premium Processing Fee Will Be Refunded': 'refund',
  'Fee Refund Was Mailed': 'refundMailed',
  'Date of Birth Was Updated': 'birthUpdated',
};

/** `row/step`, for every title without a sentence of its own. */
const BY_STEP: Readonly<Record<string, SoWhatId>> = {
  'received/received': 'received',
  'under-review/officer-review': 'reviewing',
  'evidence-requested/evidence-requested': 'asked',
  'intent-notice/intent-notice': 'intentToRevoke',
  'response-received/response-received': 'answerReceived',
  'biometrics/biometrics-scheduled': 'biometrics',
  'biometrics/biometrics-taken': 'fingerprints',
  'interview/interview-queued': 'queued',
  'interview/interview-scheduled': 'interview',
  'interview/interview-off': 'interviewOff',
  'interview/interview-done': 'interviewDone',
  'missed/missed': 'missed',
  'oath/oath': 'oath',
  'approved/approved': 'approved',
  'approved/decided-in-part': 'inPart',
  'approved-after-review/approved': 'affirmed',
  'denied/denied': 'denied',
  'ended-rejected/rejected': 'rejected',
  'ended-revoked/revoked-rescinded-terminated': 'approvalRevoked',
  'ended-withdrawn/withdrawn-closed': 'closed',
  'ended-withdrawn/null': 'abandoned',
  'production/card-ordered-produced': 'cardMade',
  'production/document-produced': 'documentMade',
  'mailed/card-mailed': 'documentMailed',
  'delivered/card-delivered': 'delivered',
  'returned-by-post/returned': 'documentBack',
  'returned-destroyed/returned': 'destroyed',
  'returned-by-holder/returned': 'sentBack',
  'transferred/transferred': 'transferred',
  'reopened/reopened': 'reopened',
  'hold/hold': 'hold',
  'hold-lifted/null': 'holdLifted',
  'side-notices/appeal-litigation': 'litigation',
  'side-notices/other-notices': 'paperMailed',
  'side-data/data-change': 'nameUpdated',
  'side-data/other-notices': 'refund',
  'side-fee/fee-problem': 'payment',
};

/**
 * Rows under which "Nothing asks for an answer" may be said, with the gate's leave: none of them is a decision against a person, an
 * appointment, mail that came back or a matter that a letter explains.
 */
const CALM: ReadonlySet<string> = new Set([
  ...['received', 'under-review', 'response-received', 'approved', 'production', 'mailed', 'delivered'],
]);

const SENTENCES = new Map(Object.entries(BY_TITLE).map(([title, id]) => [looseTitle(title), id]));

function idOf({ title, row, step }: StatusTitle): SoWhatId | null {
  return SENTENCES.get(looseTitle(title)) ?? BY_STEP[`${row}/${String(step)}`] ?? null;
}

export interface Matter {
  /** null: the title is not in the table, or says nothing. */
  id: SoWhatId | null;
  /** Whether the title's row leaves room for "Nothing asks for an answer". */
  isCalm: boolean;
}

export interface SoWhat extends Matter {
  /** The sentence; [] without one. */
  words: readonly Piece[];
}

export const NO_MATTER: Matter = { id: null, isCalm: false };

/** @param title USCIS's status title as it writes it, in English */
export function matterOf(title: string | null): Matter {
  const known = title === null ? undefined : statusTitleOf(title);
  return known === undefined ? NO_MATTER : { id: idOf(known), isCalm: CALM.has(known.row) };
}

/** A matter with its sentence. */
export function soWhatIn(matter: Matter, lang: Lang): SoWhat {
  return { ...matter, words: piecesOf(matter.id === null ? '' : WORDS[lang][matter.id]) };
}

/** @param title USCIS's status title as it writes it, in English */
export const soWhatOf = (title: string | null, lang: Lang = DEFAULT_LANG): SoWhat => soWhatIn(matterOf(title), lang);

// USCIS's status titles: the row of the titles table each belongs to, the stage that row names, the steps it proves. Data, and
// one loose lookup. What USCIS shows stays verbatim elsewhere; nothing here is shown in its place.
import type { StepId } from './codes.ts';
import type { Source, Sources, Stage } from './types.ts';

/**
 * The rows of the titles table (docs/DATA.md) and the stage each names. A row without a stage keeps the stage unnamed: an
 * appointment, a transfer, a hold, mail that came back or a side matter says nothing of how far a case is.
 */
export const TITLE_ROWS = {
  received: 'received',
  'under-review': 'under-review',
  'evidence-requested': 'waiting-for-you',
  'intent-notice': 'waiting-for-you',
  'response-received': 'under-review',
  biometrics: null,
  interview: null,
  missed: null,
  approved: 'approved',
  'approved-after-review': 'approved',
  denied: 'denied',
  'ended-rejected': 'closed',
  'ended-revoked': 'closed',
  'ended-withdrawn': 'closed',
  production: 'card-being-made',
  mailed: 'card-being-made',
  delivered: 'card-being-made',
  'returned-by-post': null,
  'returned-destroyed': null,
  'returned-by-holder': null,
  transferred: null,
  'transferred-elsewhere': null,
  reopened: null,
  hold: null,
  'hold-lifted': null,
  'side-notices': null,
  'side-requests': null,
  'side-data': null,
  'no-statement': null,
} as const satisfies Record<string, Stage | null>;
export type TitleRow = keyof typeof TITLE_ROWS;

export interface StatusTitle {
  title: string;
  row: TitleRow;
  stage: Stage | null;
  /** The step the title proves, or null. */
  step: StepId | null;
  /** Further steps it proves as well. Absent: none. */
  also?: readonly StepId[];
  /** It says that another authority gave the case back to USCIS: a decision is still to come. Absent: it does not. */
  isReturn?: true;
  sources: Sources;
}

const MESSAGES: Source = {
  where: 'github.com/FrenchCommando/uscis-status, message_stuff.py, and lists like it',
  seen: '2026-11-23',
};
const LIVE: Source = {
  where: 'github.com/itsericqiu/uscis-caselens, docs/API-SCHEMA.md',
  seen: '2026-11-23',
};

type Row = readonly [title: string, row: TitleRow, step: StepId | null, also?: readonly StepId[]];

// Sorted by title, upper and lower case alike. Where a row holds titles of several steps, the title's own text decides (a fee
// for fingerprints is no appointment, a notice about a lawsuit is no hold).
// prettier-ignore
const ROWS: readonly Row[] = [
  ['Advance Parole Document Was Produced', 'production', 'document-produced'],
  ['Amended Notice Was Mailed', 'side-notices', 'other-notices'],
  ['Appeal Was Approved', 'approved', 'approved', ['appeal-litigation']],
  ['Appeal Was Dismissed', 'denied', 'denied', ['appeal-litigation']],
  ['Appeal Was Remanded To The Originating Office For Consideration', 'transferred-elsewhere', 'transferred', ['appeal-litigation']],
  ['Appeal Was Terminated and A Notice Was Mailed To Me', 'ended-withdrawn', 'withdrawn-closed', ['appeal-litigation']],
  ['Biometrics Appointment Was Scheduled', 'biometrics', 'biometrics-scheduled'],
  ['Card Destroyed', 'returned-destroyed', 'returned'],
  ['Card Is Being Returned to USCIS by Post Office', 'returned-by-post', 'returned'],
  ['Card Was Delivered To Me By The Post Office', 'delivered', 'card-delivered'],
  ['Card Was Destroyed', 'returned-destroyed', 'returned'],
  ['Card Was Mailed To Me', 'mailed', 'card-mailed'],
  ['Card Was Picked Up By The United States Postal Service', 'mailed', 'card-mailed'],
  ['Card Was Received By USCIS Along With My Letter', 'returned-by-holder', 'returned'],
  ['Card Was Returned To USCIS', 'returned-by-post', 'returned'],
  ['Case Accepted By The USCIS Lockbox', 'received', 'received'],
  ['Case Approval Was Certified By USCIS', 'approved-after-review', 'approved', ['appeal-litigation']],
  ['Case Approval Was Reaffirmed And Mailed Back To Department Of State', 'approved-after-review', 'approved'],
  ['Case Approval Was Revoked', 'ended-revoked', 'revoked-rescinded-terminated'],
  ['Case Closed Benefit Received By Other Means', 'ended-withdrawn', 'withdrawn-closed'],
  ['Case Is Being Actively Reviewed By USCIS', 'under-review', 'officer-review', ['checks']],
  ['Case Is On Hold', 'hold', 'hold'],
  ['Case Is On Hold Because Of Pending Litigation', 'hold', 'hold'],
  ['Case Is Pending at a Local Office', 'under-review', 'officer-review'],
  ['Case is Ready to Be Scheduled for An Interview', 'interview', 'interview-queued'],
  ['Case Rejected Because I Sent An Incorrect Fee', 'ended-rejected', 'rejected'],
  ['Case Rejected Because The Version Of The Form I Sent Is No Longer Accepted', 'ended-rejected', 'rejected'],
  ['Case Rejected For Form Not Signed And Incorrect Form Version', 'ended-rejected', 'rejected'],
  ['Case Rejected For Incorrect Fee', 'ended-rejected', 'rejected'],
  ['Case Rejected For Incorrect Fee And Form Not Signed', 'ended-rejected', 'rejected'],
  ['Case Rejected For Incorrect Fee And Incorrect Form Version', 'ended-rejected', 'rejected'],
  ['Case Rejected For Incorrect Fee And Payment Not Signed', 'ended-rejected', 'rejected'],
  ['Case Rejected For Incorrect Fee, Payment Not Signed And Incorrect Form Version', 'ended-rejected', 'rejected'],
  ['CASE STATUS', 'no-statement', null],
  ['Case Transferred And New Office Has Jurisdiction', 'transferred', 'transferred'],
  ['Case Transferred To Another Office', 'transferred', 'transferred'],
  ['Case Was Approved', 'approved', 'approved'],
  ['Case Was Approved And A Decision Notice Was Sent', 'approved', 'approved'],
  ['Case Was Approved And My Decision Was Emailed', 'approved', 'approved'],
  ['Case Was Approved And USCIS Notified The U.S. Consulate or Port of Entry', 'approved', 'approved', ['consular-result']],
  ['Case Was Automatically Revoked', 'ended-revoked', 'revoked-rescinded-terminated'],
  ['Case Was Denied', 'denied', 'denied'],
  ['Case Was Denied And My Decision Notice Mailed', 'denied', 'denied'],
  ['Case Was Not Revoked or Cancelled By USCIS', 'approved-after-review', 'approved'],
  ['Case Was Received', 'received', 'received'],
  ['Case Was Received and A Receipt Notice Was Emailed', 'received', 'received'],
  ['Case Was Received and A Receipt Notice Was Sent', 'received', 'received'],
  ['Case Was Received At Another USCIS Office', 'transferred', 'transferred'],
  ['Case Was Rejected Because I Did Not Sign My Form', 'ended-rejected', 'rejected'],
  ['Case Was Rejected Because It Was Improperly Filed', 'ended-rejected', 'rejected'],
  ['Case Was Rejected Because My Check Or Money Order Is Not Signed', 'ended-rejected', 'rejected'],
  ['Case Was Relocated From Administrative Appeals Office To USCIS Originating Office', 'transferred-elsewhere', 'transferred'],
  ['Case Was Reopened', 'reopened', 'reopened'],
  ['Case Was Reopened For Reconsideration', 'reopened', 'reopened'],
  ['Case Was Returned To USCIS By The Executive Office of Immigration Review', 'transferred-elsewhere', 'transferred'],
  ['Case Was Sent To The Administrative Appeals Office for Review', 'transferred-elsewhere', 'transferred', ['appeal-litigation']],
  ['Case Was Sent To The Department of State', 'transferred-elsewhere', 'transferred'],
  ['Case Was Sent To The Executive Office of Immigration Review', 'transferred-elsewhere', 'transferred', ['appeal-litigation']],
  ['Case Was Submitted For Quality Review Based On An Approval Recommendation', 'under-review', 'officer-review'],
  ['Case Was Transferred And A New Office Has Jurisdiction', 'transferred', 'transferred'],
  ['Case Was Transferred To An Asylum Office', 'transferred', 'transferred'],
  ['Case Was Transferred To International Office/Consulate', 'transferred', 'transferred'],
  ['Case Was Transferred To Schedule An Interview', 'transferred', 'transferred'],
  ['Case Was Updated To Show Fingerprints Were Taken', 'biometrics', 'biometrics-taken'],
  ['Case Was Updated To Show That No One Appeared for In-Person Processing', 'missed', 'missed'],
  ['Certified Approval Of My Case Was Reversed by The Appellate Authority', 'denied', 'denied', ['appeal-litigation']],
  ['CNMI Semiannual Report Received', 'side-notices', null],
  ['Continuation Notice Was Mailed', 'side-notices', 'other-notices'],
  ['Correspondence Was Received And USCIS Is Reviewing It', 'side-notices', null],
  ['CWR Notice of Intent to Revoke Sent', 'intent-notice', 'intent-notice'],
  ['Date of Birth Was Updated', 'side-data', 'data-change'],
  ['Department of State Sent Case to USCIS For Review', 'transferred-elsewhere', 'transferred'],
  ['Document And Letter Was Received And Under Review', 'returned-by-holder', 'returned'],
  ['Document Destroyed', 'returned-destroyed', 'returned'],
  ['Document Is Being Held For 180 Days', 'returned-by-post', 'returned'],
  ['Document Was Destroyed And Letter Was Received', 'returned-destroyed', 'returned'],
  ['Document Was Mailed', 'mailed', 'card-mailed'],
  ['Document Was Mailed To Me', 'mailed', 'card-mailed'],
  ['Document Was Returned As Undeliverable', 'returned-by-post', 'returned'],
  ['Document Was Returned To USCIS', 'returned-by-post', 'returned'],
  ['Document Was Returned To USCIS And Is Being Held', 'returned-by-post', 'returned'],
  ['Duplicate Notice Was Mailed', 'side-notices', 'other-notices'],
  ['Eligibility Notice Was Mailed', 'side-notices', 'other-notices'],
  ['Expedite Request Approved', 'side-requests', null],
  ['Expedite Request Denied', 'side-requests', null],
  ['Expedite Request Received', 'side-requests', null],
  ['Fee Refund Was Mailed', 'side-data', 'other-notices'],
  ['Fee Will Be Refunded', 'side-data', 'other-notices'],
  ['Fees Were Waived', 'received', 'received'],
  ['Filed Under Known Employer Pilot', 'received', 'received'],
  ['Fingerprint and Biometrics Appointment Was Scheduled', 'biometrics', 'biometrics-scheduled'],
  ['Fingerprint Fee Was Received', 'biometrics', null],
  ['Form G-28 Was Rejected Because It Was Improperly Filed', 'side-requests', null],
  ['Intent To Rescind Notice Was Mailed', 'intent-notice', 'intent-notice'],
  ['Intent to Revoke Notice Was Sent', 'intent-notice', 'intent-notice'],
  ['Interview Cancelled', 'interview', 'interview-off'],
  ['Interview Cancelled And Notice Ordered', 'interview', 'interview-off'],
  ['Interview Was Completed And My Case Must Be Reviewed', 'interview', 'interview-done'],
  ['Interview Was Rescheduled', 'interview', 'interview-scheduled'],
  ['Interview Was Scheduled', 'interview', 'interview-scheduled'],
  ['Litigation Notice Was Mailed', 'hold', 'appeal-litigation'],
  ['Name Was Updated', 'side-data', 'data-change'],
  ['New Card Is Being Produced', 'production', 'card-ordered-produced'],
  ['Notice Explaining USCIS Actions Was Mailed', 'intent-notice', 'intent-notice'],
  ['Notice Was Returned To USCIS Because The Post Office Could Not Deliver It', 'returned-by-post', 'returned'],
  ['Petition Withdrawn/Over 180 Days/Not Automatically Revoked', 'approved-after-review', 'approved'],
  ['Petition/Application Was Rejected For Insufficient Funds', 'ended-rejected', 'rejected'],
  ['Premium Processing Case is Eligible for Pre-Certification', 'side-requests', 'premium'],
  ['Premium Processing Case is Not Eligible for Pre-Certification', 'side-requests', 'premium'],
  ['Premium Processing Fee Will Be Refunded', 'side-data', 'premium'],
  ['Reentry Permit Was Produced', 'production', 'document-produced'],
  ['Refugee Travel Document Was Produced', 'production', 'document-produced'],
  ['Request For A Duplicate Card Was Approved', 'production', 'card-ordered-produced'],
  ['Request for Additional Evidence Was Sent', 'evidence-requested', 'evidence-requested'],
  ['Request for Additional Information Received', 'side-requests', null],
  ['Request for Initial Evidence Was Sent', 'evidence-requested', 'evidence-requested'],
  ['Request For Premium Processing Services Was Received', 'side-requests', 'premium'],
  ['Request To Reschedule My Appointment Was Received', 'side-requests', null],
  ['Request Was Processed', 'side-requests', null],
  ['Request Was Rejected', 'side-requests', null],
  ["Response To USCIS' Request For Evidence Was Received", 'response-received', 'response-received'],
  ['Resubmitted Fee Was Not Accepted', 'ended-rejected', 'rejected'],
  ['Revocation Notice Was Sent', 'ended-revoked', 'revoked-rescinded-terminated'],
  ['Status Termination Notice Was Mailed', 'ended-revoked', 'revoked-rescinded-terminated'],
  ['Termination Notice Sent', 'ended-revoked', 'revoked-rescinded-terminated'],
  ['Termination Of Litigation Notice Was Mailed', 'hold-lifted', 'appeal-litigation'],
  ['Travel Document Was Destroyed', 'returned-destroyed', 'returned'],
  ['Travel Document Was Destroyed After USCIS Held It For 180 Days', 'returned-destroyed', 'returned'],
  ['Travel Document Was Mailed', 'mailed', 'card-mailed'],
  ['Travel Document Was Received By USCIS Along With My Letter', 'returned-by-holder', 'returned'],
  ['Travel Document Was Returned to USCIS And Will Be Held For 180 Days', 'returned-by-post', 'returned'],
  ['USCIS Is currently Processing the Case', 'under-review', 'officer-review', ['checks']],
  ['Withdrawal Acknowledgement Notice Was Sent', 'ended-withdrawn', 'withdrawn-closed'],
  ['Withdrawal Of My Appeal Was Acknowledged', 'ended-withdrawn', 'withdrawn-closed', ['appeal-litigation']],
];

const RETURNS = new Set([
  'Appeal Was Remanded To The Originating Office For Consideration',
  'Case Was Relocated From Administrative Appeals Office To USCIS Originating Office',
  'Case Was Returned To USCIS By The Executive Office of Immigration Review',
  'Department of State Sent Case to USCIS For Review',
]);

/** Titles read in live answers rather than in the lists of the public status page. */
const READ_LIVE = new Set(['USCIS Is currently Processing the Case']);

/** Every known title, in the order of the table. */
export const STATUS_TITLES: readonly StatusTitle[] = ROWS.map(([title, row, step, also]) => ({
  title,
  row,
  stage: TITLE_ROWS[row],
  step,
  ...(also === undefined ? {} : { also }),
  ...(RETURNS.has(title) ? { isReturn: true } : {}),
  sources: [READ_LIVE.has(title) ? LIVE : MESSAGES],
}));

/** A title with everything set aside that USCIS itself varies: case, punctuation, blanks, kinds of apostrophe, "by USCIS". */
export function looseTitle(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc'`\u00b4]/g, '')
    .replace(/\bu\.\s?s\./g, 'us')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b(?:(?:by|to|at|from) )?(?:the )?uscis\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

const BY_TITLE = new Map(STATUS_TITLES.map((row) => [looseTitle(row.title), row]));

/** The row of a status title however it is spelt, or undefined: a title outside the list has no stage and proves nothing. */
export function statusTitleOf(title: string): StatusTitle | undefined {
  return BY_TITLE.get(looseTitle(title));
}

// USCIS's status titles: the row of the titles table each belongs to, the stage that row names, the steps it proves. Data, and one
// lookup. A title that is not here may still be sorted by its grammar (title-grammar.ts). Nothing here is shown in a title's place.
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
  appeal: null,
  'ended-rejected': 'closed',
  'ended-revoked': 'closed',
  'ended-withdrawn': 'closed',
  oath: null,
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
  'side-fee': null,
  'no-statement': null,
} as const satisfies Record<string, Stage | null>;
export type TitleRow = keyof typeof TITLE_ROWS;

/** What a title is sorted as. */
export interface SortedTitle {
  row: TitleRow;
  stage: Stage | null;
  /** The step the title proves, or null. */
  step: StepId | null;
  /** Further steps it proves as well. Absent: none. */
  also?: readonly StepId[];
  /** It says that another authority gave the case back to USCIS: a decision is still to come. Absent: it does not. */
  isReturn?: true;
  /** It says that the case went to the immigration courts. Absent: it does not. */
  isToCourt?: true;
  /** It says that an earlier matter of this step is over. Absent: of none. */
  settles?: StepId;
}

export interface StatusTitle extends SortedTitle {
  title: string;
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

const TRACKER: Source = {
  where:
    'zhaomin1995/zhaomin1995.github.io, assets/data/i140/index.json (statuses of about 315,000 I-140 cases, 2025-06-16)',
  seen: '2026-11-24',
};
const CRAWLED: Source = {
  where: 'huruifeng/uscis_crawler, final_status_list.json and saved_data (public status page, 2024)',
  seen: '2026-11-24',
};
const CRAWLED_2022: Source = { where: 'huruifeng/crawler_two and casegreen (one author, 2022)', seen: '2026-11-24' };
const INVESTORS: Source = {
  where: 'saberartori/EB5-Case-Status (texts of I-485 cases of 2019 to 2022)',
  seen: '2026-11-24',
};
const POSTS: Source = { where: 'public posts of single accounts', seen: '2026-11-24' };
const SANDBOX: Source = { where: 'developer.uscis.gov, Case Status sandbox case EAC9999103402', seen: '2026-11-24' };
const REDDIT: Source = { where: 'reddit.com/r/USCIS 14jjicn and 1lvnlkd', seen: '2026-11-24' };
const ANALOGY: Source = { where: 'the same title seen with “Sent To”; this one by analogy', seen: '2026-11-24' };

type Row = readonly [
  title: string,
  row: TitleRow,
  step: StepId | null,
  also?: readonly StepId[] | undefined,
  sources?: Sources,
];

// Sorted by title, upper and lower case alike. Where a row holds titles of several steps, the title's own text decides (a fee
// for fingerprints is no appointment, a notice about a lawsuit is no hold). A decision that was kept on review is an earlier one: the title
// proves the review, and the decision has a row of its own. One that was reversed is a new decision of the case.
// prettier-ignore
const ROWS: readonly Row[] = [
  ['Abandoned for Other Reasons', 'ended-withdrawn', null, undefined, [CRAWLED]],
  ['Abandoned for Undeliverable Requests to Appear for Fingerprinting', 'ended-withdrawn', null, undefined, [CRAWLED]],
  ['Advance Parole Document Was Produced', 'production', 'document-produced'],
  ['Amended Notice Was Mailed', 'side-notices', 'other-notices'],
  ['Appeal Approved', 'appeal', 'appeal-litigation', ['transferred'], [CRAWLED]],
  ['Appeal Was Approved', 'appeal', 'appeal-litigation', ['transferred']],
  ['Appeal Was Dismissed', 'appeal', 'appeal-litigation'],
  ['Appeal Was Remanded To The Originating Office For Consideration', 'transferred-elsewhere', 'transferred', ['appeal-litigation']],
  ['Appeal Was Terminated and A Notice Was Mailed To Me', 'appeal', 'appeal-litigation'],
  ['Appeal/Motion Was Dismissed', 'appeal', 'appeal-litigation', undefined, [TRACKER, CRAWLED]],
  ['Approval Case Decision Rendered', 'approved', 'approved', undefined, [TRACKER, REDDIT]],
  ['Biometrics Appointment Was Scheduled', 'biometrics', 'biometrics-scheduled'],
  ['Cancellation Notice for Request for Additional Evidence', 'side-notices', 'other-notices', undefined, [TRACKER]],
  ['Card Destroyed', 'returned-destroyed', 'returned'],
  ['Card Is Being Returned to USCIS by Post Office', 'returned-by-post', 'returned'],
  ['Card Was Delivered To Me By The Post Office', 'delivered', 'card-delivered'],
  ['Card Was Destroyed', 'returned-destroyed', 'returned'],
  ['Card Was Determined As Undeliverable By The Post Office', 'returned-by-post', 'returned', undefined, [CRAWLED]],
  ['Card Was Mailed To Me', 'mailed', 'card-mailed'],
  ['Card Was Picked Up By The United States Postal Service', 'mailed', 'card-mailed'],
  ['Card Was Produced', 'production', 'card-ordered-produced', undefined, [CRAWLED]],
  ['Card Was Received By USCIS Along With My Letter', 'returned-by-holder', 'returned'],
  ['Card Was Returned To USCIS', 'returned-by-post', 'returned'],
  ['Case Accepted By The USCIS Lockbox', 'received', 'received'],
  ['Case Administratively Closed', 'ended-withdrawn', 'withdrawn-closed', undefined, [TRACKER, CRAWLED]],
  ['Case Approval Was Affirmed', 'approved-after-review', 'approved', undefined, [CRAWLED, SANDBOX]],
  ['Case Approval Was Certified By USCIS', 'appeal', 'approved', ['appeal-litigation']],
  ['Case Approval Was Reaffirmed And Mailed Back To Department Of State', 'approved-after-review', 'approved'],
  ['Case Approval Was Revoked', 'ended-revoked', 'revoked-rescinded-terminated'],
  ['Case Approved', 'approved', 'approved', undefined, [TRACKER, CRAWLED, REDDIT]],
  ['Case Closed Benefit Received By Other Means', 'ended-withdrawn', 'withdrawn-closed'],
  ['Case Is Being Actively Reviewed By USCIS', 'under-review', 'officer-review'],
  ['Case Is No Longer On Hold Because Of Pending Litigation', 'hold-lifted', null, undefined, [CRAWLED]],
  ['Case Is On Hold', 'hold', 'hold'],
  ['Case Is On Hold Because Of Pending Litigation', 'hold', 'hold'],
  ['Case Is Pending at a Local Office', 'received', 'received'],
  ['Case is Ready to Be Scheduled for An Interview', 'interview', 'interview-queued'],
  ['Case Rejected Because I Sent An Incorrect Fee', 'ended-rejected', 'rejected'],
  ['Case Rejected Because The Version Of The Form I Sent Is No Longer Accepted', 'ended-rejected', 'rejected'],
  ['Case Rejected For Form Not Signed And Incorrect Form Version', 'ended-rejected', 'rejected'],
  ['Case Rejected For Incorrect Fee', 'ended-rejected', 'rejected'],
  ['Case Rejected For Incorrect Fee And Form Not Signed', 'ended-rejected', 'rejected'],
  ['Case Rejected For Incorrect Fee And Incorrect Form Version', 'ended-rejected', 'rejected'],
  ['Case Rejected For Incorrect Fee And Payment Not Signed', 'ended-rejected', 'rejected'],
  ['Case Rejected For Incorrect Fee, Payment Not Signed And Incorrect Form Version', 'ended-rejected', 'rejected'],
  ['Case Remains Pending', 'under-review', null, undefined, [CRAWLED]],
  ['CASE STATUS', 'no-statement', null],
  ['Case Terminated', 'ended-revoked', 'revoked-rescinded-terminated', undefined, [CRAWLED]],
  ['Case Transferred And New Office Has Jurisdiction', 'transferred', 'transferred'],
  ['Case Transferred To Another Office', 'transferred', 'transferred'],
  ['Case Was Administratively Closed', 'ended-withdrawn', 'withdrawn-closed', undefined, [TRACKER, CRAWLED]],
  ['Case Was Approved', 'approved', 'approved'],
  ['Case Was Approved And A Decision Notice Was Sent', 'approved', 'approved'],
  ['Case Was Approved And My Decision Was Emailed', 'approved', 'approved'],
  ['Case Was Approved And USCIS Notified The U.S. Consulate or Port of Entry', 'approved', 'approved'],
  ['Case Was Automatically Revoked', 'ended-revoked', 'revoked-rescinded-terminated'],
  ['Case Was Denied', 'denied', 'denied'],
  ['Case Was Denied And My Decision Notice Mailed', 'denied', 'denied'],
  ['Case Was Denied Because No IMDAC Data', 'denied', 'denied', undefined, [CRAWLED]],
  ['Case Was Denied,Status Was Withdrawn, And A Decision Will Be Mailed', 'denied', 'denied', undefined, [CRAWLED]],
  ['Case Was Not Revoked or Cancelled By USCIS', 'approved-after-review', 'approved'],
  ['Case Was Received', 'received', 'received'],
  ['Case Was Received and A Receipt Notice Was Emailed', 'received', 'received'],
  ['Case Was Received and A Receipt Notice Was Sent', 'received', 'received'],
  ['Case Was Received At Another USCIS Office', 'transferred', 'transferred'],
  ['Case Was Rejected', 'ended-rejected', 'rejected', undefined, [TRACKER, CRAWLED]],
  ['Case Was Rejected Because I Did Not Sign My Form', 'ended-rejected', 'rejected'],
  ['Case Was Rejected Because It Was Improperly Filed', 'ended-rejected', 'rejected'],
  ['Case Was Rejected Because My Check Or Money Order Is Not Signed', 'ended-rejected', 'rejected'],
  ['Case Was Relocated From Administrative Appeals Office To USCIS Originating Office', 'transferred-elsewhere', 'transferred'],
  ['Case Was Reopened', 'reopened', 'reopened'],
  ['Case Was Reopened For Reconsideration', 'reopened', 'reopened'],
  ['Case Was Returned To USCIS By The Executive Office for Immigration Review', 'transferred-elsewhere', 'transferred', undefined, [ANALOGY]],
  ['Case Was Returned To USCIS By The Executive Office of Immigration Review', 'transferred-elsewhere', 'transferred'],
  ['Case Was Sent To The Administrative Appeals Office for Review', 'transferred-elsewhere', 'transferred', ['appeal-litigation']],
  ['Case Was Sent To The Department of State', 'transferred-elsewhere', 'transferred'],
  ['Case Was Sent To The Executive Office for Immigration Review', 'transferred-elsewhere', 'transferred', ['appeal-litigation'], [CRAWLED]],
  ['Case Was Sent To The Executive Office of Immigration Review', 'transferred-elsewhere', 'transferred', ['appeal-litigation']],
  ['Case Was Submitted For Quality Review Based On An Approval Recommendation', 'under-review', 'officer-review'],
  ['Case Was Terminated', 'ended-revoked', 'revoked-rescinded-terminated', undefined, [CRAWLED, REDDIT]],
  ['Case Was Transferred And A New Office Has Jurisdiction', 'transferred', 'transferred'],
  ['Case Was Transferred To An Asylum Office', 'transferred', 'transferred'],
  ['Case Was Transferred To International Office/Consulate', 'transferred', 'transferred'],
  ['Case Was Transferred To Schedule An Interview', 'transferred', 'transferred', ['interview-queued']],
  ['Case Was Updated To Show Fingerprints Were Taken', 'biometrics', 'biometrics-taken'],
  ['Case Was Updated To Show That No One Appeared for In-Person Processing', 'missed', 'missed'],
  ['Certificate Of Naturalization Was Issued', 'production', 'document-produced', undefined, [CRAWLED]],
  ['Certified Approval Of My Case Was Reversed by The Appellate Authority', 'denied', 'denied', ['appeal-litigation']],
  ['Certified Denial Of My Case Was Affirmed By Appellate Authority', 'appeal', 'appeal-litigation', undefined, [CRAWLED]],
  ['CNMI Semiannual Report Received', 'side-notices', null],
  ['CNMI Semiannual Report Rejected', 'side-notices', null, undefined, [CRAWLED]],
  ['Continuation Notice Was Mailed', 'side-notices', 'other-notices'],
  ['Correspondence Was Received', 'side-notices', null, undefined, [INVESTORS]],
  ['Correspondence Was Received And USCIS Is Reviewing It', 'side-notices', null],
  ['CWR Notice of Intent to Revoke Sent', 'intent-notice', 'intent-notice'],
  ['Date of Birth Was Updated', 'side-data', 'data-change'],
  ['Denial Was Upheld by Court', 'appeal', 'appeal-litigation', undefined, [CRAWLED]],
  ['Department of State Sent Case to USCIS For Review', 'transferred-elsewhere', 'transferred'],
  ['Document and Letter Was Received', 'returned-by-holder', 'returned', undefined, [CRAWLED_2022]],
  ['Document And Letter Was Received And Under Review', 'returned-by-holder', 'returned'],
  ['Document Destroyed', 'returned-destroyed', 'returned'],
  ['Document Is Being Held For 180 Days', 'returned-by-post', 'returned'],
  ['Document Was Destroyed After USCIS Held It For 180 Days', 'returned-destroyed', 'returned', undefined, [CRAWLED]],
  ['Document Was Destroyed And Letter Was Received', 'returned-destroyed', 'returned'],
  ['Document Was Mailed', 'mailed', 'card-mailed'],
  ['Document Was Mailed But Not Returned To USCIS', 'mailed', null, undefined, [CRAWLED_2022]],
  ['Document Was Mailed To Me', 'mailed', 'card-mailed'],
  ['Document Was Personally Delivered To Me', 'delivered', 'card-delivered', undefined, [CRAWLED_2022]],
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
  ['Fingerprint Fee Was Received', 'received', 'received'],
  ['Form G-28 Was Rejected Because It Was Improperly Filed', 'side-requests', null],
  ['Immigrant Visa Fee Payment Received', 'received', 'received', undefined, [CRAWLED_2022]],
  ['Intent To Rescind Notice Was Mailed', 'intent-notice', 'intent-notice'],
  ['Intent to Revoke Notice Was Sent', 'intent-notice', 'intent-notice'],
  ['Interview Cancelled', 'interview', 'interview-off'],
  ['Interview Cancelled And Notice Ordered', 'interview', 'interview-off'],
  ['Interview Was Completed And My Case Must Be Reviewed', 'interview', 'interview-done'],
  ['Interview Was Rescheduled', 'interview', 'interview-scheduled'],
  ['Interview Was Scheduled', 'interview', 'interview-scheduled'],
  ['Issue with Payment', 'side-fee', 'fee-problem', undefined, [TRACKER]],
  ['Litigation Notice Was Mailed', 'side-notices', 'appeal-litigation'],
  ['Name Was Updated', 'side-data', 'data-change'],
  ['New Card Is Being Produced', 'production', 'card-ordered-produced'],
  ['Notice Explaining USCIS Actions Was Mailed', 'intent-notice', 'intent-notice'],
  ['Notice Was Returned To USCIS Because The Post Office Could Not Deliver It', 'returned-by-post', 'returned'],
  ['Oath ceremony canceled', 'oath', null, undefined, [POSTS]],
  ['Oath ceremony in line to be scheduled', 'oath', 'oath', undefined, [POSTS]],
  ['Oath Ceremony Notice was Mailed', 'oath', 'oath', undefined, [POSTS]],
  ['Oath Ceremony Scheduled', 'oath', 'oath', undefined, [POSTS]],
  ['Oath ceremony to be scheduled', 'oath', 'oath', undefined, [POSTS]],
  ['Permanent Resident Card Is Being Produced', 'production', 'card-ordered-produced', undefined, [CRAWLED]],
  ['Petition Business Terminated/Over 180 Days/Not Automatically Revoked', 'side-notices', null, undefined, [CRAWLED]],
  ['Petition Withdrawn/Over 180 Days/Not Automatically Revoked', 'side-notices', null],
  ['Petition/Application Was Rejected For Insufficient Funds', 'ended-rejected', 'rejected'],
  ['Premium Processing Case is Eligible for Pre-Certification', 'side-requests', 'premium'],
  ['Premium Processing Case is Not Eligible for Pre-Certification', 'side-requests', 'premium'],
  ['Premium Processing Fee Will Be Refunded', 'side-data', 'premium'],
  ['Primary And Ancillary Benefits Were Denied', 'denied', 'denied', undefined, [CRAWLED]],
  ['Recommended for approval', 'under-review', 'officer-review', undefined, [POSTS]],
  ['Reentry Permit Was Produced', 'production', 'document-produced'],
  ['Refugee Travel Document Was Produced', 'production', 'document-produced'],
  ['Replacement Certificate Was Issued', 'production', 'document-produced', undefined, [CRAWLED]],
  ['Request For A Duplicate Card Was Approved', 'side-requests', null],
  ['Request for Additional Evidence Was Sent', 'evidence-requested', 'evidence-requested'],
  ['Request for Additional Information Received', 'side-requests', null],
  ['Request for Initial and Additional Evidence Was Mailed', 'evidence-requested', 'evidence-requested', undefined, [TRACKER, CRAWLED, INVESTORS]],
  ['Request for Initial Evidence Was Sent', 'evidence-requested', 'evidence-requested'],
  ['Request For Premium Processing Services Was Received', 'side-requests', 'premium'],
  ['Request To Reschedule My Appointment Was Received', 'side-requests', null],
  ['Request Was Processed', 'side-requests', null],
  ['Request Was Rejected', 'side-requests', null],
  ["Response To USCIS' Notice of Intent Was Received", 'response-received', 'response-received', undefined, [TRACKER]],
  ["Response To USCIS' Request For Evidence Was Received", 'response-received', 'response-received'],
  ['Resubmitted Fee Was Not Accepted', 'ended-rejected', 'rejected'],
  ['Revocation Notice Was Sent', 'ended-revoked', 'revoked-rescinded-terminated'],
  ['Special Immigrant Juvenile Deferred Action Granted', 'side-notices', 'other-notices', undefined, [CRAWLED]],
  ['Special Immigrant Juvenile Deferred Action Not Granted', 'side-notices', 'other-notices', undefined, [CRAWLED]],
  ['Special Immigrant Juvenile Deferred Action Terminated', 'side-notices', 'other-notices', undefined, [CRAWLED]],
  ['Special Immigrant Juvenile Form I-360 Approved With Deferred Action', 'approved', 'approved', undefined, [CRAWLED]],
  ['Status Termination Notice Was Mailed', 'ended-revoked', 'revoked-rescinded-terminated'],
  ['Student Employment Authorization Document Automatically Terminated', 'ended-revoked', 'revoked-rescinded-terminated', undefined, [CRAWLED]],
  ['Termination Notice Sent', 'ended-revoked', 'revoked-rescinded-terminated'],
  ['Termination Of Litigation Notice Was Mailed', 'side-notices', 'appeal-litigation'],
  ['Travel Authorization Decision Posted', 'side-notices', null, undefined, [POSTS]],
  ['Travel Document Was Destroyed', 'returned-destroyed', 'returned'],
  ['Travel Document Was Destroyed After USCIS Held It For 180 Days', 'returned-destroyed', 'returned'],
  ['Travel Document Was Mailed', 'mailed', 'card-mailed'],
  ['Travel Document Was Received By USCIS Along With My Letter', 'returned-by-holder', 'returned'],
  ['Travel Document Was Returned to USCIS And Will Be Held For 180 Days', 'returned-by-post', 'returned'],
  ['USCIS Is currently Processing the Case', 'under-review', 'officer-review', undefined, [LIVE]],
  ['USCIS Is Currently Processing Your Case', 'under-review', 'officer-review', undefined, [LIVE]],
  ['Withdrawal Acknowledgement Notice Was Sent', 'ended-withdrawn', 'withdrawn-closed'],
  ['Withdrawal Of My Appeal Was Acknowledged', 'appeal', 'appeal-litigation'],
  ['Withdrawal Request Received', 'side-requests', null, undefined, [TRACKER]],
];

const RETURNS: ReadonlySet<string> = new Set([
  'Appeal Approved',
  'Appeal Was Approved',
  'Appeal Was Remanded To The Originating Office For Consideration',
  'Case Was Relocated From Administrative Appeals Office To USCIS Originating Office',
  'Case Was Returned To USCIS By The Executive Office for Immigration Review',
  'Case Was Returned To USCIS By The Executive Office of Immigration Review',
  'Department of State Sent Case to USCIS For Review',
]);

const TO_COURT: ReadonlySet<string> = new Set([
  'Case Was Sent To The Executive Office for Immigration Review',
  'Case Was Sent To The Executive Office of Immigration Review',
]);

const SETTLES: ReadonlyMap<string, StepId> = new Map([
  ['Cancellation Notice for Request for Additional Evidence', 'evidence-requested'],
  ['Case Is No Longer On Hold Because Of Pending Litigation', 'hold'],
  ['Oath ceremony canceled', 'oath'],
]);

/** Every known title, in the order of the table. */
export const STATUS_TITLES: readonly StatusTitle[] = ROWS.map(([title, row, step, also, sources = [MESSAGES]]) => {
  const settles = SETTLES.get(title);
  return {
    title,
    row,
    stage: TITLE_ROWS[row],
    step,
    ...(also === undefined ? {} : { also }),
    ...(RETURNS.has(title) ? { isReturn: true } : {}),
    ...(TO_COURT.has(title) ? { isToCourt: true } : {}),
    ...(settles === undefined ? {} : { settles }),
    sources,
  };
});

/**
 * A title with everything set aside that USCIS itself varies: case, punctuation, blanks, kinds of apostrophe, "by USCIS". "To USCIS" and
 * "from USCIS" stay, since a card sent to USCIS is not one sent by it. Letters of other alphabets and symbols stay: they may say anything.
 */
export function looseTitle(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u2018\u2019\u02bc'`\u00b4]/g, '')
    .replace(/\bu\.\s?s\./g, 'us')
    .replace(/[^\p{L}\p{M}\p{N}\p{S}]+/gu, ' ')
    .replace(/(?<!\b(?:to|from) (?:the )?)\b(?:(?:by|at) )?(?:the )?uscis\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

const BY_TITLE = new Map(STATUS_TITLES.map((row) => [looseTitle(row.title), row]));

/** The row of a status title however it is spelt, or undefined: a title outside the list has no stage and proves nothing. */
export function statusTitleOf(title: string): StatusTitle | undefined {
  return BY_TITLE.get(looseTitle(title));
}

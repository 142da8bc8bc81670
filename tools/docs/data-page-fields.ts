// Every field of USCIS's answers that has been seen, for docs/DATA.md: what Caseside makes of it, where the meaning comes from, what
// nobody knows. Data only. `path` is from the top of the answer, `[]` for the rows of a list.
import type { ReadEndpoint } from '../../lib/uscis/reading.ts';

export interface Field {
  endpoint: ReadEndpoint;
  path: string;
  /** Where in a report it stands; `otherFields` = shown as it is. */
  shownIn: string;
  meaning: string;
  /** What is not known of it; "" when nothing is open. */
  notKnown: string;
  sources: readonly SourceId[];
}

export const SOURCES = {
  CL: 'itsericqiu/uscis-caselens, docs/API-SCHEMA.md (four live cases, August 2026)',
  TPM: 'tpm2dot0/uscis-change-detect (types checked on a live account, February 2026)',
  LS: 'lonelysun1990/uscis-case-monitor (a real answer as sample)',
  PR: 'TheoLong/uscis-prober (daily reads of live cases, 2026)',
  UU: 'Alphasite/uues (types of the JSON in the page, 2025)',
  AS: 'AmirSasson/my-uscis-viewer (2025)',
  EGOV: 'egov.uscis.gov processing times (forms and subtypes, 2022)',
  NAME: 'the field’s own name',
} as const;
type SourceId = keyof typeof SOURCES;

type Row = readonly [path: string, shownIn: string, meaning: string, notKnown: string, sources: readonly SourceId[]];

const NOT_PUBLISHED = 'The meaning is not published.';
const TIMESTAMP = 'Exactly midnight UTC means a day without a time.';

// prettier-ignore
const CASES: readonly Row[] = [
  ['data.receiptNumber', 'receipt', 'The receipt number of the case.', '', ['LS', 'CL', 'TPM']],
  ['data.submissionDate', 'filed', 'The day of filing.', '', ['LS', 'CL']],
  ['data.submissionTimestamp', 'filed', `The same as a timestamp. ${TIMESTAMP}`, '', ['LS', 'CL']],
  ['data.formType', 'form', 'The form, such as I-485.', '', ['LS', 'CL']],
  ['data.formName', 'form', 'USCIS’s name of the form. It wins over the table below.', '', ['LS', 'CL']],
  ['data.updatedAt', 'recordUpdated', 'The day the record was last touched. Can be missing.', 'Why it moves. Uploads and requests of one’s own move it too.', ['CL', 'TPM', 'UU']],
  ['data.updatedAtTimestamp', 'recordUpdated', 'The same with its moment.', 'See updatedAt.', ['CL', 'TPM']],
  ['data.applicantName', 'people', 'The applicant, as LAST, FIRST.', '', ['CL']],
  ['data.representativeName', 'people', 'The lawyer or representative; null or missing without one.', '', ['CL']],
  ['data.elisChannelType', 'filed', 'How the case was filed. It is no office.', 'Whether there are more values than the table has.', ['LS', 'CL']],
  ['data.elisBeneficiaryAddendum', 'otherFields', 'An object; empty wherever it was seen.', 'What it can hold.', ['LS', 'CL']],
  ['data.concurrentCases', 'otherFields', 'Other cases in the same shape, in the page’s JSON; empty in answers. Never mixed into this case.', 'Whether answers ever fill it.', ['UU', 'CL']],
  ['data.documents', 'otherFields', 'Empty wherever it was seen; the documents address has the list.', 'Whether it is ever filled.', ['LS', 'CL']],
  ['data.addendums', 'otherFields', 'Empty wherever it was seen.', 'What it can hold.', ['LS', 'CL']],
  ['data.evidenceRequests', 'evidenceRequests', 'The list of requests for evidence.', 'A due date: none was seen. The letter has it.', ['PR']],
  ['data.evidenceRequests[].noticeId', 'evidenceRequests', 'The request’s id. A notice with the same letterId gives it a day.', '', ['PR']],
  ['data.evidenceRequests[].actionType', 'evidenceRequests', 'What is asked, in USCIS’s words.', '', ['PR']],
  ['data.evidenceRequests[].isRespondedTo', 'evidenceRequests, flags', 'Whether an answer is marked. With finalized it says whether the request is open: neither = open.', 'It was seen to change back from true to false.', ['PR']],
  ['data.evidenceRequests[].finalized', 'evidenceRequests, flags', 'Whether the request is marked as finished.', 'How it was finished.', ['PR']],
  ['data.evidenceRequests[].noticeCode', 'evidenceRequests', 'A code of the notice.', NOT_PUBLISHED, ['PR']],
  ['data.evidenceRequests[].documentUri', 'evidenceRequests', 'Names a document inside USCIS. Caseside never opens it.', NOT_PUBLISHED, ['PR']],
  ['data.evidenceRequests[].cmsContentId', 'evidenceRequests', 'An id inside USCIS.', NOT_PUBLISHED, ['PR']],
  ['data.evidenceRequests[].pid', 'evidenceRequests', 'An id inside USCIS.', NOT_PUBLISHED, ['PR']],
  ['data.notices', 'notices', 'The list of letters USCIS made.', '', ['LS', 'CL']],
  ['data.notices[].receiptNumber', 'notices', 'The receipt the letter belongs to.', '', ['LS', 'CL']],
  ['data.notices[].letterId', 'notices', 'The letter’s id.', '', ['LS', 'CL']],
  ['data.notices[].generationDate', 'notices, timeline', `When the letter was made. ${TIMESTAMP}`, '', ['LS', 'CL']],
  ['data.notices[].appointmentDateTime', 'notices', 'When the appointment is. Only appointments have it.', 'Whether its Z is really UTC, and what the appointment is for. The printed notice has both.', ['LS', 'CL']],
  ['data.notices[].actionType', 'notices, timeline', 'What the letter is, in USCIS’s words. An appointment without more words is neither biometrics nor interview.', '', ['LS', 'CL']],
  ['data.events', 'timeline', 'The list of events, in no order to rely on.', '', ['LS', 'CL', 'PR']],
  ['data.events[].receiptNumber', 'timeline', 'The receipt the event belongs to.', '', ['LS', 'CL']],
  ['data.events[].eventId', 'timeline', 'The row’s id. One event can be sent again under a new id, so it is no key.', '', ['LS', 'PR']],
  ['data.events[].eventCode', 'timeline, milestones', 'A code of the same list as actionCode.', 'USCIS explains none of them to applicants. See docs/CODES.md.', ['LS', 'CL', 'PR']],
  ['data.events[].createdAt', 'timeline', 'The day USCIS wrote the row.', '', ['LS', 'CL']],
  ['data.events[].createdAtTimestamp', 'timeline, recordUpdated', 'The moment USCIS wrote the row.', '', ['LS', 'CL']],
  ['data.events[].updatedAt', 'timeline', 'The day USCIS last wrote the row.', '', ['LS', 'CL']],
  ['data.events[].updatedAtTimestamp', 'timeline, recordUpdated', 'The moment USCIS last wrote the row.', '', ['LS', 'CL']],
  ['data.events[].eventDateTime', 'timeline', 'The day the event is said to have happened. Often earlier than it was written.', '', ['LS', 'CL']],
  ['data.events[].eventTimestamp', 'timeline', `The same as a timestamp. ${TIMESTAMP}`, '', ['LS', 'CL', 'PR']],
];

// prettier-ignore
const STATUS: readonly Row[] = [
  ['data.receiptNumber', 'receipt', 'The receipt number of the case.', '', ['CL', 'TPM']],
  ['data.formType', 'form', 'The form, where the cases answer does not say it.', '', ['CL', 'TPM']],
  ['data.currentActionCode', 'status, timeline', 'The code of the present status. A spelling currentActioCode is read too.', '', ['CL', 'TPM']],
  ['data.currentActionCodeDate', 'status, timeline, recordUpdated', `Since when. ${TIMESTAMP}`, '', ['CL', 'TPM']],
  ['data.statusTitle', 'status, timeline, milestones', 'USCIS’s words for the present status. Shown to the letter; they are also the words for its code on this case.', '', ['CL', 'TPM']],
  ['data.statusText', 'status', 'USCIS’s text. It holds HTML; Caseside shows it as plain text with the links’ addresses, and finds dates in it.', '', ['CL', 'TPM']],
  ['data.statusTitleSpanish', 'status', 'The title in USCIS’s Spanish.', '', ['CL', 'TPM']],
  ['data.statusTextSpanish', 'status', 'The text in USCIS’s Spanish.', '', ['CL', 'TPM']],
  ['data.jurisdiction', 'office', 'The code of the office that has the case. Can be missing.', 'The whole list of codes.', ['CL']],
  ['data.jurisdictionDescription', 'office', 'The name of that office.', '', ['CL', 'PR']],
  ['data.historicalCaseStatuses', 'timeline', 'Earlier statuses, 0 to 4 seen.', 'Whether it is ever complete.', ['CL', 'TPM']],
  ['data.historicalCaseStatuses[].date', 'timeline', 'MM-DD-YYYY HH:mm:ss without a zone: only the day counts.', 'The zone.', ['CL', 'TPM']],
  ['data.historicalCaseStatuses[].actionCode', 'timeline', 'The code of that status.', '', ['CL', 'TPM']],
  ['data.historicalCaseStatuses[].statusTitle', 'timeline, milestones', 'USCIS’s words for it; they are also the words for its code on this case.', '', ['CL', 'TPM']],
  ['data.historicalCaseStatuses[].statusTitleSpanish', 'timeline', 'The same in USCIS’s Spanish.', '', ['CL', 'TPM']],
  ['data.message', 'otherFields', 'A note of the service that repeats the receipt.', '', ['CL']],
];

// prettier-ignore
const RECEIPT_INFO: readonly Row[] = [
  ['data', 'otherFields', 'Often null: that is normal, and no sign that a session ended.', '', ['CL', 'PR']],
  ['data.receipt_details.form', 'form', 'The form.', '', ['TPM']],
  ['data.receipt_details.location', 'office', 'An office code. It stands beside the jurisdiction where the two disagree.', 'The whole list of codes.', ['TPM', 'PR']],
  ['data.receipt_details.receipt_date', 'filed', 'The receipt date, as “Tue, 10 Feb 2026 00:00:00 GMT”.', '', ['TPM']],
  ['data.receipt_details.receipt_number', 'receipt', 'The receipt number.', '', ['TPM']],
  ['data.receipt_details.subtype', 'form', 'The form’s subtype, read with the list of its own form only.', '', ['TPM', 'EGOV']],
  ['message', 'otherFields', 'A note of the service. It stands beside data or inside it.', '', ['TPM', 'PR']],
];

// prettier-ignore
const DOCUMENTS: readonly Row[] = [
  ['data', 'documents', 'The list of documents.', '', ['CL', 'UU']],
  ['data[].fileName', 'documents', 'The file’s name.', '', ['CL', 'UU']],
  ['data[].contentId', 'documents', 'An id inside USCIS. Caseside never opens a document.', 'Whether it can be downloaded by it.', ['CL', 'UU']],
  ['data[].type', 'documents, timeline', 'The kind, in USCIS’s words. The letter is joined with the notice of the same name made within a day of it.', '', ['CL', 'UU']],
  ['data[].createDate', 'documents, timeline', `When the file was made. ${TIMESTAMP}`, '', ['CL', 'UU']],
  ['data[].sourceType', 'documents', '“Applicant Provided” is from you, “USCIS Generated” from USCIS; anything else is unknown.', '', ['CL', 'UU']],
];

// prettier-ignore
const PROCESSING_TIMES: readonly Row[] = [
  ['data.time_until_case_decision', 'processingTime', 'Shown as it is, where there is no display_text. Caseside gives no dates for what has not happened.', 'Whether it is still sent: 204 without a body in August 2026.', ['AS', 'CL']],
  ['data.time_until_next_milestone', 'otherFields', 'Shown as it is.', 'As above.', ['AS', 'CL']],
  ['data.milestone_days_remaining', 'otherFields', 'Shown as it is.', 'As above.', ['AS', 'CL']],
  ['data.display_text', 'processingTime', 'Shown as it is.', 'As above.', ['AS', 'CL']],
];

const ALL: readonly [ReadEndpoint, readonly Row[]][] = [
  ['cases', CASES],
  ['case_status', STATUS],
  ['receipt_info', RECEIPT_INFO],
  ['documents', DOCUMENTS],
  ['processing_times', PROCESSING_TIMES],
];

/** In the order of the addresses. Fields that say yes or no stand in the table of flags instead. */
export const FIELDS: readonly Field[] = ALL.flatMap(([endpoint, rows]) =>
  rows.map(([path, shownIn, meaning, notKnown, sources]) => ({ endpoint, path, shownIn, meaning, notKnown, sources })),
);

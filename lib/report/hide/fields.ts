// What a field of USCIS's answers may hold, by its key. Data, and one lookup. What no list names is taken for personal until its value
// shows that it is not.

/** Codes, forms, offices, dates and USCIS's own names for things: they stay to the letter. */
const PLAIN = new Set(
  `formType form formName subtype elisChannelType sourceType eventCode currentActionCode currentActioCode actionCode noticeCode
  submissionDate submissionTimestamp updatedAt updatedAtTimestamp createdAt createdAtTimestamp eventDateTime eventTimestamp
  generationDate appointmentDateTime createDate currentActionCodeDate receipt_date date jurisdiction jurisdictionDescription location
  milnatz onpt premproc milestone_days_remaining time_until_case_decision time_until_next_milestone`.split(/\s+/),
);

/** USCIS's sentences and titles: they stay, with everything personal in them hidden. */
const SENTENCES = new Set(
  'statusTitle statusText statusTitleSpanish statusTextSpanish actionType type message display_text'.split(' '),
);

const RECEIPTS = new Set(['receiptNumber', 'receipt_number']);
const IDS =
  /(?:^|[a-z_])(?:Id|ID|id|Uri|URI|uri|Url|URL|url|uuid|guid|token|pid|key|hash)s?$|^(?:id|pid|uuid|guid|token)$/;
/** A day of birth is no date of the case. */
const BIRTH = /birth|dob/i;

export type FieldKind = 'plain' | 'sentence' | 'receipt' | 'id' | 'file' | 'birth' | 'unknown';

export function kindOfField(key: string): FieldKind {
  if (PLAIN.has(key)) return 'plain';
  if (SENTENCES.has(key)) return 'sentence';
  if (RECEIPTS.has(key)) return 'receipt';
  if (key === 'fileName') return 'file';
  if (IDS.test(key)) return 'id';
  return BIRTH.test(key) ? 'birth' : 'unknown';
}

/** Keys that USCIS's answers are known to have: they stay in paths. */
const STRUCTURE = new Set(
  `data message error receipt_details events notices documents addendums evidenceRequests concurrentCases historicalCaseStatuses
  elisBeneficiaryAddendum cases receiptNumber receipt_number fileName contentId letterId eventId noticeId cmsContentId documentUri pid
  applicantName representativeName isRespondedTo finalized`.split(/\s+/),
);

export function isKnownKey(key: string): boolean {
  return STRUCTURE.has(key) || PLAIN.has(key) || SENTENCES.has(key);
}

// Every field that the answers of USCIS are known to hold: where it stands, of what kind it is, and whether it was in every
// answer seen. Data only; lib/decode/format-drift/format-drift.ts compares answers with it. `[]` stands for any item of a list.

import type { ReadEndpoint } from '../uscis/addresses.ts';

export type FieldKind = 'text' | 'number' | 'yes-no' | 'list' | 'object';

export interface KnownField {
  endpoint: ReadEndpoint;
  path: string;
  kind: FieldKind;
  /** In every answer of this address seen so far: it would be missed. null may stand in place of any field. */
  isAlways: boolean;
}

const rows = (endpoint: ReadEndpoint, kind: FieldKind, isAlways: boolean, paths: string): KnownField[] =>
  paths
    .trim()
    .split(/\s+/)
    .map((path) => ({ endpoint, path, kind, isAlways }));

/** Source: docs/DATA.md, "What each address answers"; last compared with saved answers on 2026-11-23. */
export const KNOWN_FIELDS: readonly KnownField[] = [
  ...rows('cases', 'object', true, 'data'),
  ...rows('cases', 'text', true, 'data.receiptNumber data.submissionDate data.formType'),
  ...rows(
    'cases',
    'text',
    false,
    `data.submissionTimestamp data.formName data.updatedAt data.updatedAtTimestamp data.applicantName
     data.representativeName data.elisChannelType message data.message`,
  ),
  ...rows('cases', 'yes-no', true, 'data.closed data.actionRequired'),
  ...rows(
    'cases',
    'yes-no',
    false,
    `data.cmsFailure data.ackedByAdjudicatorAndCms data.nonElisPaperFiled data.noticeMailingPrefIndicator
     data.docMailingPrefIndicator data.areAllGroupStatusesComplete data.areAllGroupMembersAuthorizedForTravel
     data.isPremiumProcessed data.isPremiumProcessing`,
  ),
  ...rows('cases', 'object', false, 'data.elisBeneficiaryAddendum'),
  ...rows('cases', 'list', false, 'data.concurrentCases data.documents data.addendums data.evidenceRequests'),
  ...rows('cases', 'list', true, 'data.notices data.events'),
  ...rows('cases', 'object', true, 'data.events[] data.notices[] data.evidenceRequests[]'),
  ...rows(
    'cases',
    'text',
    true,
    'data.events[].eventCode data.events[].eventTimestamp data.events[].createdAtTimestamp',
  ),
  ...rows(
    'cases',
    'text',
    false,
    `data.events[].receiptNumber data.events[].eventId data.events[].createdAt data.events[].updatedAt
     data.events[].updatedAtTimestamp data.events[].eventDateTime`,
  ),
  ...rows('cases', 'text', true, 'data.notices[].actionType data.notices[].generationDate'),
  ...rows(
    'cases',
    'text',
    false,
    'data.notices[].receiptNumber data.notices[].letterId data.notices[].appointmentDateTime',
  ),
  ...rows('cases', 'yes-no', true, 'data.evidenceRequests[].isRespondedTo data.evidenceRequests[].finalized'),
  ...rows(
    'cases',
    'text',
    false,
    `data.evidenceRequests[].noticeId data.evidenceRequests[].actionType data.evidenceRequests[].noticeCode
     data.evidenceRequests[].documentUri`,
  ),
  ...rows('case_status', 'object', true, 'data'),
  ...rows('case_status', 'text', true, 'data.receiptNumber data.currentActionCode data.statusTitle data.statusText'),
  ...rows(
    'case_status',
    'text',
    false,
    `data.formType data.currentActionCodeDate data.statusTitleSpanish data.statusTextSpanish data.jurisdiction
     data.jurisdictionDescription data.message message`,
  ),
  ...rows('case_status', 'yes-no', false, 'data.isPremiumProcessed data.isPremiumRefunded'),
  ...rows('case_status', 'list', false, 'data.historicalCaseStatuses'),
  ...rows('case_status', 'object', true, 'data.historicalCaseStatuses[]'),
  ...rows(
    'case_status',
    'text',
    true,
    `data.historicalCaseStatuses[].date data.historicalCaseStatuses[].actionCode
     data.historicalCaseStatuses[].statusTitle`,
  ),
  ...rows('case_status', 'text', false, 'data.historicalCaseStatuses[].statusTitleSpanish'),
  ...rows('receipt_info', 'object', true, 'data'),
  ...rows('receipt_info', 'object', false, 'data.receipt_details'),
  ...rows(
    'receipt_info',
    'text',
    false,
    `data.receipt_details.form data.receipt_details.location data.receipt_details.receipt_date
     data.receipt_details.receipt_number data.receipt_details.subtype data.form data.location data.subtype
     data.receipt_date data.receipt_number data.message message`,
  ),
  ...rows(
    'receipt_info',
    'number',
    false,
    `data.receipt_details.milnatz data.receipt_details.onpt data.receipt_details.premproc data.milnatz data.onpt
     data.premproc`,
  ),
  ...rows('documents', 'list', true, 'data'),
  ...rows('documents', 'object', true, 'data[]'),
  ...rows('documents', 'text', true, 'data[].fileName data[].type data[].createDate data[].sourceType'),
  ...rows('documents', 'text', false, 'data[].contentId message'),
  ...rows('processing_times', 'object', true, 'data'),
  ...rows(
    'processing_times',
    'text',
    false,
    'data.time_until_case_decision data.time_until_next_milestone data.display_text message',
  ),
  ...rows('processing_times', 'number', false, 'data.milestone_days_remaining'),
];

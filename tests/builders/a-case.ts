// Builders of invented answers in USCIS's format: `aCase({ record: { closed: true } })`. For tests only.
import type { CaseFile } from '../../lib/decode/case-file.ts';
import { decodeCases, type CaseAnswers } from '../../lib/decode/decode-cases.ts';
import type { Json, ReadEndpoint } from '../../lib/uscis/reading.ts';

export const RECEIPT = 'IOE0912345678';

type Fields = Record<string, Json>;

/** An event row as in `cases`; `at` is when it happened, `written` when USCIS wrote it. */
export function anEvent(eventCode: string, at: string, written: string = at, more: Fields = {}): Fields {
  return {
    receiptNumber: RECEIPT,
    eventId: `0000-${eventCode}-${written}`,
    eventCode,
    createdAt: written.slice(0, 10),
    createdAtTimestamp: written,
    updatedAt: written.slice(0, 10),
    updatedAtTimestamp: written,
    eventDateTime: at.slice(0, 10),
    eventTimestamp: at,
    ...more,
  };
}

export function aNotice(actionType: string, generationDate: string, more: Fields = {}): Fields {
  return { receiptNumber: RECEIPT, letterId: '50000001', generationDate, actionType, ...more };
}

export function aDocument(type: string, createDate: string, more: Fields = {}): Fields {
  return {
    fileName: `${type}.pdf`,
    contentId: `content-${type}-${createDate}`,
    type,
    createDate,
    sourceType: 'USCIS Generated',
    ...more,
  };
}

export function aRecord(more: Fields = {}): Fields {
  return {
    receiptNumber: RECEIPT,
    submissionDate: '2026-02-10',
    submissionTimestamp: '2026-02-10T00:00:00.000Z',
    formType: 'I-765',
    formName: 'Application for Employment Authorization',
    applicantName: 'SAMPLE, ALEX',
    elisChannelType: 'EFile',
    notices: [],
    events: [],
    evidenceRequests: [],
    ...more,
  };
}

export function aStatus(more: Fields = {}): Fields {
  return {
    receiptNumber: RECEIPT,
    formType: 'I-765',
    currentActionCode: 'IAF',
    currentActionCodeDate: '2026-02-12T13:00:00.000Z',
    statusTitle: 'Case Was Received and A Receipt Notice Was Emailed',
    historicalCaseStatuses: [],
    ...more,
  };
}

interface Parts {
  receipt?: string;
  /** null: the address was not read. */
  record?: Fields | null;
  status?: Fields | null;
  receiptInfo?: Fields | null;
  documents?: Json[] | null;
  /** null: USCIS answered that there is nothing; without it, the address was not read. */
  processingTimes?: Fields | null;
  page?: CaseAnswers['page'];
  reads?: CaseAnswers['reads'];
}

/** The answers of one case. */
export function aCase({
  receipt = RECEIPT,
  record,
  status,
  receiptInfo,
  documents,
  processingTimes,
  page = null,
  reads = [],
}: Parts = {}): CaseAnswers {
  const answers: Partial<Record<ReadEndpoint, Json>> = {};
  if (record !== null) answers.cases = { data: aRecord({ receiptNumber: receipt, ...record }) };
  if (status !== null) answers.case_status = { data: aStatus({ receiptNumber: receipt, ...status }) };
  if (receiptInfo !== null)
    answers.receipt_info = { data: receiptInfo === undefined ? null : { receipt_details: receiptInfo } };
  if (documents !== null) answers.documents = { data: documents ?? [] };
  if (processingTimes !== undefined) answers.processing_times = { data: processingTimes };
  return { receipt, answers, page, reads };
}

/** The decoded case of these parts. */
export function decoded(parts: Parts = {}): CaseFile {
  const [file] = decodeCases([aCase(parts)], { lang: 'en' });
  if (file === undefined) throw new Error('One case went in and none came out.');
  return file;
}

// An invented case of any size, for measuring. Pure.
import type { CaseAnswers } from '../../lib/decode/decode-cases.ts';
import type { Json } from '../../lib/uscis/reading.ts';

const CODES = ['IAF', 'FTA0', 'FTA1', 'IMAG', 'HA', 'FBA', 'LDA', 'LEA', 'QZX7', 'KA'];
const RECEIPT = 'IOE0900000042';
const START = Date.UTC(2025, 0, 1);

const at = (minutes: number): string => new Date(START + minutes * 60_000 + 37).toISOString();

/** One invented case with so many events and documents. */
export function bigCase(eventCount: number, documentCount: number): CaseAnswers {
  const events = Array.from({ length: eventCount }, (_, index): Json => {
    const written = at(index * 30);
    return {
      receiptNumber: RECEIPT,
      eventId: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      eventCode: CODES[index % CODES.length] ?? 'IAF',
      createdAt: written.slice(0, 10),
      createdAtTimestamp: written,
      updatedAt: written.slice(0, 10),
      updatedAtTimestamp: written,
      eventDateTime: written.slice(0, 10),
      eventTimestamp: index % 3 === 0 ? `${written.slice(0, 10)}T00:00:00.000Z` : at(index * 30 - 5),
    };
  });
  const notices = Array.from({ length: Math.ceil(documentCount / 5) }, (_, index): Json => ({
    receiptNumber: RECEIPT,
    letterId: String(50_000_000 + index),
    generationDate: at(index * 300),
    appointmentDateTime: at(index * 300 + 30_000),
    actionType: 'Appointment Scheduled',
  }));
  const documents = Array.from({ length: documentCount }, (_, index): Json => ({
    fileName: index % 5 === 0 ? 'Appointment Scheduled.pdf' : `${RECEIPT}-part${String(index)}.tif`,
    contentId: `c2FtcGxlLWNvbnRlbnQtaWQt${String(index).padStart(16, '0')}`,
    type: index % 5 === 0 ? 'Appointment Scheduled' : 'Other',
    createDate: at(index * 60).replace('Z', '+0000'),
    sourceType: index % 5 === 0 ? 'USCIS Generated' : 'Applicant Provided',
  }));
  const record = {
    receiptNumber: RECEIPT,
    submissionDate: '2025-01-01',
    submissionTimestamp: '2025-01-01T00:00:00.000Z',
    formType: 'I-485',
    updatedAtTimestamp: at(eventCount * 30),
    closed: false,
    areAllGroupMembersAuthorizedForTravel: true,
    events,
    notices,
    evidenceRequests: [],
  };
  const status = {
    currentActionCode: 'FTA0',
    statusTitle: 'Case Is Being Actively Reviewed By USCIS',
    historicalCaseStatuses: [],
  };
  return {
    receipt: RECEIPT,
    answers: {
      cases: { data: record },
      case_status: { data: { receiptNumber: RECEIPT, ...status } },
      documents: { data: documents },
    },
    page: null,
    reads: [],
  };
}

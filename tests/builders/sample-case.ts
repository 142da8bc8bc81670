// An invented case as the four addresses answer it, created anew for each test so that a test can change it.
import type { AnswerAt, CaseAnswersAt } from '../../lib/history/compare/change.ts';
import { ENDPOINTS, type Json, type ReadEndpoint } from '../../lib/uscis/reading.ts';

export const RECEIPT = 'IOE0934567812';

export type JsonObject = { [key: string]: Json };

/** Minute n of the invented day on which this case is read. */
export const minute = (n: number): string => new Date(Date.UTC(2026, 10, 20, 9, n)).toISOString();

export const anEvent = (number: number, code: string, timestamp: string, written = timestamp): JsonObject => ({
  receiptNumber: RECEIPT,
  eventId: `0000000${String(number)}-0000-4000-8000-00000000000${String(number)}`,
  eventCode: code,
  createdAt: written.slice(0, 10),
  createdAtTimestamp: written,
  updatedAt: written.slice(0, 10),
  updatedAtTimestamp: written,
  eventDateTime: timestamp.slice(0, 10),
  eventTimestamp: timestamp,
});

export const aDocument = (number: number, fileName: string, type: string, isTheirs = true): JsonObject => ({
  fileName,
  contentId: `invented-content-id-${String(number).padStart(24, '0')}`,
  type,
  createDate: `2026-0${String((number % 8) + 1)}-11T15:04:05.000+0000`,
  sourceType: isTheirs ? 'USCIS Generated' : 'Applicant Provided',
});

export interface Bodies {
  cases: JsonObject & { data: JsonObject & { events: Json[]; notices: Json[]; evidenceRequests: Json[] } };
  case_status: { data: JsonObject & { historicalCaseStatuses: Json[] } };
  receipt_info: { data: JsonObject };
  documents: { data: Json[] };
}

export function sampleBodies(): Bodies {
  return {
    cases: {
      data: {
        receiptNumber: RECEIPT,
        submissionDate: '2026-02-10',
        submissionTimestamp: '2026-02-10T00:00:00.000Z',
        formType: 'I-485',
        formName: 'Application to Register Permanent Residence or Adjust Status',
        updatedAt: '2026-05-20',
        updatedAtTimestamp: '2026-05-20T03:14:15.926Z',
        closed: false,
        actionRequired: false,
        ackedByAdjudicatorAndCms: true,
        applicantName: 'SAMPLE, ROBIN',
        representativeName: null,
        elisBeneficiaryAddendum: {},
        areAllGroupMembersAuthorizedForTravel: true,
        isPremiumProcessed: false,
        concurrentCases: [],
        documents: [],
        addendums: [],
        evidenceRequests: [],
        notices: [
          {
            receiptNumber: RECEIPT,
            letterId: '50000001',
            generationDate: '2026-03-02T09:00:00.000Z',
            appointmentDateTime: '2026-03-20T16:00:00.000Z',
            actionType: 'Appointment Scheduled',
          },
        ],
        events: [
          anEvent(1, 'FTA0', '2026-03-24T00:00:00.000Z', '2026-03-24T15:00:00.000Z'),
          anEvent(2, 'IAF', '2026-02-10T00:00:00.000Z', '2026-02-12T13:00:00.000Z'),
        ],
      },
    },
    case_status: {
      data: {
        receiptNumber: RECEIPT,
        formType: 'I-485',
        currentActionCode: 'FTA0',
        currentActionCodeDate: '2026-03-24T15:00:00.000Z',
        statusTitle: 'Case Is Being Actively Reviewed By USCIS',
        statusText: 'As of March 24, 2026, we are actively reviewing your Form I-485.',
        statusTitleSpanish: 'USCIS está revisando activamente su caso',
        statusTextSpanish: 'A partir del 24 de marzo de 2026, estamos revisando su caso.',
        jurisdiction: 'NSC',
        jurisdictionDescription: 'NEBRASKA SERVICE CENTER',
        isPremiumProcessed: false,
        historicalCaseStatuses: [
          {
            date: '02-12-2026 08:00:00',
            actionCode: 'IAF',
            statusTitle: 'Case Was Received and A Receipt Notice Was Emailed',
            statusTitleSpanish: 'Se recibió el caso',
          },
        ],
        message: `Query was successful for payload {'receipt_number': '${RECEIPT}'}`,
      },
    },
    receipt_info: {
      data: {
        receipt_details: {
          form: 'I-485',
          location: 'SCD',
          milnatz: 0,
          onpt: 0,
          premproc: 0,
          receipt_date: 'Tue, 10 Feb 2026 00:00:00 GMT',
          receipt_number: RECEIPT,
          subtype: '140-AA',
        },
      },
    },
    documents: {
      data: [
        aDocument(1, `${RECEIPT}-part1.tif`, 'Other', false),
        aDocument(2, 'Appointment Scheduled.pdf', 'Appointment Scheduled'),
      ],
    },
  };
}

/** An answer as it was seen from one minute to another; the minutes are the order too. */
export const seenAnswer = (body: Json, from: number, to = from): AnswerAt => ({
  body,
  first: { n: from, round: null },
  last: { n: to, round: null },
  firstSeen: minute(from),
  lastSeen: minute(to),
});

/** Bodies, and the minutes from and to which they were seen. */
export function seen(bodies: Partial<Record<ReadEndpoint, Json>>, from: number, to = from): CaseAnswersAt {
  const answers: CaseAnswersAt['answers'] = {};
  for (const endpoint of [...ENDPOINTS, 'processing_times'] as const) {
    const body = bodies[endpoint];
    if (body !== undefined) answers[endpoint] = seenAnswer(body, from, to);
  }
  return { receipt: RECEIPT, answers };
}

// How long decoding takes: one case of 1,000 events and 500 documents, and cases up to a hundred times that. Prints one JSON object.
// Times are milliseconds, the median of the runs. Run: node tools/bench/decode-growth.ts
import { pathToFileURL } from 'node:url';
import { decodeCases, type CaseAnswers } from '../../lib/decode/decode-cases.ts';
import { parseJson } from '../../lib/uscis/parse-json.ts';
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

function medianMs(runs: number, work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return Number((times[Math.floor(runs / 2)] ?? 0).toFixed(2));
}

/** The measures, by name, in milliseconds. `decode_100x_over_10x` is near 10 while the work grows with the size and no faster. */
export function benchDecode(): Record<string, number> {
  const small = [bigCase(1_000, 500)];
  const middle = [bigCase(10_000, 5_000)];
  const large = [bigCase(100_000, 50_000)];
  const text = JSON.stringify(large[0]?.answers ?? null);
  const decode = (cases: readonly CaseAnswers[]) => () => void decodeCases(cases, { lang: 'en' });
  medianMs(40, decode(small));
  const tenfold = medianMs(7, decode(middle));
  const hundredfold = medianMs(3, decode(large));
  return {
    decode_1000_events_500_documents_ms: medianMs(51, decode(small)),
    decode_10x_ms: tenfold,
    decode_100x_ms: hundredfold,
    decode_100x_over_10x: Number((hundredfold / tenfold).toFixed(2)),
    parse_ms: medianMs(3, () => void parseJson(text)),
    parse_megabytes: Number((text.length / 1e6).toFixed(1)),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.stdout.write(`${JSON.stringify(benchDecode())}\n`);
}

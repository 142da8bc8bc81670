// The answers of one case, each at the place where its facts begin, so that every part of the decoder reads them alike. Pure.
import { keyOf } from '../uscis/json-path.ts';
import type { Endpoint, Json, Outcome, ReadEndpoint } from '../uscis/reading.ts';
import { isEmptyAnswer } from '../uscis/shape.ts';
import type { ChangeFact, Instant, NoteFact, ReadFact } from './case-file.ts';
import { placeAt, type Place } from './place.ts';

/** What is known of one case before decoding. */
export interface CaseAnswers {
  receipt: string | null;
  /** The newest good body of each address, whole. */
  answers: Partial<Record<ReadEndpoint, Json>>;
  /** This case's object in the JSON that USCIS's page embeds; `path` from its top, such as `cases[0]`. Serves until `cases` answered. */
  page: { value: Json; path: string } | null;
  /** The newest reading of each address; one that is missing was not read. `message` is filled in by the decoder. */
  reads: ReadFact[];
  changes?: ChangeFact[];
  notes?: NoteFact[];
  /** When each document was first seen, by `documentKeyOf`. */
  firstSeen?: Record<string, Instant>;
}

export interface Sources {
  /** The case's own record: `data` of `cases`, or the case in the page's JSON. null: neither was read, or there is nothing. */
  record: Place | null;
  /** `data` of case_status. */
  status: Place | null;
  /** What holds `form` and `subtype`: `data.receipt_details`, or `data` where it is flat. */
  receiptInfo: Place | null;
  /** `data` of documents: an array. */
  documents: Place | null;
  outcome(endpoint: Endpoint): Outcome;
  /** Whether an address gave an answer, if only that there is nothing. */
  answered(endpoint: Endpoint): boolean;
}

/** The place where an answer's data begins; a body that was saved without its envelope is its own data. */
function dataPlace(answers: CaseAnswers['answers'], endpoint: ReadEndpoint): Place | null {
  const body = answers[endpoint];
  if (body === undefined || isEmptyAnswer(body)) return null;
  const top: Place = { endpoint, path: '', value: body };
  return keyOf(body, 'data') === undefined ? top : placeAt(top, 'data');
}

export function sourcesOf({ answers, page, reads }: CaseAnswers): Sources {
  const receiptData = dataPlace(answers, 'receipt_info');
  const details = placeAt(receiptData, 'receipt_details');
  const outcome = (endpoint: Endpoint): Outcome =>
    reads.find((read) => read.endpoint === endpoint)?.outcome ?? (answers[endpoint] === undefined ? 'not-read' : 'ok');
  const answered = (endpoint: Endpoint) => answers[endpoint] !== undefined || outcome(endpoint) === 'empty';
  return {
    record:
      page !== null && !answered('cases')
        ? { endpoint: 'page', path: page.path, value: page.value }
        : dataPlace(answers, 'cases'),
    status: dataPlace(answers, 'case_status'),
    receiptInfo: details ?? receiptData,
    documents: dataPlace(answers, 'documents'),
    outcome,
    answered,
  };
}

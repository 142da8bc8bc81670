// The answers of one case, each at the place where its facts begin, so that every part of the decoder reads them alike. Pure.
import { isObject, keyOf, type JsonObject } from '../../uscis/json-path.ts';
import { READ_ENDPOINTS, type Json, type Outcome, type ReadEndpoint, type Unkept } from '../../uscis/reading.ts';
import { isEmptyAnswer, onlyRecordIn, shapeOf } from '../../uscis/shape.ts';
import type { ChangeFact, Instant, NoteFact, ReadFact } from '../case-file.ts';
import { addLeaves, noLeaves, type Leaves } from './leaves.ts';
import { itemsOf, placeAt, type Place } from './place.ts';
import { isGoodOutcome } from '../../uscis/good-outcome.ts';

/** What is known of one case before decoding. */
export interface CaseAnswers {
  receipt: string | null;
  /** The newest good body of each address, whole. */
  answers: Partial<Record<ReadEndpoint, Json>>;
  /** This case's object in the JSON that USCIS's page embeds; `path` from its top, such as `cases[0]`. Serves until `cases` answered. */
  page: { value: Json; path: string } | null;
  /** The newest reading of each address; one that is missing was not read. `message` is filled in by the decoder. */
  reads: (ReadFact & { unkept?: Unkept | undefined })[];
  changes?: ChangeFact[];
  notes?: NoteFact[];
  /** When each document was first seen, by `documentKeyOf`. */
  firstSeen?: Record<string, Instant>;
}

export interface Sources {
  /** Every leaf of every answer that counts, in the order of the addresses; the page's only until `cases` answered. */
  leaves: Leaves;
  /** The case's own record: `data` of `cases`, or the case in the page's JSON. null: neither was read, or there is nothing. */
  record: Place | null;
  /** `data` of case_status. */
  status: Place | null;
  /** What holds `form` and `subtype`: `data.receipt_details`, or `data` where it is flat. */
  receiptInfo: Place | null;
  /** `data` of documents: an array. */
  documents: Place | null;
  /** `data` of processing_times. */
  processingTimes: Place | null;
  outcome(endpoint: ReadEndpoint): Outcome;
  /** Whether the newest reading of an address gave an answer, if only that there is nothing. An older one that still serves is none. */
  answered(endpoint: ReadEndpoint): boolean;
}

/**
 * The place where an answer's data begins; a body that was saved without its envelope is its own data. null: there is nothing, or only
 * what Caseside does not know.
 */
function dataPlace(
  answers: CaseAnswers['answers'],
  leaves: Leaves,
  endpoint: ReadEndpoint,
  outcome: Outcome,
): Place | null {
  const body = answers[endpoint];
  if (body === undefined || isEmptyAnswer(body)) return null;
  if (outcome === 'unexpected' && shapeOf(body) !== endpoint) return null;
  const top: Place = { endpoint, path: '', value: body, leaves };
  const data = keyOf(body, 'data') === undefined ? top : placeAt(top, 'data');
  return data !== null && onlyRecordIn(data.value) !== null ? (itemsOf(data)[0] ?? null) : data;
}

/** The outcome of an answer of which only the body is known. */
export function outcomeOfBody(body: Json | undefined): Outcome {
  return body === undefined ? 'not-read' : isEmptyAnswer(body) ? 'empty' : 'ok';
}

/** The same JSON with every object of its own. */
function apart(value: Json): Json {
  if (Array.isArray(value)) return value.map(apart);
  if (!isObject(value)) return value;
  const copy: JsonObject = {};
  for (const key of Object.keys(value)) {
    const inner = apart(value[key] ?? null);
    Object.defineProperty(copy, key, { value: inner, writable: true, enumerable: true, configurable: true });
  }
  return copy;
}

function answersApart(answers: CaseAnswers['answers']): CaseAnswers['answers'] {
  const copy: CaseAnswers['answers'] = {};
  for (const endpoint of READ_ENDPOINTS) {
    const body = answers[endpoint];
    if (body !== undefined) copy[endpoint] = apart(body);
  }
  return copy;
}

export function sourcesOf({ answers, page, reads }: CaseAnswers): Sources {
  const leaves = noLeaves();
  for (const endpoint of READ_ENDPOINTS) {
    const body = answers[endpoint];
    if (body !== undefined) addLeaves(leaves, endpoint, '', body);
  }
  const outcome = (endpoint: ReadEndpoint): Outcome =>
    reads.find((read) => read.endpoint === endpoint)?.outcome ?? outcomeOfBody(answers[endpoint]);
  const answered = (endpoint: ReadEndpoint) => isGoodOutcome(outcome(endpoint));
  const isPageOver = answers.cases !== undefined || answered('cases');
  const fromPage: Place | null =
    page === null || isPageOver ? null : { endpoint: 'page', path: page.path, value: page.value, leaves };
  if (fromPage !== null) addLeaves(leaves, 'page', fromPage.path, fromPage.value);
  if (leaves.isShared) {
    return sourcesOf({
      receipt: null,
      answers: answersApart(answers),
      page: page && { path: page.path, value: apart(page.value) },
      reads,
    });
  }
  const dataOf = (endpoint: ReadEndpoint) => dataPlace(answers, leaves, endpoint, outcome(endpoint));
  const receiptData = dataOf('receipt_info');
  return {
    leaves,
    record: fromPage ?? dataOf('cases'),
    status: dataOf('case_status'),
    receiptInfo: placeAt(receiptData, 'receipt_details') ?? receiptData,
    documents: dataOf('documents'),
    processingTimes: dataOf('processing_times'),
    outcome,
    answered,
  };
}

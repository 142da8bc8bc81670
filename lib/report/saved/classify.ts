// One saved body as an answer of USCIS, or what is wrong with it. Pure; never a guess.
import type { SavedWords } from '../../locales/record.ts';
import { keyOf } from '../../uscis/json-path.ts';
import type { Endpoint, Json, Outcome, ReadEndpoint } from '../../uscis/reading.ts';
import { isEmptyAnswer, receiptIn, shapeOf } from '../../uscis/shape.ts';
import { failureOf } from './failure-body.ts';
import { hasFieldOf } from './known-field.ts';
import type { Hints } from './wrappers/wrapper.ts';

interface ClassifiedAnswer {
  endpoint: ReadEndpoint;
  outcome: Outcome;
  /** Absent: the address gave none. */
  body?: Json;
  receipt: string | null;
}

export interface Classified {
  answer: ClassifiedAnswer | null;
  /** What a person is shown; null: it was understood. */
  problem: string | null;
}

function ofNoAddress(value: Json, words: SavedWords): Classified {
  const failure = failureOf(value);
  if (failure !== null)
    return { answer: null, problem: words('problem.failedSomewhere', { outcome: words(`outcome.${failure}`) }) };
  return { answer: null, problem: isEmptyAnswer(value) ? words('problem.emptySomewhere') : words('problem.noAnswer') };
}

/** An address that answered with a failure: nothing of the case is said by it. */
export function failed(endpoint: Endpoint, outcome: Outcome, receipt: string | null, words: SavedWords): Classified {
  return { answer: { endpoint, outcome, receipt }, problem: words(`outcome.${outcome}`) };
}

/**
 * By its shape; without one by the name of its file or key. Where none of its fields is known, it is kept whole and its row says that
 * its form is not known.
 */
export function classify(value: Json, hints: Hints, words: SavedWords): Classified {
  const shape = shapeOf(value);
  if (shape !== null) {
    const receipt = receiptIn(value, shape) ?? hints.receipt;
    return { answer: { endpoint: shape, outcome: 'ok', body: value, receipt }, problem: null };
  }
  const endpoint = hints.endpoint;
  if (endpoint === null) return ofNoAddress(value, words);
  const failure = failureOf(value);
  if (failure !== null) return failed(endpoint, failure, hints.receipt, words);
  if (isEmptyAnswer(value))
    return { answer: { endpoint, outcome: 'empty', body: value, receipt: hints.receipt }, problem: null };
  const receipt = receiptIn(value, endpoint) ?? hints.receipt;
  if (keyOf(value, 'data') !== undefined) {
    const outcome = hasFieldOf(value, endpoint) ? 'ok' : 'unexpected';
    return { answer: { endpoint, outcome, body: value, receipt }, problem: null };
  }
  return {
    answer: { endpoint, outcome: 'unexpected', receipt },
    problem: words('problem.otherShape', { address: endpoint }),
  };
}

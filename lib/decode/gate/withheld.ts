// What one thing that was not understood withholds, known from the field where it stands: a saved report needs no more. Pure.
import { DENIALS, type Denial } from './denials.ts';
import { mattersOf, type Matter } from './letter-words.ts';
import { timestampOf } from '../answers/timestamp.ts';
import type { Evidence, NotUnderstood } from '../case-file.ts';

/** `all`: every step. */
export interface Withheld {
  denials: readonly Denial[];
  steps: 'all' | readonly string[];
}

const EVERYTHING: Withheld = { denials: DENIALS, steps: 'all' };
/** A code, or a row of the status history: requests and appointments have lists of their own. */
const STEPS: Withheld = { denials: [], steps: 'all' };
const STATUS: Withheld = { denials: ['requests', 'answers', 'appointments'], steps: 'all' };
/** The list of requests: no step of another kind, and no appointment, could stand in it. */
const REQUESTS: Withheld = {
  denials: ['requests', 'answers', 'lists'],
  steps: ['evidence-requested', 'intent-notice', 'response-received'],
};
const INSIDE: Withheld = { denials: ['requests', 'answers', 'appointments'], steps: [] };

const BY_MATTER: Readonly<Record<Matter, Withheld>> = {
  request: { denials: ['requests', 'answers'], steps: ['evidence-requested', 'intent-notice', 'response-received'] },
  appointment: { denials: ['appointments'], steps: ['biometrics-scheduled', 'interview-scheduled'] },
  biometrics: { denials: ['appointments'], steps: ['biometrics-scheduled', 'biometrics-taken'] },
  interview: {
    denials: ['appointments'],
    steps: ['interview-queued', 'interview-scheduled', 'interview-done', 'oath'],
  },
  decision: {
    denials: [],
    steps: ['approved', 'denied', 'rejected', 'withdrawn-closed', 'revoked-rescinded-terminated'],
  },
  card: {
    denials: [],
    steps: ['card-ordered-produced', 'document-produced', 'card-mailed', 'card-delivered'],
  },
};

function withheldByMatters(matters: readonly Matter[]): Withheld {
  const all = matters.map((matter) => BY_MATTER[matter]);
  return {
    denials: all.flatMap(({ denials }) => denials),
    steps: all.flatMap(({ steps }) => (steps === 'all' ? [] : steps)),
  };
}

/** A row of a list: in an array, in an object of rows, or bare. */
const ROW = String.raw`(?:\[\d+\]|\.[A-Za-z_$][\w$]*|\["(?:[^"\\]|\\.)*"\])?`;
const EVENT_CODE = new RegExp(String.raw`(?:^|\.)events${ROW}\.eventCode$`);
const HISTORY = new RegExp(
  String.raw`(?:^|\.)historicalCaseStatuses${ROW}\.(?:statusTitle|statusTitleSpanish|actionCode)$`,
);
const NOTICE = new RegExp(String.raw`(?:^|\.)notices${ROW}\.(?:actionType|appointmentDateTime)$`);
const DOCUMENT = new RegExp(String.raw`^(?:data)?${ROW}\.(?:type|fileName)$`);
const PRESENT =
  /^(?:data(?:\[0\])?\.)?(?:statusTitle|statusTitleSpanish|currentActionCode|currentActioCode|statusText)$/;

/** The list itself or anything in it; in a single case, or in a list of one. */
const REQUEST_LIST = /^data(?:\[0\])?\.evidenceRequests(?=$|[.[])/;

type Kind = 'requests' | 'code' | 'history' | 'notice' | 'document' | 'inside' | 'status' | 'other';

function kindOf({ endpoint, path }: Evidence): Kind {
  if (endpoint === 'documents') return DOCUMENT.test(path) ? 'document' : 'other';
  if (endpoint === 'case_status') return HISTORY.test(path) ? 'history' : PRESENT.test(path) ? 'status' : 'other';
  if (endpoint === 'cases' && /(?:^|\.)concurrentCases\b/.test(path)) return 'inside';
  if (endpoint === 'cases' && REQUEST_LIST.test(path)) return 'requests';
  return EVENT_CODE.test(path) ? 'code' : NOTICE.test(path) ? 'notice' : 'other';
}

function ofLetter(evidence: readonly Evidence[], formType: string | null): Withheld {
  const isDated = evidence.some(
    ({ path, value }) => path.endsWith('.appointmentDateTime') && timestampOf(value) !== null,
  );
  const isUndated = !isDated && evidence.some(({ path }) => path.endsWith('.appointmentDateTime'));
  const names = evidence.flatMap(({ path, value }) =>
    typeof value === 'string' && !path.endsWith('.appointmentDateTime') ? [value] : [],
  );
  const matters = names.flatMap((name) => mattersOf(name, formType));
  if (isUndated) return withheldByMatters(['appointment', ...matters]);
  // A name that is hidden in a masked report may have spoken of anything.
  if (matters.length === 0) return STATUS;
  const { denials, steps } = withheldByMatters(matters);
  return { denials: isDated ? denials.filter((denial) => denial !== 'appointments') : denials, steps };
}

/** What may not be denied beside this. What stands anywhere else than in a known row, or nowhere, withholds everything. */
export function withheldBy({ evidence }: NotUnderstood, formType: string | null): Withheld {
  const kinds = new Set(evidence.map(kindOf));
  const [kind] = kinds;
  if (kind === undefined || kinds.size > 1) return EVERYTHING;
  switch (kind) {
    case 'code':
    case 'history':
      return STEPS;
    case 'status':
      return STATUS;
    case 'requests':
      return REQUESTS;
    case 'inside':
      return INSIDE;
    case 'notice':
    case 'document':
      return ofLetter(evidence, formType);
    case 'other':
      return EVERYTHING;
  }
}

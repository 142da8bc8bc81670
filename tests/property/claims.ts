// What must hold for every answer, however broken: the claims of the decoder, checked by code that shares nothing with it.
import fc from 'fast-check';
import { decodeCases, type CaseAnswers } from '../../lib/decode/decode-cases.ts';
import { parseReport } from '../../lib/report/report-schema.ts';
import { reportJson, reportOf } from '../../lib/report/report.ts';
import { readSaved } from '../../lib/report/saved/read-saved.ts';
import { parseJson } from '../../lib/uscis/parse-json.ts';
import { ENDPOINTS, type Endpoint, type Json } from '../../lib/uscis/reading.ts';
import { shapeOf } from '../../lib/uscis/shape.ts';
import { mutate, mutation, shuffled, type Mutation } from './answer-mutations.ts';
import { realAnswers, type Bodies } from './whole-answers.ts';

export interface Trial {
  seed: number;
  changes: { endpoint: Endpoint; change: Mutation }[];
}

export const trial: fc.Arbitrary<Trial> = fc.record({
  seed: fc.nat(),
  changes: fc.array(fc.record({ endpoint: fc.constantFrom(...ENDPOINTS), change: mutation }), {
    minLength: 1,
    maxLength: 3,
  }),
});

/** How many changed answers are still recognised by their shape. */
export interface Tally {
  changed: number;
  recognised: number;
}

function bodiesOf({ seed, changes }: Trial, tally: Tally): Bodies {
  const bodies = realAnswers(seed);
  for (const { endpoint, change } of changes) bodies[endpoint] = mutate(bodies[endpoint], change);
  for (const endpoint of new Set(changes.map((one) => one.endpoint))) {
    tally.changed += 1;
    const body = bodies[endpoint];
    const isEmpty = JSON.stringify(body) === '{"data":null}' || JSON.stringify(body) === '{"data":[]}';
    if (isEmpty || shapeOf(body) === endpoint) tally.recognised += 1;
  }
  return bodies;
}

const say = (claim: string): never => {
  throw new Error(claim);
};

/** Leaves by path, written anew here: a walk with a stack, and paths joined from their steps. */
function leavesOf(body: Json): Map<string, Json> {
  const leaves = new Map<string, Json>();
  const stack: { value: Json; steps: (string | number)[] }[] = [{ value: body, steps: [] }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { value, steps } = top;
    const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    const isList = Array.isArray(value);
    for (const [key, one] of inner) stack.push({ value: one, steps: [...steps, isList ? Number(key) : key] });
    if (inner.length > 0) continue;
    const path = steps
      .map((step) =>
        typeof step === 'number'
          ? `[${String(step)}]`
          : /^[A-Za-z_$][\w$]*$/.test(step)
            ? `.${step}`
            : `[${JSON.stringify(step)}]`,
      )
      .join('');
    leaves.set(path.startsWith('.') ? path.slice(1) : path, value);
  }
  return leaves;
}

/** Everything in a report that names a place, wherever it stands. */
function namedIn(value: unknown, named: Map<string, string>): void {
  if (Array.isArray(value)) for (const item of value) namedIn(item, named);
  else if (typeof value === 'object' && value !== null) {
    if ('endpoint' in value && 'path' in value && 'value' in value) {
      const place = `${String(value.endpoint)} ${String(value.path)}`;
      const raw = JSON.stringify(value.value);
      if ((named.get(place) ?? raw) !== raw) say(`${place} is named with two values`);
      named.set(place, raw);
    } else for (const inner of Object.values(value)) namedIn(inner, named);
  }
}

const OPTIONS = { at: '2026-08-01T12:00:00.000Z', lang: 'en', masked: false, version: '0', problems: [] };
const decode = (bodies: Bodies) => {
  const one: CaseAnswers = { receipt: 'IOE0900000042', answers: bodies, page: null, reads: [] };
  return decodeCases([one], { lang: 'en' });
};

/** Throws with the claim that does not hold. */
export function holdClaims(one: Trial, tally: Tally): void {
  const bodies = bodiesOf(one, tally);
  const before = JSON.stringify(bodies);
  const files = decode(bodies);
  if (JSON.stringify(bodies) !== before) say('decoding changed its input');

  const text = JSON.stringify(files);
  const turned = decode({
    cases: shuffled(bodies.cases, one.seed),
    case_status: shuffled(bodies.case_status, one.seed),
    receipt_info: shuffled(bodies.receipt_info, one.seed),
    documents: shuffled(bodies.documents, one.seed),
  });
  if (JSON.stringify(turned) !== text) say('another order of keys gave another report');

  const named = new Map<string, string>();
  namedIn(files, named);
  let leafCount = 0;
  for (const endpoint of ENDPOINTS) {
    for (const [path, value] of leavesOf(bodies[endpoint])) {
      leafCount += 1;
      const place = `${endpoint} ${path}`;
      if (!named.has(place)) say(`${place} is lost`);
      if (named.get(place) !== JSON.stringify(value))
        say(`${place} is ${JSON.stringify(value)}, named as ${String(named.get(place))}`);
    }
  }
  if (named.size !== leafCount) say('something is named that USCIS did not send');
}

/** The slower claims: a report is what its schema says, and comes back from its own file as it was. */
export function holdRoundTrip(one: Trial): void {
  const bodies = bodiesOf(one, { changed: 0, recognised: 0 });
  const text = reportJson(reportOf(decode(bodies), OPTIONS));
  const parsed = parseJson(text);
  if (!parsed.ok) return say('the report is no JSON');
  const checked = parseReport(parsed.value);
  if (!checked.ok) say(`the report is not of its schema at ${checked.where}`);
  const saved = readSaved([{ source: 'report.json', folder: '', name: 'report.json', text }], { lang: 'en' });
  if (saved.problems.length > 0) say(saved.problems[0]?.message ?? '');
  if (reportJson(reportOf(decodeCases(saved.cases, { lang: 'en' }), OPTIONS)) !== text)
    say('the report came back changed');
}

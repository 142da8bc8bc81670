import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { compareAnswers } from '../../lib/history/compare/compare.ts';
import { isLeaf, isObject } from '../../lib/uscis/json-path.ts';
import type { Json, ReadEndpoint } from '../../lib/uscis/reading.ts';
import { sampleBodies, seen } from '../builders/sample-case.ts';

vi.setConfig({ testTimeout: 60_000 });

const ENDPOINTS = ['cases', 'case_status', 'receipt_info', 'documents'] as const satisfies readonly ReadEndpoint[];
const ID_OF: Readonly<Record<string, string>> = {
  events: 'eventId',
  notices: 'letterId',
  evidenceRequests: 'noticeId',
  data: 'contentId',
};

/** Every leaf by a name that holds rows by their ids: written here once more, by other means than the product's. */
function leavesByName(endpoint: string, body: Json): Map<string, { path: string; value: Json }> {
  const found = new Map<string, { path: string; value: Json }>();
  const walk = (value: Json, path: string, name: string, key: string): void => {
    if (isLeaf(value)) found.set(name, { path, value });
    else if (Array.isArray(value)) {
      value.forEach((row, index) => {
        const id = isObject(row)
          ? (row[ID_OF[key] ?? ''] ?? `${String(row['date'])} ${String(row['actionCode'])}`)
          : row;
        walk(row, `${path}[${String(index)}]`, `${name}[${String(id)}]`, '');
      });
    } else if (isObject(value)) {
      for (const [inner, innerValue] of Object.entries(value)) {
        const isPlain = /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(inner);
        walk(
          innerValue,
          isPlain ? (path === '' ? inner : `${path}.${inner}`) : `${path}[${JSON.stringify(inner)}]`,
          `${name}/${inner}`,
          inner,
        );
      }
    }
  };
  walk(body, '', endpoint, '');
  return found;
}

const beneath = (names: Iterable<string>, name: string): boolean =>
  [...names].some((other) => other !== name && (other.startsWith(`${name}/`) || other.startsWith(`${name}[`)));

/** What must be reported: each leaf that is new or other, where it now stands; each that is gone, where it stood. */
function differing(endpoint: string, before: Json, after: Json): string[] {
  const [old, now] = [leavesByName(endpoint, before), leavesByName(endpoint, after)];
  // `[]`, `{}` and null where something stands on the other side are reported by what came or went there.
  const isHollow = ({ value }: { value: Json }) => typeof value === 'object';
  const text = ({ path, value }: { path: string; value: Json }) => `${endpoint} ${path} ${JSON.stringify(value)}`;
  const other = [...now].filter(([name, leaf]) => {
    if (isHollow(leaf) && beneath(old.keys(), name)) return false;
    return JSON.stringify(old.get(name)?.value) !== JSON.stringify(leaf.value);
  });
  // A value that became a list, or a list that became a value, is reported where it now stands.
  const values = [...now].filter(([, leaf]) => !isHollow(leaf)).map(([name]) => name);
  const isReplaced = (name: string) => beneath(now.keys(), name) || values.some((value) => beneath([name], value));
  const gone = [...old].filter(([name]) => !now.has(name) && !isReplaced(name));
  return [...other, ...gone].map(([, leaf]) => text(leaf)).sort();
}

type Bodies = Record<string, Json>;
const aCopy = (bodies: Bodies): Bodies => structuredClone(bodies);

/** Every place in the bodies: its holder and key, to be edited. */
function placesIn(value: Json, holders: { holder: Json[] | { [key: string]: Json }; key: string | number }[] = []) {
  if (Array.isArray(value))
    value.forEach((row, index) => (holders.push({ holder: value, key: index }), placesIn(row, holders)));
  else if (isObject(value)) {
    for (const key of Object.keys(value)) {
      holders.push({ holder: value, key });
      placesIn(value[key] ?? null, holders);
    }
  }
  return holders;
}

const scalar = fc.oneof(
  fc.string(),
  fc.integer({ min: 2, max: 9999 }),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom('true', 'false', 0, 1),
);
const anyKey = fc.oneof(
  fc.constantFrom('closed', 'newKey', '__proto__', 'a b', 'documents2'),
  fc.string({ minLength: 1 }),
);
const anEdit = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('set', 'drop', 'add', 'row'),
  value: scalar,
  key: anyKey,
  id: fc.uuid(),
});
type Edit = typeof anEdit extends fc.Arbitrary<infer E> ? E : never;

const IDS = new Set([
  'eventId',
  'letterId',
  'noticeId',
  'contentId',
  'date',
  'actionCode',
  'eventCode',
  'eventTimestamp',
  'data',
]);

/** One thing that USCIS could do: set a field, drop a field or row, add a key, add a row. Ids stay ids. */
function edited(bodies: Bodies, { at, how, value, key, id }: Edit): Bodies {
  const copy = aCopy(bodies);
  const places = placesIn(copy);
  const place = places[at % places.length];
  if (place === undefined || IDS.has(String(place.key))) return copy;
  const { holder, key: here } = place;
  const isTop = ENDPOINTS.some((one) => one === here);
  if (Array.isArray(holder)) {
    if (how === 'drop') holder.splice(Number(here), 1);
    else if (how === 'row') {
      const row = structuredClone(holder[Number(here)] ?? null);
      if (isObject(row)) {
        for (const name of ['eventId', 'letterId', 'noticeId', 'contentId', 'fileName', 'generationDate'])
          if (Object.hasOwn(row, name)) row[name] = id;
        if (Object.hasOwn(row, 'date')) row['actionCode'] = id;
        else if (Object.hasOwn(row, 'eventCode')) row['eventCode'] = id;
      }
      holder.unshift(row);
    }
  } else if (isTop) return copy;
  else if (how === 'drop') delete holder[here];
  else if (how === 'set' && isLeaf(holder[here] ?? null)) holder[here] = value;
  else if (how === 'add') {
    Object.defineProperty(holder, key, {
      value: Object.hasOwn(holder, key) ? (holder[key] ?? null) : value,
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  return copy;
}

function shuffled(value: Json, random: () => number): Json {
  const mix = <T>(list: readonly T[]): T[] =>
    list
      .map((one) => ({ one, by: random() }))
      .sort((a, b) => a.by - b.by)
      .map(({ one }) => one);
  if (Array.isArray(value)) return mix(value.map((row) => shuffled(row, random)));
  if (!isObject(value)) return value;
  const entries = mix(Object.keys(value)).map((key) => [key, shuffled(value[key] ?? null, random)] as const);
  return Object.fromEntries(entries);
}

const start = (): Bodies => {
  const bodies = sampleBodies();
  bodies.cases.data.evidenceRequests.push({
    noticeId: 'RFE-1',
    actionType: 'Request for Evidence',
    isRespondedTo: false,
  });
  return { ...bodies };
};
/** Edits with ids of their own: the plain oracle above cannot tell rows of one id apart. */
const someEdits = (side: string) =>
  fc
    .uniqueArray(anEdit, { maxLength: 12, selector: ({ id }) => id })
    .map((edits) => edits.map((edit) => ({ ...edit, id: `${side}${edit.id}` })));
const aCase = someEdits('old').map((edits) => edits.reduce(edited, start()));
const aPair = fc
  .tuple(aCase, someEdits('new'))
  .map(([before, edits]) => ({ before, after: edits.reduce(edited, before) }));
const aSeed = fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true }));

const reportedBy = (before: Bodies, after: Bodies) => compareAnswers(seen(before, 0, 5), seen(after, 20));

describe('comparing any two moments', () => {
  it('finds nothing between a case and itself, whatever the order of keys and rows', () => {
    fc.assert(
      fc.property(aCase, aSeed, (bodies, seed) => {
        const random = () => seed.next().value ?? 0;
        const other = Object.fromEntries(Object.entries(bodies).map(([key, body]) => [key, shuffled(body, random)]));
        expect(reportedBy(bodies, other)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('reports every differing leaf in exactly one change, and no leaf that does not differ', () => {
    fc.assert(
      fc.property(aPair, ({ before, after }) => {
        const reported = reportedBy(before, after).flatMap(({ evidence }) => evidence);
        const cited = reported
          .map(({ endpoint, path, value }) => `${endpoint} ${path} ${JSON.stringify(value)}`)
          .sort();
        const must = ENDPOINTS.flatMap((endpoint) =>
          differing(endpoint, before[endpoint] ?? null, after[endpoint] ?? null),
        ).sort();
        expect(cited).toEqual(must);
      }),
      { numRuns: 500 },
    );
  });

  it('reports the same whatever the order in which USCIS writes keys and rows', () => {
    fc.assert(
      fc.property(aPair, aSeed, ({ before, after }, seed) => {
        const random = () => seed.next().value ?? 0;
        const other = Object.fromEntries(Object.entries(after).map(([key, body]) => [key, shuffled(body, random)]));
        const plain = (bodies: Bodies) =>
          reportedBy(before, bodies)
            .map(({ kind, id, before: old, after: now }) => JSON.stringify([kind, id, old, now]))
            .sort();
        expect(plain(other)).toEqual(plain(after));
      }),
      { numRuns: 300 },
    );
  });

  it('turned around, reports the same leaves as gone that came, and as come that went', () => {
    fc.assert(
      fc.property(aPair, ({ before, after }) => {
        expect(reportedBy(before, after).length > 0).toBe(reportedBy(after, before).length > 0);
      }),
    );
  });

  it('never fails on answers of any shape', () => {
    const anyJson = fc.jsonValue({ maxDepth: 4 }).map((value): Json => JSON.parse(JSON.stringify(value)));
    fc.assert(
      fc.property(fc.constantFrom(...ENDPOINTS), anyJson, anyJson, (endpoint, before, after) => {
        for (const wrap of [
          (body: Json) => body,
          (data: Json) => ({ data }),
          (events: Json) => ({ data: { events, notices: events } }),
        ]) {
          expect(reportedBy({ [endpoint]: wrap(before) }, { [endpoint]: wrap(before) })).toEqual([]);
          const isSame = JSON.stringify(before) === JSON.stringify(after);
          expect(isSame || Array.isArray(reportedBy({ [endpoint]: wrap(before) }, { [endpoint]: wrap(after) }))).toBe(
            true,
          );
        }
      }),
    );
  });
});

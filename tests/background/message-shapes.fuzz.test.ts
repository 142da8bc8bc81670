// Every message is what it must be, or it is refused: nothing more, nothing larger, nothing else.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { REQUESTS } from '../../entrypoints/background/routes/requests.ts';
import { SettingsPatchSchema } from '../../lib/settings-check.ts';

const RECEIPT = 'IOE0912345678';
const RAW = {
  frameKey: 'k',
  status: 200,
  redirectedTo: null,
  contentType: 'application/json',
  text: '{}',
  failure: 'none',
};
const { dock, page, panel } = REQUESTS;
/** A good message for each check that a page's doings can reach; every one is spoilt in every way below. */
const GOOD: readonly (readonly [name: string, schema: z.ZodMiniType, good: Record<string, unknown>])[] = [
  ['answered', dock.answered.schema, { endpoint: 'cases', receipt: RECEIPT, ...RAW }],
  ['probed', dock.probed.schema, { endpoint: 'probe', receipt: '', ...RAW }],
  [
    'pageShows',
    dock.pageShows.schema,
    {
      kind: 'account',
      path: '/account',
      receipts: [RECEIPT],
      embedded: null,
      visible: true,
      listed: [],
      who: null,
      isFromSignIn: false,
      seq: null,
      frameKey: 'k',
    },
  ],
  ['waiting', dock.waiting.schema, { receipt: RECEIPT, endpoint: 'documents', untilMs: 5, frameKey: 'k' }],
  ['roundEnded', dock.roundEnded.schema, { receipts: [RECEIPT], frameKey: 'k' }],
  ['panelView', page.panelView.schema, { frameKey: 'k' }],
  ['why', panel.why.schema, { receipt: RECEIPT, fact: { part: 'flags', index: 0 } }],
  ['settings', SettingsPatchSchema, { theme: 'dark', widthPx: 400 }],
];

const ALL = Object.values(REQUESTS).flatMap((table) =>
  Object.entries(table).map(([name, { schema }]): [string, z.ZodMiniType] => [name, schema]),
);
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
    withNullPrototype: true,
  }),
);
const accepts = (schema: z.ZodMiniType, value: unknown): boolean => z.safeParse(schema, value).success;

describe.each(ALL)('what %s lets through', (_name, schema) => {
  it('is decided without throwing, whatever comes', () => {
    fc.assert(
      fc.property(anything, (value) => void accepts(schema, value)),
      { numRuns: 300 },
    );
  });
});

describe.each(GOOD)('a message %s', (_name, schema, good) => {
  it('is taken as it should be', () => {
    expect(accepts(schema, good)).toBe(true);
  });

  it('is refused with one key more, whatever its name', () => {
    const names = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', 'sender', 'url'));
    fc.assert(
      fc.property(names, anything, (name, value) => {
        if (Object.hasOwn(good, name)) return;
        const spoilt: object = { ...good };
        Object.defineProperty(spoilt, name, { value, enumerable: true, configurable: true, writable: true });
        // zod leaves an own "__proto__" out of what it hands on; it must never become a prototype.
        const parsed = z.safeParse(schema, spoilt);
        if (parsed.success) {
          expect(name === '__proto__' || _name === 'settings').toBe(true);
          expect(Object.getPrototypeOf(parsed.data)).toBe(Object.prototype);
          expect(parsed.data).not.toHaveProperty([name], value);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is refused when any one of its parts is of another kind', () => {
    const otherKinds = [
      undefined,
      NaN,
      -1,
      1.5,
      1e308,
      '',
      'x'.repeat(60_000),
      [],
      {},
      [[]],
      { toString: () => 'cases' },
      Symbol.iterator,
    ];
    for (const key of Object.keys(good)) {
      const before = good[key];
      for (const value of otherKinds) {
        if (before === null && typeof value === 'string') continue;
        if (typeof value === typeof before && Array.isArray(value) === Array.isArray(before)) continue;
        if (value === undefined && _name === 'settings') continue;
        expect(accepts(schema, { ...good, [key]: value }), `${key} as ${String(value).slice(0, 20)}`).toBe(false);
      }
    }
  });

  it('carries no receipt but a real one', () => {
    if (!('receipt' in good) || _name === 'probed') return;
    fc.assert(
      fc.property(fc.string(), (receipt) => {
        if (accepts(schema, { ...good, receipt })) expect(receipt).toMatch(/^[A-Z]{3}\d{10}$/);
      }),
    );
    for (const receipt of [
      'ioe0912345678',
      'IOE09123456789',
      ' IOE0912345678',
      'IOE0912345678\n',
      'IOE０９１２３４５６７８',
      '../x',
    ])
      expect(accepts(schema, { ...good, receipt }), receipt).toBe(false);
  });
});

describe('what a page can make us carry', () => {
  const [, , page] = GOOD.find(([name]) => name === 'pageShows') ?? ['', null, {}];
  it('is bounded: 500 receipts, 5 MB of embedded JSON, 50 MB of an answer', () => {
    const many = Array.from({ length: 501 }, (_, index) => `IOE0900000${String(index).padStart(3, '0')}`);
    expect(accepts(dock.pageShows.schema, { ...page, receipts: many.slice(0, 500) })).toBe(true);
    expect(accepts(dock.pageShows.schema, { ...page, receipts: many })).toBe(false);
    expect(accepts(dock.pageShows.schema, { ...page, embedded: 'x'.repeat(5_000_001) })).toBe(false);
    const answer = { endpoint: 'cases', receipt: RECEIPT, ...RAW, text: 'x'.repeat(50_000_001) };
    expect(accepts(dock.answered.schema, answer)).toBe(false);
  });
});

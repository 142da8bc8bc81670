// The background itself, woken as a browser wakes it, under messages nobody of ours would send: it answers with a refusal or not at
// all, remembers nothing of them, and stays awake.
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { REQUESTS } from '../../entrypoints/background/routes/requests.ts';
import { DOCK, OPTIONS, PANEL, startBackground, type RunningBackground } from './start-background.ts';

const RECEIPT = 'IOE0912345678';
const SECRET = 'QUIROGA, ELENA';
/** Every message there is, those that only the background sends, and one that is none. */
const TYPES = [...Object.values(REQUESTS).flatMap((table) => Object.keys(table)), 'dockUpdate', 'viewChanged', 'nope'];
const RAW = { status: 200, redirectedTo: null, contentType: 'application/json', failure: 'none' };
const PAGE = {
  kind: 'account',
  path: '/account/applicant',
  receipts: [RECEIPT],
  embedded: null,
  visible: true,
  listed: [],
  who: null,
  isFromSignIn: false,
  seq: null,
  frameKey: 'the-key',
};

let background: RunningBackground;
const send: RunningBackground['send'] = (message, sender) => background.send(message, sender);
const say: RunningBackground['say'] = (type, data, sender) => background.say(type, data, sender);
const isRefusal = (reply: unknown): boolean => reply === undefined || JSON.stringify(reply) === '{"res":{"ok":false}}';

beforeAll(async () => {
  background = startBackground();
  expect(await say('pageShows', PAGE, DOCK)).toMatchObject({ res: { ok: true } });
  const text = JSON.stringify({
    data: { receiptNumber: RECEIPT, submissionDate: '2026-03-03', applicantName: SECRET, events: [] },
  });
  expect(
    await say('answered', { frameKey: 'the-key', endpoint: 'cases', receipt: RECEIPT, ...RAW, text }, DOCK),
  ).toMatchObject({
    res: { ok: true },
  });
});

const notOurs = fc.constantFrom(
  { ...DOCK, frameId: 3 },
  { ...DOCK, url: 'https://evil.example/account' },
  { ...DOCK, id: 'another' },
  { ...PANEL, id: 'another' },
  { ...PANEL, tab: { id: 8, incognito: false } },
  { ...PANEL, frameId: 6 },
  { ...PANEL, tab: undefined },
  { id: browser.runtime.id },
  {},
);

describe('the background', () => {
  it('shows the case to the frame that has the key, in that tab, and to nobody else', async () => {
    for (const frameKey of ['', 'the-key ', 'THE-KEY', null, 'undefined'])
      expect(isRefusal(await say('panelView', { frameKey }, { ...PANEL, frameId: 9 })), String(frameKey)).toBe(true);
    expect(JSON.stringify(await say('panelView', { frameKey: 'the-key' }, PANEL))).toContain(SECRET);
    expect(
      isRefusal(await say('panelView', { frameKey: 'the-key' }, { ...PANEL, tab: { id: 8, incognito: false } })),
    ).toBe(true);
    expect(isRefusal(await say('panelView', { frameKey: 'the-key' }, { ...PANEL, frameId: 0 }))).toBe(true);
    expect(isRefusal(await say('panelView', { frameKey: 'the-key' }, DOCK))).toBe(true);
    for (const frameKey of ['', 'the-key ', 'THE-KEY', null, 'undefined'])
      expect(isRefusal(await say('panelView', { frameKey }, { ...PANEL, frameId: 9 })), String(frameKey)).toBe(true);
    for (const type of ['why', 'fields', 'saveAnswers', 'saveReport', 'selectCase'])
      expect(isRefusal(await say(type, RECEIPT, { ...PANEL, frameId: 9 })), type).toBe(true);
  });

  it('takes a key from one frame at a time: shown again by another it is a replay, unless the first has gone', async () => {
    const second = { ...PANEL, frameId: 11 };
    expect(isRefusal(await say('panelView', { frameKey: 'the-key' }, second))).toBe(true);
    expect(isRefusal(await say('saveAnswers', RECEIPT, second))).toBe(true);
    expect(JSON.stringify(await say('panelView', { frameKey: 'the-key' }, PANEL))).toContain(SECRET);
    background.gone.add(PANEL.frameId);
    expect(JSON.stringify(await say('panelView', { frameKey: 'the-key' }, second))).toContain(SECRET);
    background.gone.clear();
    background.gone.add(second.frameId);
    expect(JSON.stringify(await say('panelView', { frameKey: 'the-key' }, PANEL))).toContain(SECRET);
  });

  it('refuses every message of a sender that is none of ours, quietly', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...TYPES), notOurs, fc.jsonValue(), async (type, sender, data) => {
        for (const given of [data, RECEIPT, PAGE, { receipt: RECEIPT, masked: false }, undefined, true]) {
          const reply = await say(type, given, sender);
          expect(isRefusal(reply), `${type}: ${JSON.stringify(reply)}`).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
    expect(background.opened, 'Refuse the message before anything is opened for its sender.').toEqual([]);
  });

  it('serves the options page alone what only it may ask', async () => {
    const { url } = OPTIONS;
    expect(isRefusal(await say('stored', undefined, OPTIONS))).toBe(false);
    for (const sender of [PANEL, { ...PANEL, frameId: 0 }, { ...PANEL, url }, DOCK])
      for (const type of ['stored', 'eraseAll', 'openStored', 'nameKept'])
        expect(isRefusal(await say(type, undefined, sender)), `${type} ${sender.url}`).toBe(true);
  });

  it('reports a new form of USCIS’s answers as places and kinds, without a value, a receipt or a person as a key', async () => {
    const data = {
      receiptNumber: RECEIPT,
      submissionDate: '2026-03-03',
      formType: 'I-765',
      closed: 'no',
      events: [],
      queueName: 'SECRET-QUEUE',
      A012345678: { name: SECRET },
      'elena@example.org': 1,
    };
    const text = JSON.stringify({ data });
    await say('answered', { frameKey: 'the-key', endpoint: 'cases', receipt: RECEIPT, ...RAW, text }, DOCK);
    const reply = JSON.stringify(await say('describeForm', RECEIPT, PANEL));
    expect(reply).toContain('new: cases data.queueName, text');
    expect(reply).toContain('other kind: cases data.closed, text (was yes-no)');
    expect(reply).toMatch(/gone: cases data\.\w+/);
    expect(reply).not.toMatch(/SECRET|QUIROGA|A0123|elena|IOE0/);
    expect(await say('describeForm', 'IOE0999999999', PANEL)).toEqual({ res: { ok: false } });
  });

  it('refuses what is no message, from whomever it comes, and says no word of a case', async () => {
    const types = fc.oneof(
      fc.constantFrom(...TYPES),
      fc.string(),
      fc.constantFrom('constructor', 'toString', '__proto__'),
    );
    const shapes = fc.oneof(
      fc.record({ id: fc.integer(), type: types, data: fc.jsonValue({ maxDepth: 3 }), timestamp: fc.integer() }),
      fc.record({ type: fc.anything(), data: fc.anything(), timestamp: fc.anything() }, { requiredKeys: [] }),
      fc.jsonValue(),
    );
    await fc.assert(
      fc.asyncProperty(shapes, fc.constantFrom(DOCK, { ...PANEL, frameId: 9 }, {}), async (message, sender) => {
        const reply = await send(message, sender).catch((error: unknown) => String(error));
        expect(JSON.stringify(reply) ?? '').not.toContain(SECRET);
      }),
      { numRuns: 300 },
    );
  });

  it('answers every message of the protocol, if only by refusing it', async () => {
    for (const table of Object.values(REQUESTS))
      for (const type of Object.keys(table))
        expect(await say(type, { no: 'such data' }, { ...DOCK, id: 'another' }), type).toEqual({ res: { ok: false } });
  });

  /** Messages with data; the others cannot name a case. */
  const withData = Object.entries({ ...REQUESTS.panel, ...REQUESTS.ownTab }).filter(
    ([, { schema }]) => !schema.safeParse({ odd: true }).success,
  );
  it.each(withData.map(([type]) => type))(
    '%s names no case but those of its panel, whatever it asks of it',
    async (type) => {
      const other = 'IOE0999999999';
      const note = { id: '1', at: '2026-03-03', text: 'x', reference: null };
      const at = '2026-03-03T10:00:00.000Z';
      const report = { purpose: 'you', format: 'json', masked: false, hide: [], withNotes: true, zone: 'UTC' };
      const shapes = [
        other,
        { receipt: other, note },
        { receipt: other, from: at, to: at },
        { receipt: other, id: '1' },
        { receipt: other, fact: { part: 'form', index: null } },
        { receipt: other, kind: 'have', what: 'x', isOn: true },
        { receipts: [other], ...report },
        { receipts: [RECEIPT, other], ...report },
      ];
      const before = JSON.stringify(await browser.storage.session.get(null));
      for (const data of shapes) expect(isRefusal(await say(type, data, PANEL)), JSON.stringify(data)).toBe(true);
      expect(JSON.stringify(await browser.storage.session.get(null))).toBe(before);
    },
  );

  it('hears nothing in a message that is undefined or has no time, and goes on', async () => {
    for (const message of [undefined, null, { type: 'panelView', data: { frameKey: 'the-key' } }])
      expect(await send(message, PANEL).catch(() => undefined)).toBeUndefined();
    expect(JSON.stringify(await say('panelView', { frameKey: 'the-key' }, PANEL))).toContain(RECEIPT);
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'refuses %s, which every object has, and gives nothing back of what was sent',
    async (type) => {
      expect(await say(type, { secret: SECRET }, PANEL)).toEqual({ res: { ok: false } });
    },
  );

  it('takes no answer for a receipt that the page does not show', async () => {
    const text = JSON.stringify({ data: { receiptNumber: 'IOE0912345679', submissionDate: '2026-03-03', events: [] } });
    expect(
      isRefusal(
        await say('answered', { frameKey: 'the-key', endpoint: 'cases', receipt: 'IOE0912345679', ...RAW, text }, DOCK),
      ),
    ).toBe(true);
    expect(JSON.stringify(await browser.storage.session.get(null))).not.toContain('IOE0912345679');
  });

  it('goes on without the page’s own JSON when the browser has no room for it', async () => {
    const set = fakeBrowser.storage.session.set;
    Object.assign(fakeBrowser.storage.session, {
      set: (items: Record<string, unknown>) =>
        JSON.stringify(items).length > 1_000_000 ? Promise.reject(new Error('Quota exceeded')) : set(items),
    });
    const embedded = JSON.stringify({ cases: [{ receiptNumber: RECEIPT, filler: 'x'.repeat(2_000_000) }] });
    expect(await say('pageShows', { ...PAGE, embedded }, DOCK)).toMatchObject({ res: { ok: true } });
    Object.assign(fakeBrowser.storage.session, { set });
  });

  it('is awake after all that', async () => {
    expect(JSON.stringify(await say('panelView', { frameKey: 'the-key' }, PANEL))).toContain(RECEIPT);
  });
});

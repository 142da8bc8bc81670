import { describe, expect, it } from 'vitest';
import { decodeCases } from '../decode/decode-cases.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { ENDPOINTS, type Outcome } from '../uscis/reading.ts';
import { aCase, anEvent } from '../../tests/builders/a-case.ts';
import { addressStatesOf, healthOf, panelViewOf, type AddressMemory, type PanelViewInput } from './panel-view-of.ts';

const [EVENING, MORNING] = ['2026-11-22T02:30:00.000Z', '2026-11-23T15:42:00.000Z'];

/** What was read at a time; the times are the order too. */
const goodAt = (at: string) => ({ at, n: Date.parse(at), round: at });

function inputOf(readingRound: string | null, of: (index: number) => AddressMemory): PanelViewInput {
  return {
    session: 'open',
    lang: 'en',
    isPrivate: false,
    settings: DEFAULT_SETTINGS,
    badSettings: [],
    settingsAreNewer: false,
    files: [],
    inView: null,
    pageAt: null,
    readingRound,
    readAgainFrom: null,
    news: { state: 'off' },
    historyFault: null,
    format: { isChanged: false, newFieldCount: 0 },
    unseen: new Map(),
    toRead: 0,
    beyond: 0,
    marks: { pinned: [], have: [] },
    addresses: new Map(ENDPOINTS.map((endpoint, index) => [endpoint, of(index)])),
  };
}
const health = (readingRound: string | null, of: (index: number) => AddressMemory) =>
  healthOf(inputOf(readingRound, of));
const tried = (outcome: Outcome, at: string, good: string | null): AddressMemory => ({
  good: good === null ? null : goodAt(good),
  newest: { outcome, at, steady: Date.parse(at), round: at, message: '' },
  waitingUntil: null,
});

describe('the time of the health line', () => {
  it('is that of the newest try if some answers arrived', () => {
    const now = health(null, (index) =>
      tried(index === 0 ? 'ok' : 'timeout', MORNING, index === 0 ? MORNING : EVENING),
    );
    expect(now).toMatchObject({ state: 'read', arrived: 1, at: MORNING });
  });
  it.each([
    ['no-answer', 'server-error'],
    ['offline', 'offline'],
  ] as const)('is that of the answer shown when the state is %s, not that of the failed try', (state, outcome) => {
    expect(health(null, () => tried(outcome, MORNING, EVENING))).toMatchObject({ state, at: EVENING });
    expect(health(null, () => tried(outcome, MORNING, null))).toMatchObject({ state, at: null });
  });
  it('is that of the previous reading while another one runs', () => {
    const now = health(MORNING, (index) =>
      index === 0 ? tried('ok', MORNING, MORNING) : { good: goodAt(EVENING), newest: null, waitingUntil: null },
    );
    expect(now).toMatchObject({ state: 'reading', arrived: 1, at: EVENING });
  });
});

describe('what a screen draws', () => {
  it('shows by its number what nobody sees and what turns the writing around', () => {
    const receipt = 'IOE0926301101';
    const data = {
      receiptNumber: receipt,
      formType: 'I-485',
      formName: 'Applic\u00adation \u202edeined\u061c',
      events: [],
    };
    const files = decodeCases([{ receipt, answers: { cases: { data } }, page: null, reads: [] }], { lang: 'en' });
    const view = panelViewOf({ ...inputOf(null, () => tried('ok', MORNING, MORNING)), files, inView: receipt });
    expect(view.current?.form.name).toBe('Applic\\u00adation \\u202edeined\\u061c');
    expect(JSON.stringify(view)).not.toMatch(/[\u00ad\u202e\u061c]/);
  });
});

describe('an address', () => {
  const RECEIPT = 'IOE0926301101';
  const file = decodeCases(
    [
      {
        receipt: RECEIPT,
        answers: { cases: { data: { receiptNumber: RECEIPT, formType: 'I-485' } } },
        page: null,
        reads: [],
      },
    ],
    { lang: 'en' },
  );
  it('has no message besides its outcome but that of USCIS’s answer', () => {
    const said = 'You must be signed in.';
    const states = addressStatesOf({
      ...inputOf(null, (index) => ({
        ...tried(index === 0 ? 'ok' : 'signed-out', MORNING, null),
        newest: {
          outcome: index === 0 ? 'ok' : 'signed-out',
          at: MORNING,
          steady: 0,
          round: MORNING,
          message: index === 1 ? said : '',
        },
      })),
      files: file,
      inView: RECEIPT,
    });
    expect(states.map(({ message }) => message)).toEqual(['', said, '', '']);
  });
});

describe('the stage word on a tab', () => {
  it.each([
    ['Case Was Approved', 'DA', 'approved'],
    ['Case Was Approved', 'DAEA', null],
    ['Appeal Was Dismissed', 'OB', null],
    ['Certified Denial Of My Case Was Affirmed By Appellate Authority', 'OHB', null],
  ])('of "%s" beside the code %s is: %s', (statusTitle, code, stage) => {
    const files = decodeCases(
      [
        aCase({
          record: { events: [anEvent(code, '2026-03-02T15:00:00.000Z')] },
          status: { statusTitle, currentActionCode: code },
        }),
      ],
      { lang: 'en' },
    );
    const { tabs } = panelViewOf({ ...inputOf(null, () => ({ good: null, newest: null, waitingUntil: null })), files });
    expect(tabs.map((tab) => tab.stage)).toEqual([stage]);
  });
});

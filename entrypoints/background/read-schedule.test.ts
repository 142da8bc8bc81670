import { describe, expect, it } from 'vitest';
import { ENDPOINTS } from '../../lib/uscis/reading.ts';
import { AFTER_OFFLINE_MS, BY_HAND_EVERY_MS, BY_ITSELF_EVERY_MS, planOf } from './read-schedule.ts';
import {
  NO_SESSION,
  type AnswerRecord,
  type AnswersOfCase,
  type SessionRecord,
  type TabRecord,
} from './state/session-records.ts';

const WALL = Date.parse('2026-11-23T12:00:00.000Z');
const STEADY = 90_000_000;
const NOW = { wall: WALL, steady: STEADY };
const FIRST = 'IOE0912345001';
const SECOND = 'IOE0912345002';
const whole = (receipt: string) => ({ receipt, endpoints: [...ENDPOINTS] });
const tab: TabRecord = {
  tabId: 1,
  scope: 'normal',
  kind: 'account',
  of: null,
  receipts: [FIRST, SECOND],
  frameKey: 'k',
  seq: 1,
  frameId: null,
  inView: SECOND,
  visible: true,
};
const session: SessionRecord = NO_SESSION;

const NO_RECORD: AnswerRecord = { good: null, first: null, newest: null, waitingUntil: null };

function readAt(agoMs: number | null): AnswersOfCase {
  const newest =
    agoMs === null
      ? null
      : {
          outcome: 'ok' as const,
          at: new Date(WALL - agoMs).toISOString(),
          message: '',
          steady: STEADY - agoMs,
          round: null,
        };
  const record: AnswerRecord = { good: null, first: null, newest, waitingUntil: null };
  return new Map(ENDPOINTS.map((endpoint) => [endpoint, record]));
}
const answers = (first: number | null, second: number | null) =>
  new Map([
    [FIRST, readAt(first)],
    [SECOND, readAt(second)],
  ]);

describe('a case that the page shows newer than it was read', () => {
  const newer = new Set([FIRST]);
  it('is read whole a minute after the last time, and not sooner', () => {
    const soon = planOf(tab, session, answers(40_000, 1_000), NOW, newer);
    expect(soon.read).toEqual([]);
    expect(soon.askAgainMs).toBe(20_000);
    expect(planOf(tab, session, answers(BY_HAND_EVERY_MS, 1_000), NOW, newer).read).toEqual([whole(FIRST)]);
  });
});

describe('by itself Caseside reads', () => {
  it('what was never read, the case in view first', () => {
    expect(planOf(tab, session, answers(null, null), NOW).read).toEqual([whole(SECOND), whole(FIRST)]);
  });

  it('nothing again before 15 minutes are over, and then asks', () => {
    const plan = planOf(tab, session, answers(60_000, 120_000), NOW);
    expect(plan.read).toEqual([]);
    expect(plan.askAgainMs).toBe(BY_ITSELF_EVERY_MS - 120_000);
  });

  it('only the case that is due', () => {
    expect(planOf(tab, session, answers(BY_ITSELF_EVERY_MS, 1_000), NOW).read).toEqual([whole(FIRST)]);
  });

  it('nothing in a hidden tab, on a page that is none of the account, or after the session ended', () => {
    expect(planOf({ ...tab, visible: false }, session, answers(null, null), NOW).read).toEqual([]);
    expect(planOf({ ...tab, kind: 'other' }, session, answers(null, null), NOW).read).toEqual([]);
    expect(planOf(tab, { ...session, state: 'ended' }, answers(null, null), NOW).read).toEqual([]);
  });

  it('at its time whatever the clock was set to meanwhile, and after a sleep that only the clock counted', () => {
    const passed = (ms: number, wallMs: number) => ({ wall: WALL + wallMs, steady: STEADY + ms });
    const read = answers(0, 0);
    const hour = 60 * 60_000;
    expect(planOf(tab, session, read, passed(60_000, -8 * hour)).read).toEqual([]);
    expect(planOf(tab, session, read, passed(BY_ITSELF_EVERY_MS, -8 * hour)).read).toHaveLength(2);
    expect(planOf(tab, session, read, passed(1_000, 8 * hour)).read).toHaveLength(2);
  });

  it('nothing while another tab of the session reads, unless that one was lost', () => {
    const lease = (until: number) => ({
      ...session,
      lease: { tabId: 2, frameKey: 'other', round: 'r', since: WALL, until },
    });
    expect(planOf(tab, lease(STEADY + 1_000), answers(null, null), NOW).read).toEqual([]);
    expect(planOf(tab, lease(STEADY - 1_000), answers(null, null), NOW).read).toHaveLength(2);
  });

  it('nothing while this page reads already, but a reloaded page starts anew', () => {
    const own = (frameKey: string) => ({
      ...session,
      lease: { tabId: 1, frameKey, round: 'r', since: WALL, until: STEADY + 1_000 },
    });
    expect(planOf(tab, own('k'), answers(null, null), NOW).read).toEqual([]);
    expect(planOf(tab, own('former'), answers(null, null), NOW).read).toHaveLength(2);
  });

  describe('what the last round left:', () => {
    /** The first case: two addresses answered a minute ago, one found no network, one was never asked. */
    function halfRead(offlineAgoMs: number) {
      const read = readAt(60_000);
      const newestOf = readAt(offlineAgoMs).get('receipt_info');
      const { newest } = newestOf ?? { newest: null };
      return new Map([
        [
          FIRST,
          new Map(read)
            .set('receipt_info', { ...NO_RECORD, newest: newest && { ...newest, outcome: 'offline' as const } })
            .set('documents', NO_RECORD),
        ],
        [SECOND, readAt(60_000)],
      ]);
    }
    it('the addresses that found no network or were never asked, and none of those that answered', () => {
      const plan = planOf({ ...tab, online: true }, session, halfRead(AFTER_OFFLINE_MS), NOW);
      expect(plan.read).toEqual([{ receipt: FIRST, endpoints: ['receipt_info', 'documents'] }]);
    });

    it('not at once where the network comes and goes, and not while there is none', () => {
      const flapping = planOf({ ...tab, online: true }, session, halfRead(4_000), NOW);
      expect(flapping.read).toEqual([{ receipt: FIRST, endpoints: ['documents'] }]);
      const off = planOf({ ...tab, online: false }, session, halfRead(AFTER_OFFLINE_MS), NOW);
      expect(off.read).toEqual([{ receipt: FIRST, endpoints: ['documents'] }]);
    });

    it('soon after the network was lost it asks again by itself', () => {
      const answered = halfRead(4_000);
      answered.get(FIRST)?.set('documents', readAt(60_000).get('documents') ?? NO_RECORD);
      const plan = planOf({ ...tab, online: true }, session, answered, NOW);
      expect(plan).toEqual({ read: [], askAgainMs: AFTER_OFFLINE_MS - 4_000 });
    });
  });
});

import { describe, expect, it } from 'vitest';
import {
  aDocument,
  anEvent,
  minute,
  RECEIPT,
  sampleBodies,
  seen,
  type Bodies,
} from '../../../tests/builders/sample-case.ts';
import { decodeCases } from '../../decode/decode-cases.ts';
import type { Outcome } from '../../uscis/reading.ts';
import { compareAnswers, type Change } from './compare.ts';
import { markedChanges } from './marked-changes.ts';
import { activityNear, uploadsOf } from './own-activity.ts';
import { sinceVisitOf, type CaseNews } from './since-visit.ts';

const SECOND = 'IOE0934567899';
const ALL_READ = { cases: 'ok', case_status: 'ok', receipt_info: 'empty', documents: 'ok' } as const satisfies Record<
  string,
  Outcome
>;

function changesBy(change: (after: Bodies) => void): { changes: Change[]; after: Bodies } {
  const after = sampleBodies();
  change(after);
  return { changes: compareAnswers(seen({ ...sampleBodies() }, 0, 5), seen({ ...after }, 20)), after };
}

const fileOf = (bodies: Bodies) => {
  const [file] = decodeCases([{ receipt: RECEIPT, answers: { ...bodies }, page: null, reads: [] }], { lang: 'en' });
  if (file === undefined) throw new Error('no case');
  return file;
};

function caseNews(receipt: string, changes: readonly Change[], reads: CaseNews['reads'] = ALL_READ): CaseNews {
  return { receipt, formType: 'I-485', since: { since: minute(1), isStart: false, changes }, reads };
}

describe('since your last visit', () => {
  const { changes: many } = changesBy((after) => {
    Object.assign(after.cases.data, {
      updatedAt: '2026-11-20',
      updatedAtTimestamp: '2026-11-20T09:12:13.391Z',
      closed: true,
      newKey: 'T-4',
    });
    after.cases.data.events.push(anEvent(3, 'HA', '2026-11-18T08:00:00.000Z'));
    after.cases.data.events.push(anEvent(4, 'IAF', '2026-02-10T00:00:00.000Z', '2026-11-20T08:00:00.000Z'));
    after.documents.data.push(aDocument(3, 'Notice of Action.pdf', 'Notice of Action'));
  });
  const { changes: status } = changesBy((after) => void (after.case_status.data['statusTitle'] = 'Case Was Approved'));

  it('reports all cases together, strongest first, and counts what is unseen by case', () => {
    const { news, unseen } = sinceVisitOf([caseNews(RECEIPT, many), caseNews(SECOND, status)], false);
    expect(news.state === 'compared' && news.items.map(({ receipt, change }) => [receipt, change.kind])).toEqual([
      [SECOND, 'status'],
      [RECEIPT, 'document'],
      [RECEIPT, 'event'],
      [RECEIPT, 'flag'],
      [RECEIPT, 'field-new'],
    ]);
    expect([...unseen]).toEqual([
      [RECEIPT, 4],
      [SECOND, 1],
    ]);
  });

  it('does not call a re-sent row news, nor a timestamp that moved with other things', () => {
    expect(many.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['event-resent', 'stamp-with']));
    const { news } = sinceVisitOf(
      [
        caseNews(
          RECEIPT,
          many.filter(({ kind }) => kind === 'event-resent' || kind === 'stamp-with'),
        ),
      ],
      false,
    );
    expect(news).toMatchObject({ state: 'compared', items: [], whole: true });
  });

  it('reports a timestamp that moved alone', () => {
    const { changes } = changesBy((after) => void (after.cases.data['updatedAt'] = '2026-11-20'));
    expect(sinceVisitOf([caseNews(RECEIPT, changes)], false).news).toMatchObject({
      items: [{ strength: 'stamp', change: { kind: 'stamp' } }],
    });
  });

  it('names what was not compared, so that its absence claims nothing', () => {
    const reads = { ...ALL_READ, documents: 'timeout' as const, case_status: null };
    expect(sinceVisitOf([caseNews(RECEIPT, [], reads)], false).news).toMatchObject({
      state: 'compared',
      whole: false,
      uncompared: [
        { receipt: RECEIPT, endpoint: 'case_status' },
        { receipt: RECEIPT, endpoint: 'documents' },
      ],
    });
  });

  it('reports nothing while the first round runs, and calls a first reading a first reading', () => {
    const start: CaseNews = {
      receipt: RECEIPT,
      formType: null,
      since: { since: minute(3), isStart: true, changes: [] },
      reads: ALL_READ,
    };
    const { news, unseen } = sinceVisitOf([start, caseNews(SECOND, status, { ...ALL_READ, documents: null })], true);
    expect(news).toEqual({ state: 'waiting' });
    expect([...unseen]).toEqual([]);
    expect(sinceVisitOf([start], false).news).toEqual({ state: 'first', at: minute(3) });
    expect(sinceVisitOf([{ ...start, since: null }], false).news).toEqual({ state: 'waiting' });
  });
});

describe('a later round of the same session', () => {
  it('takes nothing back while it runs', () => {
    const { changes } = changesBy((after) => void (after.case_status.data['statusTitle'] = 'Case Was Approved'));
    const { news, unseen } = sinceVisitOf([caseNews(RECEIPT, changes)], true);
    expect(news).toMatchObject({ state: 'compared', items: [{ receipt: RECEIPT }] });
    expect([...unseen]).toEqual([[RECEIPT, 1]]);
  });
});

describe('the line that is labelled "new"', () => {
  it.each([
    [
      'a document',
      (after: Bodies) => void after.documents.data.push(aDocument(3, 'a.pdf', 'Other')),
      { part: 'documents', index: 2 },
    ],
    ['a flag', (after: Bodies) => void (after.cases.data['closed'] = true), { part: 'flags', index: 1 }],
    [
      'the status',
      (after: Bodies) => void (after.case_status.data['statusTitle'] = 'Case Was Approved'),
      { part: 'status', index: null },
    ],
    [
      'the office',
      (after: Bodies) => void (after.case_status.data['jurisdiction'] = 'ATL'),
      { part: 'office', index: null },
    ],
  ])('of %s is its own', (_name, change, marks) => {
    const { changes, after } = changesBy(change);
    const file = fileOf(after);
    const [marked] = markedChanges(changes, file);
    expect(marked?.marks).toEqual(marks);
  });

  it('of a code is its timeline entry, with the words USCIS has for it on this case', () => {
    const { changes, after } = changesBy(
      (now) => void now.cases.data.events.push(anEvent(3, 'FTA0', '2026-11-18T08:00:00.000Z')),
    );
    const file = fileOf(after);
    const [marked] = markedChanges(changes, file);
    expect(marked).toMatchObject({
      kind: 'event',
      what: 'Case Is Being Actively Reviewed By USCIS',
      basis: 'uscis',
      marks: { part: 'timeline' },
    });
    expect(file.timeline[marked?.marks?.index ?? -1]).toMatchObject({ code: 'FTA0', at: '2026-11-18T08:00:00.000Z' });
  });

  it('is none for what is gone and for a raw field', () => {
    const { changes, after } = changesBy((now) => {
      now.documents.data.pop();
      now.cases.data['newKey'] = 'T-4';
    });
    expect(markedChanges(changes, fileOf(after)).map(({ marks }) => marks)).toEqual([null, null]);
  });
});

describe('was it you', () => {
  const timestamp = '2026-11-20T09:12:13.391Z';

  it('lists own visits, uploads and readings near the timestamp side by side, nearest first', () => {
    const activity = {
      visits: [
        { from: '2026-11-20T09:00:00.000Z', to: '2026-11-20T09:10:13.391Z' },
        { from: '2026-11-20T12:00:00.000Z', to: '2026-11-20T12:10:00.000Z' },
      ],
      reads: [{ at: '2026-11-20T09:11:13.391Z' }, { at: '2026-11-20T09:42:13.391Z' }],
    };
    const near = activityNear(timestamp, activity, ['2026-11-20T09:09:13.391Z', '2026-11-19T09:00:00.000Z']);
    expect(near?.map(({ what, beforeMs }) => [what, beforeMs / 60_000])).toEqual([
      ['read', 1],
      ['visit', 2],
      ['upload', 3],
      ['read', -30],
    ]);
  });

  it('is 0 away from a visit during which the timestamp moved', () => {
    const visits = [{ from: '2026-11-20T09:00:00.000Z', to: '2026-11-20T10:00:00.000Z' }];
    expect(activityNear(timestamp, { visits, reads: [] }, [])).toEqual([{ what: 'visit', at: timestamp, beforeMs: 0 }]);
  });

  it('is silent when the timestamp is only a date', () => {
    expect(activityNear('2026-11-20', { visits: [], reads: [] }, [])).toBeNull();
  });

  it('counts documents that the person sent as uploads, and no others', () => {
    expect(uploadsOf(fileOf(sampleBodies()))).toEqual(['2026-02-11T15:04:05.000Z']);
  });
});

import { describe, expect, it } from 'vitest';
import {
  aDocument,
  anEvent,
  minute,
  sampleBodies,
  seen,
  seenAnswer,
  type Bodies,
} from '../../../tests/builders/sample-case.ts';
import { isObject } from '../../uscis/json-path.ts';
import type { Json, ReadEndpoint } from '../../uscis/reading.ts';
import { compareAnswers, type Change } from './compare.ts';

/** The sample case, seen at minutes 0 to 5, against the same case changed, seen at minute 20. */
function reported(change: (after: Bodies) => void, setUp: (before: Bodies) => void = () => undefined): Change[] {
  const [before, after] = [sampleBodies(), sampleBodies()];
  setUp(before);
  setUp(after);
  change(after);
  return compareAnswers(seen({ ...before }, 0, 5), seen({ ...after }, 20));
}

const kindsOf = (changes: readonly Change[]): string[] => changes.map(({ kind }) => kind).sort();
const NEW_TIMESTAMP = { updatedAt: '2026-11-20', updatedAtTimestamp: '2026-11-20T09:12:13.391Z' };
const moveTimestamp = (after: Bodies) => void Object.assign(after.cases.data, NEW_TIMESTAMP);

describe('two readings compared', () => {
  it('reports nothing when nothing differs', () => {
    expect(reported(() => undefined)).toEqual([]);
  });

  it('reports nothing when only keys and rows are in another order', () => {
    const turned = (value: Json): Json => {
      if (Array.isArray(value)) return value.map(turned).reverse();
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .map(([key, inner]) => [key, turned(inner)] as const)
          .reverse(),
      );
    };
    const bodies: Record<string, Json> = { ...sampleBodies() };
    const reversed = Object.fromEntries(Object.entries(bodies).map(([key, body]) => [key, turned(body)]));
    expect(compareAnswers(seen(bodies, 0), seen(reversed, 9))).toEqual([]);
  });

  it('gives the last time the old value was seen and the first time the new one was', () => {
    const [change] = reported((after) => void (after.cases.data['closed'] = true));
    expect(change?.seenBetween).toEqual([minute(5), minute(20)]);
  });

  it('reports a new status once, in its new words, with its text, code, date and the old row of the history', () => {
    const changes = reported((after) => {
      const { data } = after.case_status;
      data.historicalCaseStatuses.unshift({
        date: '03-24-2026 15:00:00',
        actionCode: 'FTA0',
        statusTitle: 'Case Is Being Actively Reviewed By USCIS',
        statusTitleSpanish: 'USCIS está revisando activamente su caso',
      });
      Object.assign(data, {
        currentActionCode: 'SA',
        currentActionCodeDate: '2026-11-19T15:00:00.000Z',
        statusTitle: 'Case Was Approved',
        statusText: 'We approved your case.',
        statusTitleSpanish: 'Caso aprobado',
        statusTextSpanish: 'Aprobamos su caso.',
      });
    });
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({
      kind: 'status',
      strength: 'status',
      before: 'Case Is Being Actively Reviewed By USCIS',
      after: 'Case Was Approved',
      at: '2026-11-19T15:00:00.000Z',
      basis: 'uscis',
    });
    expect(changes[0]?.evidence).toHaveLength(10);
    expect(changes[0]?.evidence[0]?.endpoint).toBe('case_status');
  });

  it('reports a status that came and went between two visits by its row in the history', () => {
    const changes = reported((after) =>
      after.case_status.data.historicalCaseStatuses.unshift({
        date: '03-01-2026 10:00:00',
        actionCode: 'IKA',
        statusTitle: 'Request for Initial Evidence Was Sent',
      }),
    );
    expect(changes).toMatchObject([
      { kind: 'status-row', at: '2026-03-01', after: 'Request for Initial Evidence Was Sent' },
    ]);
  });

  it('never calls a status new whose title is unchanged', () => {
    const changes = reported((after) => void (after.case_status.data['statusText'] = 'Other words.'));
    expect(changes).toMatchObject([{ kind: 'status-text', strength: 'field' }]);
  });

  it('reports a moved office by name', () => {
    const changes = reported((after) =>
      Object.assign(after.case_status.data, { jurisdiction: 'ATL', jurisdictionDescription: 'ATLANTA, GA' }),
    );
    expect(changes).toMatchObject([
      { kind: 'office', before: 'Nebraska Service Center', after: 'Atlanta, GA', strength: 'office' },
    ]);
    expect(changes[0]?.evidence.map(({ path }) => path)).toEqual(['data.jurisdiction', 'data.jurisdictionDescription']);
  });

  it('reports a flag that flips, with the words of its table', () => {
    const changes = reported((after) => void (after.cases.data['ackedByAdjudicatorAndCms'] = false));
    expect(changes).toMatchObject([{ kind: 'flag', strength: 'flag', before: true, after: false }]);
    expect(changes[0]?.evidence).toEqual([{ endpoint: 'cases', path: 'data.ackedByAdjudicatorAndCms', value: false }]);
  });

  it('reports a flag of two addresses once', () => {
    const changes = reported((after) => {
      after.cases.data['isPremiumProcessed'] = true;
      after.case_status.data['isPremiumProcessed'] = true;
    });
    expect(kindsOf(changes)).toEqual(['flag']);
    expect(changes[0]?.evidence.map(({ endpoint }) => endpoint)).toEqual(['cases', 'case_status']);
  });

  it('does not report a flip when false is only written as text', () => {
    expect(reported((after) => void (after.cases.data['closed'] = 'false'))).toMatchObject([
      { kind: 'field', strength: 'field' },
    ]);
  });

  it('reports a flip of a flag that is written as text', () => {
    const changes = reported(
      (after) => void (after.cases.data['closed'] = 'true'),
      (both) => void (both.cases.data['closed'] = 'false'),
    );
    expect(changes).toMatchObject([{ kind: 'flag', before: false, after: true }]);
  });

  it('reports a new event by its code', () => {
    const changes = reported((after) => after.cases.data.events.push(anEvent(3, 'HA', '2026-11-20T08:00:00.000Z')));
    expect(changes).toMatchObject([
      { kind: 'event', strength: 'code', before: null, after: 'HA', basis: 'federal', at: '2026-11-20T08:00:00.000Z' },
    ]);
    expect(changes[0]?.evidence).toHaveLength(9);
  });

  it('reports twins, milliseconds apart, as one', () => {
    const changes = reported((after) =>
      after.cases.data.events.push(
        anEvent(3, 'HA', '2026-11-20T08:00:00.000Z'),
        anEvent(4, 'HA', '2026-11-20T08:00:00.008Z'),
      ),
    );
    expect(kindsOf(changes)).toEqual(['event']);
    expect(changes[0]?.evidence).toHaveLength(18);
  });

  it('recognises an event that was sent again under a new id, and does not call it news', () => {
    const again = anEvent(3, 'IAF', '2026-02-10T00:00:00.000Z', '2026-11-20T08:00:00.000Z');
    expect(reported((after) => after.cases.data.events.unshift(again))).toMatchObject([
      { kind: 'event-resent', after: 'IAF' },
    ]);
    expect(reported((after) => after.cases.data.events.splice(1, 1, again))).toMatchObject([
      { kind: 'event-resent', after: 'IAF' },
    ]);
  });

  it('reports twins that have no event time as one, at the moment they were written, as the timeline does', () => {
    const written = (number: number, at: string) => {
      const { eventTimestamp: _none, eventDateTime: _neither, ...row } = anEvent(number, 'HA', at);
      return row;
    };
    const changes = reported((after) =>
      after.cases.data.events.push(written(3, '2026-11-20T08:00:00.100Z'), written(4, '2026-11-20T08:00:00.300Z')),
    );
    expect(changes).toMatchObject([{ kind: 'event', after: 'HA', at: '2026-11-20T08:00:00.100Z' }]);
    expect(changes[0]?.evidence).toHaveLength(14);
  });

  it('calls the twin of an event that was there before no new event, and one that goes while the other stays not gone', () => {
    const first = anEvent(3, 'HA', '2026-11-20T08:00:00.000Z');
    const twin = anEvent(4, 'HA', '2026-11-20T08:00:00.008Z');
    const came = reported(
      (after) => after.cases.data.events.push(twin),
      (both) => both.cases.data.events.push(first),
    );
    expect(came).toMatchObject([{ kind: 'event-resent', before: 'HA', after: 'HA' }]);
    expect(came[0]?.what).toContain('less than a second');
    const went = reported(
      (after) => after.cases.data.events.pop(),
      (both) => both.cases.data.events.push(first, twin),
    );
    expect(went).toMatchObject([{ kind: 'event-fewer', before: 'HA', after: null }]);
    expect(went[0]?.evidence).toHaveLength(9);
  });

  it('shows that readings disagree: a disputed code keeps its basis', () => {
    const changes = reported((after) => after.cases.data.events.push(anEvent(3, 'IMAG', '2026-11-20T08:00:00.000Z')));
    expect(changes).toMatchObject([{ kind: 'event', basis: 'disputed' }]);
  });

  it('reports a new letter, and one whose appointment moved', () => {
    const letter = {
      receiptNumber: 'IOE0934567812',
      letterId: '50000002',
      generationDate: '2026-11-18T09:00:00.000Z',
      actionType: 'Interview Scheduled',
    };
    const added = reported((after) => after.cases.data.notices.push(letter));
    expect(added).toMatchObject([{ kind: 'letter', after: 'Interview Scheduled', at: '2026-11-18T09:00:00.000Z' }]);
    const moved = reported((after) => {
      const [first] = after.cases.data.notices;
      if (typeof first === 'object' && first !== null)
        Object.assign(first, { appointmentDateTime: '2026-12-01T16:00:00.000Z' });
    });
    expect(moved).toMatchObject([
      { kind: 'appointment-changed', before: '2026-03-20T16:00:00.000Z', after: '2026-12-01T16:00:00.000Z', at: null },
    ]);
  });

  it('reports a request that opens, and its flags when they change', () => {
    const request = { noticeId: 'RFE-1', actionType: 'Request for Evidence', isRespondedTo: false, finalized: false };
    expect(reported((after) => after.cases.data.evidenceRequests.push(request))).toMatchObject([
      { kind: 'request', after: 'Request for Evidence', strength: 'request' },
    ]);
    const answered = reported(
      (after) => void (after.cases.data.evidenceRequests = [{ ...request, isRespondedTo: true }]),
      (both) => void (both.cases.data.evidenceRequests = [request]),
    );
    expect(answered).toMatchObject([{ kind: 'request-mark', before: false, after: true }]);
  });

  it('names a document as the panel does: a letter of USCIS by its kind, an upload by its file', () => {
    const changes = reported((after) =>
      after.documents.data.unshift(
        aDocument(3, 'I-765 C09 Standalone Approval.pdf', 'I-765 C09 Standalone Approval'),
        aDocument(4, 'passport.pdf', 'Other', false),
      ),
    );
    expect(changes.map(({ kind, after }) => [kind, after])).toEqual([
      ['document', 'I-765 C09 Standalone Approval'],
      ['document', 'passport.pdf'],
    ]);
  });

  it('does not call documents new that only got another id', () => {
    const changes = reported((after) => {
      for (const row of after.documents.data) if (isObject(row)) row['contentId'] = `other-${String(row['contentId'])}`;
    });
    expect(kindsOf(changes)).toEqual(['document-changed', 'document-changed']);
  });

  it('counts rows of one id: if one of two equal rows goes, one is gone', () => {
    const twice = (both: Bodies) =>
      both.documents.data.push(aDocument(2, 'Appointment Scheduled.pdf', 'Appointment Scheduled'));
    expect(reported((after) => void after.documents.data.pop(), twice)).toMatchObject([{ kind: 'document-gone' }]);
    expect(reported(twice)).toMatchObject([{ kind: 'document' }]);
  });

  it('reports what nobody has named: a new key, a changed one, a lost one', () => {
    const changes = reported((after) => {
      after.cases.data['caseHandlingTrack'] = 'TRACK-4';
      after.cases.data['applicantName'] = 'SAMPLE, ROBIN B';
      delete after.cases.data['representativeName'];
    });
    expect(kindsOf(changes)).toEqual(['field', 'field-gone', 'field-new']);
    expect(changes.find(({ kind }) => kind === 'field-new')).toMatchObject({ before: null, after: 'TRACK-4' });
  });
});

describe('the timestamp of the record', () => {
  it('moves alone when nothing else differs and everything was read since', () => {
    expect(reported(moveTimestamp)).toMatchObject([
      { kind: 'stamp', strength: 'stamp', at: NEW_TIMESTAMP.updatedAtTimestamp },
    ]);
  });

  it('is reported differently when it moved together with something else, in any answer', () => {
    const changes = reported((after) => {
      moveTimestamp(after);
      after.documents.data.push(aDocument(3, 'passport.pdf', 'Other', false));
    });
    expect(kindsOf(changes)).toEqual(['document', 'stamp-with']);
  });

  it('is not called alone while the documents were not read since', () => {
    const [before, after] = [sampleBodies(), sampleBodies()];
    moveTimestamp(after);
    const newer = seen({ ...after }, 20);
    const older = seen({ ...before }, 0, 5);
    newer.answers.documents = seenAnswer(before.documents, 0, 5);
    expect(kindsOf(compareAnswers(older, newer))).toEqual(['stamp-unclear']);
    const { documents: _failed, ...rest } = newer.answers;
    expect(kindsOf(compareAnswers(older, { ...newer, answers: rest }))).toEqual(['stamp-unclear']);
  });
});

describe('answers that fail or come for the first time', () => {
  it.each(['cases', 'case_status', 'receipt_info', 'documents'] as const satisfies readonly ReadEndpoint[])(
    'makes no change when %s is absent on either side',
    (endpoint) => {
      const whole = seen({ ...sampleBodies() }, 0);
      const { [endpoint]: _absent, ...rest } = whole.answers;
      expect(compareAnswers({ ...whole, answers: rest }, whole)).toEqual([]);
      expect(compareAnswers(whole, { ...whole, answers: rest })).toEqual([]);
    },
  );

  it('reports a receipt record that fills for the first time as its office and one more change', () => {
    const before = seen({ receipt_info: { data: null } }, 0);
    const changes = compareAnswers(before, seen({ receipt_info: sampleBodies().receipt_info }, 9));
    expect(kindsOf(changes)).toEqual(['answer-began', 'office']);
    expect(changes.flatMap(({ evidence }) => evidence)).toHaveLength(8);
  });

  it('reports an answer that became empty as one change, with everything that was in it', () => {
    const changes = compareAnswers(
      seen({ documents: sampleBodies().documents }, 0),
      seen({ documents: { data: null } }, 9),
    );
    expect(kindsOf(changes)).toEqual(['answer-ended']);
    expect(changes[0]?.evidence).toHaveLength(10);
  });

  it('reports the first document of an empty list as new', () => {
    const changes = compareAnswers(
      seen({ documents: { data: [] } }, 0),
      seen({ documents: sampleBodies().documents }, 9),
    );
    expect(kindsOf(changes)).toEqual(['document', 'document']);
  });

  it('reports everything at once as exactly those changes', () => {
    const changes = reported((after) => {
      moveTimestamp(after);
      after.cases.data['ackedByAdjudicatorAndCms'] = false;
      after.cases.data.events.unshift(anEvent(3, 'HA', '2026-11-20T08:00:00.000Z'));
      after.cases.data.events.unshift(anEvent(4, 'IAF', '2026-02-10T00:00:00.000Z', '2026-11-20T08:00:00.000Z'));
      after.documents.data.unshift(aDocument(3, 'Notice of Action.pdf', 'Notice of Action'));
      Object.assign(after.case_status.data, { jurisdiction: 'ATL', jurisdictionDescription: 'ATLANTA, GA' });
    });
    expect(kindsOf(changes)).toEqual(['document', 'event', 'event-resent', 'flag', 'office', 'stamp-with']);
  });
});

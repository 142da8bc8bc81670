import { describe, expect, it } from 'vitest';
import { aDocument, anEvent, aNotice, decoded } from '../../../tests/builders/a-case.ts';

const touched = (updatedAtTimestamp: string, more: Parameters<typeof decoded>[0] = {}) => {
  const base = { currentActionCodeDate: '2026-02-12T13:00:00.000Z' };
  return decoded({
    ...more,
    status: more.status === null ? null : { ...base, ...more.status },
    record: { updatedAtTimestamp, ...more.record },
  }).recordUpdated;
};
const event = anEvent('FTA0', '2026-03-24T00:00:00.000Z', '2026-03-24T15:00:00.000Z');

describe('the record’s last touch', () => {
  it('is explained by the row written with it, to five minutes', () => {
    const record = { events: [event] };
    expect(touched('2026-03-24T15:05:00.000Z', { record })).toMatchObject({
      verdict: 'explained',
      at: '2026-03-24T15:05:00.000Z',
    });
    expect(touched('2026-03-24T15:05:00.000Z', { record }).by).toHaveLength(1);
    expect(touched('2026-03-24T15:05:00.001Z', { record })).toMatchObject({ verdict: 'silent', by: [] });
  });

  it('is explained by what was written after it, too', () => {
    expect(touched('2026-03-20T15:00:00.000Z', { record: { events: [event] } }).verdict).toBe('explained');
  });

  it('cites its own timestamp and that of the newest row', () => {
    const values = touched('2026-05-20T03:14:15.926Z', { record: { events: [event] } }).evidence.map(
      ({ value }) => value,
    );
    expect(values).toContain('2026-05-20T03:14:15.926Z');
    expect(values).toContain('2026-03-24T15:00:00.000Z');
  });

  it.each([
    [
      'a notice',
      { record: { notices: [aNotice('Appointment Scheduled', '2026-05-20T03:14:00.000Z')] } },
      'Appointment Scheduled',
    ],
    ['a letter', { documents: [aDocument('Transfer Notice', '2026-05-20T03:14:00.000+0000')] }, 'Transfer Notice'],
    [
      'the status',
      { status: { currentActionCodeDate: '2026-05-20T03:14:00.000Z' } },
      'Case Was Received and A Receipt Notice Was Emailed',
    ],
    [
      'a rewritten event',
      { record: { events: [{ ...event, updatedAtTimestamp: '2026-05-20T03:14:00.000Z' }] } },
      'Database checks',
    ],
  ])('is explained by %s', (_name, more, by) => {
    const fact = touched('2026-05-20T03:14:15.926Z', more);
    expect(fact.verdict).toBe('explained');
    if (by !== 'Database checks') expect(fact.by).toEqual([by]);
  });

  it('is not called silent while an address that could explain it gave no answer', () => {
    expect(touched('2026-05-20T03:14:15.926Z', { documents: null }).verdict).toBe('unknown');
    expect(touched('2026-05-20T03:14:15.926Z', { status: null, record: { events: [event] } }).verdict).toBe('unknown');
    expect(touched('2026-03-24T15:00:00.000Z', { documents: null, record: { events: [event] } }).verdict).toBe(
      'explained',
    );
  });

  it('is not called silent while an older answer stands in for one that failed', () => {
    const reads = (['case_status', 'documents'] as const).map((endpoint) => ({
      endpoint,
      at: '2026-05-20T04:00:00.000Z',
      message: '',
      outcome: endpoint === 'documents' ? ('server-error' as const) : ('ok' as const),
    }));
    expect(touched('2026-05-20T03:14:15.926Z', { reads }).verdict).toBe('unknown');
    const all = reads.map((read) => ({ ...read, outcome: 'ok' as const }));
    expect(touched('2026-05-20T03:14:15.926Z', { reads: all }).verdict).toBe('silent');
  });

  it('is not called silent over a row whose timestamp cannot be read, or is only the same day', () => {
    const unreadable = { record: { events: [event], notices: [aNotice('Appointment Scheduled', 'soon')] } };
    expect(touched('2026-05-20T03:14:15.926Z', unreadable).verdict).toBe('unknown');
    const sameDay = {
      record: { events: [event], notices: [aNotice('Appointment Scheduled', '2026-05-20T00:00:00.000Z')] },
    };
    expect(touched('2026-05-20T03:14:15.926Z', sameDay).verdict).toBe('unknown');
  });

  it('is unknown without a timestamp, or with an impossible one', () => {
    expect(touched('').verdict).toBe('unknown');
    expect(touched('2026-02-30T03:14:15.926Z')).toMatchObject({ verdict: 'unknown', at: null });
  });

  it('is a day where USCIS gives only a day', () => {
    const record = { updatedAtTimestamp: null, updatedAt: '2026-03-24', events: [event] };
    expect(decoded({ record }).recordUpdated).toMatchObject({ at: '2026-03-24', verdict: 'explained' });
  });
});

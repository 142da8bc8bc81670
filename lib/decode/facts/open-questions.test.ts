import { describe, expect, it } from 'vitest';
import { aCase, anEvent, aNotice, aRecord, aStatus, RECEIPT } from '../../../tests/builders/a-case.ts';
import { namesApproval } from './approval-notice.ts';
import { gateOf } from '../gate/gate.ts';
import { mayDeny } from '../gate/permissions.ts';
import { asksOf } from './open-questions.ts';
import { decodeCases } from '../decode-cases.ts';
import type { CaseFile } from '../case-file.ts';

const fileOf = (one: Parameters<typeof aCase>[0]): CaseFile => {
  const [file] = decodeCases([aCase(one)], { lang: 'en' });
  if (file === undefined) throw new Error('Nothing was decoded.');
  return file;
};
const stepsIn = ({ milestones }: CaseFile) =>
  milestones.filter(({ state }) => state === 'done' || state === 'current').map(({ id }) => id);

describe('a paper of USCIS', () => {
  it.each([
    ['I-765 C09 Standalone Approval', 'I-765', true],
    ['I-765 Approval Notice', 'I-765', true],
    ['I-765 C09 Standalone Approval', 'I-131', false],
    ['I-130 Notice of Intent to Revoke Approval', 'I-130', false],
    ['I-130 Revocation of Approval', 'I-130', false],
    ['I-765 Replacement After Approval', 'I-765', false],
    ['I-140 Appeal Approval Notice', 'I-140', false],
    ['I-129 Partial Approval', 'I-129', false],
  ])('“%s” on an %s names its approval: %s', (type, form, names) => {
    expect(namesApproval(type, form)).toBe(names);
  });
  it('that intends to take an approval back is no step “Approved”', () => {
    const type = 'I-765 Notice of Intent to Revoke Approval';
    const documents = [
      { fileName: 'x.pdf', type, createDate: '2026-05-01T15:00:00.000+0000', sourceType: 'USCIS Generated' },
    ];
    expect(stepsIn(fileOf({ documents }))).not.toContain('approved');
  });
});

describe('what a case asks of its person', () => {
  it('is the newest step where USCIS asked for something and lists no request', () => {
    const file = fileOf({ record: aRecord({ events: [anEvent('FBA', '2026-05-01T14:00:00.000Z')] }) });
    const { step } = asksOf(file);
    expect(file.milestones[step ?? -1]).toMatchObject({ id: 'evidence-requested', state: 'current' });
  });
  it('is no step where the listed request was answered', () => {
    const evidenceRequests = [
      {
        receiptNumber: RECEIPT,
        noticeId: '1',
        actionType: 'Request for Evidence',
        isRespondedTo: true,
        finalized: true,
      },
    ];
    const record = aRecord({ events: [anEvent('FBA', '2026-05-01T14:00:00.000Z')], evidenceRequests });
    expect(asksOf(fileOf({ record })).step).toBeNull();
  });
  it('is a second request, though the first one was answered', () => {
    const events = [
      anEvent('FBA', '2026-01-10T14:00:00.000Z'),
      anEvent('HA', '2026-02-20T14:00:00.000Z'),
      anEvent('FBA', '2026-05-01T14:00:00.000Z'),
      anEvent('FTA0', '2026-05-03T14:00:00.000Z'),
    ];
    const file = fileOf({ record: aRecord({ events }) });
    expect(file.milestones[asksOf(file).step ?? -1]?.id).toBe('evidence-requested');
  });
  it('is asked still when another step came after the request, until one settles it', () => {
    const events = (...codes: [string, string][]) => codes.map(([code, at]) => anEvent(code, `${at}T14:00:00.000Z`));
    const later = fileOf({ record: aRecord({ events: events(['FBA', '2026-05-01'], ['FTA0', '2026-05-03']) }) });
    expect(later.milestones[asksOf(later).step ?? -1]).toMatchObject({ id: 'evidence-requested', state: 'done' });
    const answered = fileOf({ record: aRecord({ events: events(['FBA', '2026-05-01'], ['HA', '2026-05-20']) }) });
    expect(asksOf(answered).step).toBeNull();
    const before = fileOf({ record: aRecord({ events: events(['HA', '2026-04-01'], ['FBA', '2026-05-01']) }) });
    expect(asksOf(before).step).not.toBeNull();
  });
  it('is reported by a status code that has no title', () => {
    const status = aStatus({
      statusTitle: null,
      currentActionCode: 'FBA',
      currentActionCodeDate: '2026-05-01T14:00:00.000Z',
    });
    expect(asksOf(fileOf({ status })).step).not.toBeNull();
  });
  it.each([
    ['an object of other things', { '0': { what: 'Request for Evidence' } }],
    ['a word', 'unavailable'],
    ['no', false],
    ['null', null],
    ['an empty object', {}],
    ['a list of words', ['Request for Evidence']],
  ])('is not known where requests come as %s', (_what, evidenceRequests) => {
    expect(mayDeny(gateOf(fileOf({ record: aRecord({ evidenceRequests }) })), 'requests')).toBeNull();
  });
  it('is read where requests come as an object of requests', () => {
    const file = fileOf({ record: aRecord({ evidenceRequests: { '0': { isRespondedTo: false, finalized: false } } }) });
    expect(file.evidenceRequests.map(({ open }) => open)).toEqual([true]);
  });
  it('is nothing where there is an empty list', () => {
    expect(mayDeny(gateOf(fileOf({})), 'requests')).not.toBeNull();
  });
  it('keeps an appointment that names no day as USCIS wrote it', () => {
    const notices = [aNotice('Appointment Scheduled', '2026-05-01', { appointmentDateTime: '12/09/2026 8:00 AM' })];
    expect(asksOf(fileOf({ record: aRecord({ notices }) })).rawAppointments).toEqual(['12/09/2026 8:00 AM']);
  });
  it('takes a request that is a notice of intent as what it is called', () => {
    const evidenceRequests = [
      { noticeId: '1', actionType: 'Notice of Intent to Deny', isRespondedTo: false, finalized: false },
    ];
    const steps = stepsIn(fileOf({ record: aRecord({ evidenceRequests }) }));
    expect(steps).toContain('intent-notice');
    expect(steps).not.toContain('evidence-requested');
  });
});

describe('a code that USCIS pairs with titles of different steps', () => {
  const status = aStatus({
    currentActionCode: 'FTA0',
    statusTitle: 'Case Was Approved',
    currentActionCodeDate: '2026-11-10T00:00:00.000Z',
    historicalCaseStatuses: [
      { actionCode: 'FTA0', date: '04-01-2026 15:00:00', statusTitle: 'Case Is Being Actively Reviewed By USCIS' },
    ],
  });
  it('puts none of them on its events', () => {
    const file = fileOf({ record: aRecord({ events: [anEvent('FTA0', '2026-04-01T00:00:00.000Z')] }), status });
    expect(file.timeline.find(({ kind }) => kind === 'event')?.label).not.toBe('Case Was Approved');
    expect(file.milestones.find(({ id }) => id === 'approved')?.at).toBe('2026-11-10');
  });
});

describe('a status in Spanish alone', () => {
  it('is a status', () => {
    const none = { statusTitle: null, statusText: null, currentActionCode: null };
    const { status } = fileOf({ status: aStatus({ ...none, statusTitleSpanish: 'Se aprobó el caso' }) });
    expect(status).toMatchObject({ title: null, spanish: { title: 'Se aprobó el caso' }, basis: 'uscis' });
  });
});

import { describe, expect, it } from 'vitest';
import { aCase, aDocument, anEvent, aNotice, decoded, RECEIPT } from '../../../tests/builders/a-case.ts';
import type { CaseFile } from '../case-file.ts';
import { decodeCases } from '../decode-cases.ts';
import { gateOf, mayDeny } from './gate.ts';
import { mattersOf, stepsNamedBy } from './letter-words.ts';

const may = (file: CaseFile) => {
  const { requests, appointments } = gateOf(file).denials;
  return { requests, appointments };
};
const stateOf = (file: CaseFile, id: string) => file.milestones.find((step) => step.id === id)?.state;
const day = (text: string) => `${text}T15:00:00.000Z`;

describe('a letter', () => {
  it.each([
    ['Case Was Approved', 'I-765', ['approved']],
    ['Approval Notice', 'I-765', ['approved']],
    ['I-797, Approval Notice', 'I-765', ['approved']],
    ['Denial Notice', 'I-485', ['denied']],
    ['Request for Evidence', 'I-485', ['evidence-requested']],
    ['RFE', 'I-485', ['evidence-requested']],
    ['Notice of Intent to Deny', 'I-485', ['intent-notice']],
    ['Transfer Notice', 'I-485', ['transferred']],
    ['Interview Notice', 'N-400', ['interview-scheduled']],
    ['Interview Cancelled', 'N-400', ['interview-off']],
    ['Appeal Denial Notice', 'I-485', []],
    ['Notice of Approval of a Request for Premium', 'I-140', []],
    ['Request for a Copy of the Approval Notice', 'I-765', []],
    ['I-130 Approval Notice', 'I-485', []],
    ['I-485 Approval Notice', 'I-485', ['approved']],
    ['Appointment Scheduled', 'I-485', []],
    ['Account Acceptance Notice', 'I-485', []],
  ])('“%s” on an %s proves %j', (name, form, steps) => {
    expect(stepsNamedBy(name, form)).toEqual(steps);
  });

  it.each([
    ['Request for Evidence', ['request']],
    ['Notice of Intent to Revoke', ['request', 'decision']],
    ['Interview Appointment Notice', ['appointment', 'interview']],
    ['Oath Ceremony', ['interview']],
    ['Decision Notice', ['decision']],
    ['I-130 Approval Notice', []],
    ['Account Acceptance Notice', []],
    ['Other', []],
  ])('“%s” speaks of %j', (name, matters) => {
    expect(mattersOf(name, 'I-485')).toEqual(matters);
  });

  it('among the documents closes the gate for what it speaks of, and for nothing else', () => {
    expect(may(decoded({}))).toEqual({ requests: true, appointments: true });
    const asks = decoded({ documents: [aDocument('Request for Evidence', day('2026-05-01'))] });
    expect(may(asks)).toEqual({ requests: false, appointments: true });
    expect(asks.notUnderstood[0]?.evidence.map(({ path }) => path)).toEqual(['data[0].fileName', 'data[0].type']);
    const oath = decoded({ documents: [aDocument('Oath Ceremony', day('2026-05-01'))] });
    expect(may(oath)).toEqual({ requests: true, appointments: false });
  });

  it('that a person sent says nothing of what USCIS asks', () => {
    const own = aDocument('Response to Request for Evidence', day('2026-05-01'), { sourceType: 'Applicant Provided' });
    expect(may(decoded({ documents: [own] })).requests).toBe(true);
  });

  it('that asks is settled by an answer on a later day, and by none on an earlier one', () => {
    const documents = [aDocument('Request for Evidence', day('2026-05-01'))];
    const answered = (at: string) => decoded({ documents, record: { events: [anEvent('HA', day(at))] } });
    expect(may(answered('2026-06-01')).requests).toBe(true);
    expect(may(answered('2026-04-01')).requests).toBe(false);
  });

  it.each([
    ['Notice of Intent to Revoke', 'FWA', true],
    ['Notice of Intent to Rescind', 'FWB', true],
    ['Notice of Intent to Revoke', 'FWB', false],
    ['Notice of Intent to Deny', 'FWA', false],
    ['Request for Evidence', 'FWA', false],
  ])('“%s” months before the code %s is settled by it: %s', (type, code, is) => {
    const documents = [aDocument(type, day('2026-03-01'))];
    const withCode = (at: string) => decoded({ documents, record: { events: [anEvent(code, day(at))] } });
    expect(may(withCode('2026-08-01')).requests).toBe(is);
    expect(may(withCode('2026-02-01')).requests).toBe(false);
  });

  it('of a decision leaves the decision unsaid, not the request', () => {
    const file = decoded({ documents: [aDocument('Decision Notice', day('2026-05-01'))] });
    expect(stateOf(file, 'approved')).toBe('not-said');
    expect(stateOf(file, 'checks')).toBe('not-in-record');
    expect(may(file).requests).toBe(true);
  });

  it('about another receipt proves nothing here', () => {
    const notices = [aNotice('Case Was Approved', day('2026-05-01'), { receiptNumber: 'IOE0900000001' })];
    expect(stateOf(decoded({ record: { notices } }), 'approved')).not.toBe('done');
  });
});

describe('the gate', () => {
  it('stays open beside a disputed code, and beside an unknown one for requests alone', () => {
    const of = (code: string) => decoded({ record: { events: [anEvent(code, day('2026-05-01'))] } });
    expect(stateOf(of('H008'), 'card-mailed')).toBe('not-in-record');
    expect(stateOf(of('QZX7'), 'card-mailed')).toBe('not-said');
    expect(may(of('QZX7'))).toEqual({ requests: true, appointments: true });
    expect(of('QZX7').notUnderstood).toMatchObject([{ evidence: [{ path: 'data.events[0].eventCode' }] }]);
  });

  it('is closed by an unreadable list for what that list could hold, and for nothing else', () => {
    const requests = decoded({ record: { evidenceRequests: null } });
    expect(gateOf(requests).denials).toEqual({ requests: false, answers: false, appointments: true, lists: false });
    expect(stateOf(requests, 'checks')).toBe('not-in-record');
    const events = decoded({ record: { events: null } });
    expect(gateOf(events).denials).toEqual({ requests: false, answers: false, appointments: false, lists: false });
    expect(stateOf(events, 'checks')).toBe('not-said');
  });

  it('takes a row of the history by its code where its title is a sentence', () => {
    const row = (actionCode: string) =>
      decoded({
        status: {
          historicalCaseStatuses: [{ date: '03-01-2026 08:00:00', actionCode, statusTitle: 'We did something.' }],
        },
      });
    expect(row('IAF').notUnderstood).toEqual([]);
    expect(stateOf(row('QZX7'), 'card-mailed')).toBe('not-said');
  });

  it('closes for a whole case left inside, and opens when that case is shown too', () => {
    const inner = { receiptNumber: 'IOE0900000002', submissionDate: '2026-02-10', evidenceRequests: [], events: [] };
    const outer = aCase({ record: { concurrentCases: [inner] } });
    const [alone] = decodeCases([outer], { lang: 'en' });
    expect(alone && mayDeny(gateOf(alone), 'requests')).toBeNull();
    const [beside] = decodeCases([outer, aCase({ receipt: 'IOE0900000002' })], { lang: 'en' });
    expect(beside && mayDeny(gateOf(beside), 'requests')).not.toBeNull();
    const reference = decoded({ record: { concurrentCases: [{ receiptNumber: RECEIPT, formType: 'I-765' }] } });
    expect(may(reference).requests).toBe(true);
  });

  it('names an appointment letter with a time only where it leaves a usual step of the form unsaid', () => {
    const notices = [aNotice('Appointment Scheduled', day('2026-03-01'), { appointmentDateTime: day('2026-03-20') })];
    expect(decoded({ record: { notices } }).notUnderstood).toEqual([]);
    const greenCard = decoded({ record: { notices, formType: 'I-485' } });
    expect(greenCard.notUnderstood).toHaveLength(1);
    expect(stateOf(greenCard, 'interview-scheduled')).toBe('not-said');
    expect(stateOf(greenCard, 'interview-done')).toBe('not-in-record');
    expect(may(greenCard).appointments).toBe(true);
  });

  it('is closed by an interview that no notice dates', () => {
    const status = { currentActionCode: 'FJ', statusTitle: 'Interview Was Scheduled' };
    expect(may(decoded({ status })).appointments).toBe(false);
    const notices = [aNotice('Interview Scheduled', day('2026-03-01'), { appointmentDateTime: day('2026-04-01') })];
    expect(may(decoded({ status, record: { notices } })).appointments).toBe(true);
  });
});

// @vitest-environment happy-dom
// "Needed from you", from USCIS's answers through the real decoder and the real panel.
import { cleanup } from '@solidjs/testing-library';
import { afterEach, describe, expect, it } from 'vitest';
import { aNotice, anEvent, decoded } from '../../tests/builders/a-case.ts';
import { shownCaseOf } from '../../lib/view/shown-case.ts';
import { show } from '../fixtures/show.tsx';
import { aView } from '../fixtures/views.ts';

afterEach(cleanup);

const panel = (parts: Parameters<typeof decoded>[0]): string => {
  const { text } = show({ kind: 'view', view: aView({ current: shownCaseOf(decoded(parts), [], 'en') }) });
  return text();
};
const ASKED = { currentActionCode: 'FBA', statusTitle: 'Request for Initial Evidence Was Sent' };

describe('what is needed from a person', () => {
  it('is never "nothing" while USCIS’s status says that it asked for something', () => {
    const text = panel({ status: ASKED });
    expect(text).not.toContain('No request is open in the record.');
    expect(text).not.toContain('Needed from you, Nothing asks for an answer');
    expect(text).toContain('1 open');
    expect(text).toContain('Use the date printed in the letter.');
  });

  it('is "nothing" when status, list of requests and USCIS’s own flag all say so', () => {
    expect(panel({})).toContain('No request is open in the record.');
  });

  it('is what the newest step asks when no request is listed', () => {
    const text = panel({ record: { events: [anEvent('FBA', '2026-05-01T14:00:00.000Z')] } });
    expect(text).not.toContain('No request is open in the record.');
    expect(text).toContain('1 open');
  });

  it.each([
    ['requests in a form nobody knows', { evidenceRequests: { '0': { what: 'Request for Evidence' } } }],
    ['a mark nobody can read', { actionRequired: 'TRUE' }],
  ])('is not clear beside %s', (_what, record) => {
    const text = panel({ record });
    expect(text).not.toContain('No request is open in the record.');
    expect(text).toContain('Not clear');
  });

  it('lists an appointment without a readable date, in the words USCIS wrote', () => {
    const raw = aNotice('Appointment Scheduled', '2026-05-01', { appointmentDateTime: '12/09/2026 8:00 AM' });
    const text = panel({ record: { notices: [raw] } });
    expect(text).toContain('“12/09/2026 8:00 AM”');
    expect(text).not.toContain('Appointments ahead: none');
    const named = aNotice('Interview Scheduled', '2026-05-01', { appointmentDateTime: '2096-12-10T19:30:00.000Z' });
    expect(panel({ record: { notices: [named] } })).toContain('USCIS’s words: “Interview Scheduled”.Check the place');
  });
});

import { describe, expect, it } from 'vitest';
import { aCase, anEvent, aNotice } from '../../tests/builders/a-case.ts';
import { decodeCases } from '../decode/decode-cases.ts';
import { reportOf } from './report.ts';
import { toText } from './formats/to-text.ts';

const textOf = (parts: Parameters<typeof aCase>[0]): string => {
  const cases = decodeCases([aCase(parts)], { lang: 'en' });
  const options = { at: '2026-06-01T12:00:00.000Z', lang: 'en', masked: false, version: '0.1.0', problems: [] };
  return toText(reportOf(cases, options), { zone: 'UTC', lang: 'en' }).replaceAll(/\s+/g, ' ');
};
const ASKED = { currentActionCode: 'FBA', statusTitle: 'Request for Initial Evidence Was Sent' };
const NONE = 'The record shows no open request.';

describe('open requests in a report', () => {
  it('are never called none while USCIS’s status says that something was requested', () => {
    const text = textOf({ status: ASKED });
    expect(text).toContain(
      'USCIS’s status: Request for Initial Evidence Was Sent. Read the letter, and use the date printed in it. [U]',
    );
    expect(text).not.toContain(NONE);
  });

  it('are never called none while USCIS’s flag says that it waits', () => {
    const text = textOf({ record: { actionRequired: 'true' } });
    expect(text).toContain('USCIS marks that it waits for something from you.');
    expect(text).not.toContain(NONE);
  });

  it('are listed alone when the list has an open one', () => {
    const evidenceRequests = [{ actionType: 'Request for Evidence', isRespondedTo: false, finalized: false }];
    const text = textOf({ record: { evidenceRequests }, status: ASKED });
    expect(text).toContain('Request for Evidence: open.');
    expect(text).not.toContain('USCIS’s status: Request for');
  });

  it('are none where nothing says otherwise, and not known where the status did not arrive', () => {
    expect(textOf({})).toContain(NONE);
    const text = textOf({ status: null });
    expect(text).not.toContain(NONE);
    expect(text).toContain('Whether a request is open cannot be told. The answer case_status is not here.');
    expect(text).toContain('More may be missing: the answer case_status did not arrive in a form that can be used.');
  });

  it('are reported by the newest step when nothing else reports them, and once only', () => {
    const events = [anEvent('FBA', '2026-05-01T14:00:00.000Z')];
    expect(textOf({ record: { events } })).toMatch(/The newest step in the record says: USCIS asked for evidence\./);
    const text = textOf({ record: { events }, status: ASKED });
    expect(text).toContain('USCIS’s status: Request for Initial Evidence Was Sent.');
    expect(text).not.toContain('The newest step in the record says');
  });

  it.each([
    [
      'comes in a form nobody knows',
      { evidenceRequests: { '0': { what: 'Request for Evidence' } } },
      'The list evidenceRequests is missing or has a form that Caseside does not know.',
    ],
    ['is marked in a way nobody can read', { actionRequired: 'TRUE' }, 'Open requests and appointments'],
  ])('are not called none when their source %s', (_what, record, words) => {
    const text = textOf({ record });
    expect(text).toContain(words);
    expect(text).not.toContain(NONE);
  });
});

describe('appointments in a report', () => {
  const withAppointment = (appointmentDateTime: string, more = {}) =>
    textOf({ record: { notices: [aNotice('Appointment Scheduled', '2026-05-01', { appointmentDateTime })], ...more } });

  it('are quoted when they name no date, and never called none', () => {
    const text = withAppointment('12/09/2026 8:00 AM');
    expect(text).toContain('Appointment, as USCIS writes it: “12/09/2026 8:00 AM”. No day can be read from it.');
    expect(text).not.toContain('The record shows no coming appointment.');
  });

  it('keep the clock time as USCIS wrote it when it has no time zone', () => {
    expect(withAppointment('2026-12-09T08:00:00')).toContain(
      'Dec 9, 2026, which USCIS writes as “2026-12-09T08:00:00”, without a time zone',
    );
  });

  it('are listed beside the step that cancelled one', () => {
    const status = {
      currentActionCode: 'IXAA',
      statusTitle: 'Interview Cancelled And Notice Ordered',
      currentActionCodeDate: '2026-05-20T14:00:00.000Z',
    };
    const notices = [aNotice('Interview Scheduled', '2026-05-01', { appointmentDateTime: '2026-12-10T19:30:00.000Z' })];
    const text = textOf({ record: { notices, formType: 'I-485' }, status });
    expect(text).toContain('Dec 10, 2026');
    expect(text).toMatch(/The newest step in the record says: Interview cancelled/);
  });
});

describe('words that are not USCIS’s', () => {
  it('are never attributed to it: a code without a title says so', () => {
    const text = textOf({ status: { currentActionCode: 'FBA', statusTitle: null } });
    expect(text).toContain('Status code, not in USCIS’s words:');
    expect(text).toContain('no words, code FBA');
  });

  it('are shown beside its Spanish ones', () => {
    const spanish = {
      statusTitleSpanish: 'Se aprobó el caso',
      statusTextSpanish: 'Responda antes del 24 de diciembre de 2026.',
    };
    const text = textOf({ status: spanish });
    expect(text).toContain('USCIS’s text in Spanish');
    expect(text).toMatch(/24 de diciembre de 2026: “Responda antes del 24 de diciembre de 2026\.”/);
  });
});

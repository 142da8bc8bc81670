import { describe, expect, it } from 'vitest';
import { aCase } from '../../tests/a-case.ts';
import { decodeCases } from '../decode/decode-cases.ts';
import { reportOf } from './report.ts';
import { toText } from './to-text.ts';

const textOf = (parts: Parameters<typeof aCase>[0]): string => {
  const cases = decodeCases([aCase(parts)], { lang: 'en' });
  const options = { at: '2026-06-01T12:00:00.000Z', lang: 'en', masked: false, version: '0.1.0', problems: [] };
  return toText(reportOf(cases, options), { zone: 'UTC', lang: 'en' }).replaceAll(/\s+/g, ' ');
};
const ASKED = { currentActionCode: 'FBA', statusTitle: 'Request for Initial Evidence Was Sent' };
const NONE = 'The record shows no open request.';

describe('open requests in a report', () => {
  it('are never called none while USCIS’s status says that it asked for something', () => {
    const text = textOf({ status: ASKED });
    expect(text).toContain(
      'USCIS’s status: Request for Initial Evidence Was Sent. Read the letter, and use the date printed in it. [U]',
    );
    expect(text).not.toContain(NONE);
  });

  it('are never called none while USCIS marks that it waits', () => {
    const text = textOf({ record: { actionRequired: 'true' } });
    expect(text).toContain('USCIS marks that it waits for something from you.');
    expect(text).not.toContain(NONE);
  });

  it('stand alone where the list has one open', () => {
    const evidenceRequests = [{ actionType: 'Request for Evidence', isRespondedTo: false, finalized: false }];
    const text = textOf({ record: { evidenceRequests }, status: ASKED });
    expect(text).toContain('Request for Evidence: open.');
    expect(text).not.toContain('USCIS’s status: Request for');
  });

  it('are none where nothing says otherwise, and more may be missing where the status did not arrive', () => {
    expect(textOf({})).toContain(NONE);
    const text = textOf({ status: null });
    expect(text).toContain(NONE);
    expect(text).toContain('More may be missing: the answer case_status did not arrive in a form that can be used.');
  });
});

import { describe, expect, it } from 'vitest';
import { aCase } from '../../tests/builders/a-case.ts';
import { decodeCases } from '../decode/decode-cases.ts';
import { reportOf } from './report.ts';
import { toText } from './formats/to-text.ts';

const AT = '2026-06-01T12:00:00.000Z';
const textOf = (parts: Parameters<typeof aCase>[0]): string =>
  toText(
    reportOf(decodeCases([aCase(parts)], { lang: 'en' }), {
      at: AT,
      lang: 'en',
      masked: false,
      version: '0.1.0',
      problems: [],
    }),
    { zone: 'UTC', lang: 'en' },
  ).replaceAll(/\s+/g, ' ');

describe('the facts of a report', () => {
  it('never say that an office holds a case that only the receipt number names', () => {
    const text = textOf({ receipt: 'LIN2190012345' });
    expect(text).toContain('Received at (says the receipt number): Nebraska Service Center (NSC)');
    expect(text).toContain('Held by: received at Nebraska Service Center; the record does not say who holds it');
    expect(text).not.toContain('Held by: Nebraska');
  });
  it('attribute the name of another office to the table when USCIS gives only its code', () => {
    const status = { jurisdiction: 'NBC', jurisdictionDescription: 'NATIONAL BENEFITS CENTER' };
    const other = (location: string) => textOf({ status, receiptInfo: { form: 'I-765', location } });
    expect(other('CLT')).toContain('Another part of the record says: Charlotte, NC (CLT) [S]');
    expect(other('XLA')).toContain('Another part of the record says: XLA [N]');
    expect(other('CHARLOTTE, NC')).toContain('Another part of the record says: Charlotte, NC [U]');
  });

  it('quote a date until which USCIS’s own text says to wait', () => {
    const statusText =
      'On May 20, 2026, we approved it. If you do not receive it by June 19, 2026, go to <a href="https://egov.uscis.gov/e-request">e-Request</a>.';
    const text = textOf({ status: { statusText } });
    expect(text).toContain(
      'A date in USCIS’s text: June 19, 2026: “If you do not receive it by June 19, 2026, go to e-Request (https://egov.uscis.gov/e-request).”',
    );
    expect(text).not.toContain('A date in USCIS’s text: May 20');
  });

  it('say that what explains the last update may have been written later', () => {
    const notices = [{ actionType: 'Transfer Notice', generationDate: '2026-04-02T10:00:00.000Z' }];
    const text = textOf({ record: { updatedAtTimestamp: '2026-04-01T10:00:00.000Z', notices } });
    expect(text).toContain('Record last touched: Apr 1, 2026, 10:00 AM; written then or later: Transfer Notice');
  });

  it('show an impossible date as USCIS wrote it', () => {
    const text = textOf({
      record: { submissionDate: '2026-02-30', submissionTimestamp: null, updatedAt: '13/45/2026' },
    });
    expect(text).toContain('Filed: “2026-02-30”: USCIS’s field, but no day can be read from it');
    expect(text).toContain('Record last touched: “13/45/2026”: USCIS’s field, but no day can be read from it');
  });
});

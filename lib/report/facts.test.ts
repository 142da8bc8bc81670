import { describe, expect, it } from 'vitest';
import { aCase } from '../../tests/a-case.ts';
import { decodeCases } from '../decode/decode-cases.ts';
import { reportOf } from './report.ts';
import { toText } from './to-text.ts';

const AT = '2026-06-01T12:00:00.000Z';
const textOf = (parts: Parameters<typeof aCase>[0]): string =>
  toText(
    reportOf(decodeCases([aCase(parts)], { lang: 'en' }), {
      ...{ at: AT, lang: 'en', masked: false, version: '0.1.0', problems: [] },
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
  it('show a date that no calendar has as USCIS wrote it', () => {
    const text = textOf({
      record: { submissionDate: '2026-02-30', submissionTimestamp: null, updatedAt: '13/45/2026' },
    });
    expect(text).toContain('Filed: “2026-02-30”: USCIS’s field, but no day can be read from it');
    expect(text).toContain('Record last touched: “13/45/2026”: USCIS’s field, but no day can be read from it');
  });
});

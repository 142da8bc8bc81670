import { describe, expect, it } from 'vitest';
import { decoded } from '../../../tests/builders/a-case.ts';

const RAW = { jurisdiction: 'NBC', jurisdictionDescription: 'NATIONAL BENEFITS CENTER' };
const officeOf = (parts: Parameters<typeof decoded>[0]) => decoded(parts).office;

describe('the office', () => {
  it('is the jurisdiction, in reading case, the raw spelling cited', () => {
    expect(officeOf({ status: RAW })).toMatchObject({
      code: 'NBC',
      name: 'National Benefits Center',
      kind: 'national-benefits-center',
      basis: 'uscis',
      evidence: [{ value: 'NBC' }, { path: 'data.jurisdictionDescription', value: 'NATIONAL BENEFITS CENTER' }],
      others: [],
    });
  });

  it('may be a field office', () => {
    const status = { jurisdiction: 'CLT', jurisdictionDescription: 'CHARLOTTE, NC' };
    expect(officeOf({ status })).toMatchObject({ name: 'Charlotte, NC', kind: 'field-office', basis: 'uscis' });
  });

  it('is named from the table where USCIS gives only a code', () => {
    expect(officeOf({ status: { jurisdiction: 'NSC' } })).toMatchObject({
      code: 'NSC',
      name: 'Nebraska Service Center',
      basis: 'observed',
    });
  });

  it('keeps a code nobody knows, with no meaning claimed', () => {
    expect(officeOf({ status: { jurisdiction: 'XLA' } })).toMatchObject({
      code: 'XLA',
      name: 'XLA',
      kind: 'unknown',
      basis: 'unknown',
    });
  });

  it('comes from receipt_info where there is no jurisdiction', () => {
    expect(officeOf({ receiptInfo: { form: 'I-765', location: 'SCD' } })).toMatchObject({
      code: 'SCD',
      name: 'Service Center Operations',
      evidence: [{ endpoint: 'receipt_info', path: 'data.receipt_details.location', value: 'SCD' }],
    });
  });

  it('shows a source that disagrees beside it', () => {
    expect(officeOf({ status: RAW, receiptInfo: { form: 'I-765', location: 'SCD' } })?.others).toMatchObject([
      { code: 'SCD', evidence: [{ endpoint: 'receipt_info' }] },
    ]);
  });

  it('takes Service Center Operations for the new name of a service center, and cites it', () => {
    const status = { jurisdiction: 'NSC', jurisdictionDescription: 'NEBRASKA SERVICE CENTER' };
    const office = officeOf({ status, receiptInfo: { form: 'I-765', location: 'SCD' } });
    expect(office?.others).toEqual([]);
    expect(office?.evidence.map(({ value }) => value)).toContain('SCD');
  });

  it('knows the old and new codes of one center', () => {
    const status = { jurisdiction: 'TSC', jurisdictionDescription: 'TEXAS SERVICE CENTER' };
    expect(officeOf({ status, receiptInfo: { form: 'I-765', location: 'SSC' } })?.others).toEqual([]);
  });

  it('comes last from the prefix of a receipt, never from IOE', () => {
    expect(officeOf({ receipt: 'MSC2490412873' })).toMatchObject({
      code: 'NBC',
      name: 'National Benefits Center',
      evidence: [{ path: 'data.receiptNumber', value: 'MSC2490412873' }],
    });
    expect(officeOf({ receipt: 'IOE0912345678' })).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { ENDPOINTS, isFormType, OPTIONAL_ENDPOINTS, pathOfAddress, READ_ENDPOINTS } from './addresses.ts';

const RECEIPT = 'IOE0912345678';

describe('the addresses', () => {
  it('are these, and no other is ever asked', () => {
    expect([...READ_ENDPOINTS, 'probe' as const].map((address) => pathOfAddress(address, RECEIPT, 'I-485'))).toEqual([
      '/account/case-service/api/cases/IOE0912345678',
      '/account/case-service/api/case_status/IOE0912345678',
      '/secure-messaging/api/case-service/receipt_info/IOE0912345678',
      '/account/case-service/api/cases/IOE0912345678/documents',
      '/account/case-service/api/cases/I-485/processing_times/IOE0912345678',
      '/account/case-service/api/cases',
    ]);
  });
  it('keep the order of a report, those of every case first', () => {
    expect(ENDPOINTS).toEqual(['cases', 'case_status', 'receipt_info', 'documents']);
    expect([...ENDPOINTS, ...OPTIONAL_ENDPOINTS]).toEqual(READ_ENDPOINTS);
  });
});

it('a form type stands in a path only as USCIS writes one', () => {
  expect(
    ['I-485', 'i-485', 'I-129CW', 'N-400', 'G-28', 'EOIR-29', 'I765'].filter((form) => !isFormType(form)),
    'Let isFormType take what USCIS writes.',
  ).toEqual([]);
  expect(
    ['', '..', 'I-485/..', 'I-485?x', '%2e', 'Form I-485'].filter(isFormType),
    'Let isFormType refuse what could lead to another address.',
  ).toEqual([]);
});

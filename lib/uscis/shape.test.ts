import { describe, expect, it } from 'vitest';
import { receiptIn, shapeOf } from './shape.ts';
import type { Json, ReadEndpoint } from './reading.ts';

describe('the shape of a body identifies its address', () => {
  it.each<[Json, ReadEndpoint | null]>([
    [{ data: { receiptNumber: 'IOE0912345678', submissionDate: '2026-02-10' } }, 'cases'],
    [{ data: { receiptNumber: 'IOE0912345678', events: [] } }, 'cases'],
    [{ data: { receiptNumber: 'IOE0912345678', notices: [] } }, 'cases'],
    [{ data: { receiptNumber: 'IOE0912345678' } }, null],
    [{ data: { events: [] } }, null],
    [{ data: { currentActionCode: 'IAF' } }, 'case_status'],
    [{ data: { receiptNumber: 'IOE0912345678', statusTitle: 'Case Was Received' } }, 'case_status'],
    [{ data: { receipt_details: { form: 'I-765' } }, message: 'ok' }, 'receipt_info'],
    [{ data: { form: 'I-765', location: 'SCD' } }, 'receipt_info'],
    [{ data: { form: 'I-765', subtype: '147-C9' } }, 'receipt_info'],
    [{ data: { form: 'I-765' } }, null],
    [{ data: [{ fileName: 'a.pdf' }] }, 'documents'],
    [{ data: [{ contentId: 'x' }, { type: 'Other' }] }, 'documents'],
    [{ data: [{ type: 'Other' }] }, null],
    [{ data: null }, null],
    [{ data: [] }, null],
    [5, null],
  ])('%j is %s', (body, endpoint) => expect(shapeOf(body)).toBe(endpoint));
});

it('documents name no receipt, the others theirs in one spelling', () => {
  expect(receiptIn({ data: [{ fileName: 'IOE0912345678-part1.tif' }] }, 'documents')).toBeNull();
  expect(receiptIn({ data: { receipt_details: { receipt_number: 'ioe 0912345678' } } }, 'receipt_info')).toBe(
    'IOE0912345678',
  );
  expect(receiptIn({ data: { receiptNumber: null } }, 'cases')).toBeNull();
});

import { expect, it } from 'vitest';
import { ENDPOINTS } from '../../lib/uscis/reading.ts';
import { makeAskedAddresses } from './asked-addresses.ts';

const CASE = { receipt: 'IOE0912345678', endpoints: [...ENDPOINTS] };

it('a page fetches an address once in a minute, and one that found no network again after some seconds', () => {
  let nowMs = 0;
  const asked = makeAskedAddresses(() => nowMs);
  expect(asked.take([CASE])).toEqual([CASE]);
  expect(asked.take([CASE])).toEqual([]);
  asked.foundNoNetwork(CASE.receipt, 'documents');
  expect(asked.take([CASE])).toEqual([]);
  nowMs = 10_000;
  expect(asked.take([CASE])).toEqual([{ ...CASE, endpoints: ['documents'] }]);
  nowMs = 60_000;
  expect(asked.take([CASE])).toEqual([{ ...CASE, endpoints: ['cases', 'case_status', 'receipt_info'] }]);
});

// What a value unwraps to, with what was said on the way. For tests only.
import { savedWordsOf } from '../../../locales/record.ts';
import type { Json } from '../../../uscis/reading.ts';
import { unwrap } from './unwrap.ts';
import type { Hints } from './wrapper.ts';

export const WORDS = savedWordsOf('en');

export function unwrapped(value: Json, hints: Partial<Hints> = {}) {
  const remarks: string[] = [];
  const warnings: string[] = [];
  const found = unwrap(
    value,
    { endpoint: null, receipt: null, ...hints },
    { words: WORDS, remark: (message) => remarks.push(message), warn: (message) => warnings.push(message) },
  );
  return { found, remarks, warnings };
}

export const A = 'IOE0912345678';
export const B = 'IOE0912345679';
export const aRecordOf = (receiptNumber: string, more: { [key: string]: Json } = {}): { [key: string]: Json } => ({
  receiptNumber,
  submissionDate: '2026-02-10',
  formType: 'I-765',
  events: [],
  notices: [],
  ...more,
});
export const aStatusOf = (receiptNumber: string): Json => ({
  data: { receiptNumber, currentActionCode: 'IAF', statusTitle: 'Case Was Received' },
});
export const DOCUMENTS: Json = { data: [{ fileName: 'notice.pdf', contentId: 'c1' }] };

// The words of each address on the paste page. Data only.
import type { PlainPasteKey } from '../../lib/locales/paste.ts';
import type { Endpoint, ReadEndpoint } from '../../lib/uscis/reading.ts';

export const ADDRESS_NAMES = {
  cases: 'paste.cases',
  case_status: 'paste.case_status',
  receipt_info: 'paste.receipt_info',
  documents: 'paste.documents',
  processing_times: 'paste.processing_times',
} as const satisfies Record<ReadEndpoint, PlainPasteKey>;

export const ADDRESS_HOLDS = {
  cases: 'paste.cases.holds',
  case_status: 'paste.case_status.holds',
  receipt_info: 'paste.receipt_info.holds',
  documents: 'paste.documents.holds',
} as const satisfies Record<Endpoint, PlainPasteKey>;

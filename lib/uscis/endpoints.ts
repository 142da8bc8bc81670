// The only addresses Caseside may read. All are same-origin GET requests with the page's own session.
import type { ReadEndpoint } from './reading.ts';

export const SITE = 'https://my.uscis.gov';

/** `probe` only shows whether somebody is signed in: 200 with JSON whose data is not null. */
export type Address = ReadEndpoint | 'probe';

/** Path of an address for one receipt (`IOE0912345678`). Only processing_times uses `formType`. */
export function pathOfAddress(address: Address, receipt: string, formType = ''): string {
  const safe = encodeURIComponent(receipt);
  const paths: Record<Address, string> = {
    cases: `/account/case-service/api/cases/${safe}`,
    case_status: `/account/case-service/api/case_status/${safe}`,
    receipt_info: `/secure-messaging/api/case-service/receipt_info/${safe}`,
    documents: `/account/case-service/api/cases/${safe}/documents`,
    processing_times: `/account/case-service/api/cases/${encodeURIComponent(formType)}/processing_times/${safe}`,
    probe: '/account/case-service/api/cases',
  };
  return paths[address];
}

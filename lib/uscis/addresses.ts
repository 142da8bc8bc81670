// The addresses of USCIS that Caseside may read, one row each; everything else about an address derives from its row. Data and look-ups,
// pure. All are same-origin GET requests with the page's own session.

export const SITE = 'https://my.uscis.gov';

interface AddressRow {
  /** `{receipt}` and `{form}` are filled in. */
  path: string;
  /** What `data` is: one record, or a list of rows. */
  holds: 'record' | 'rows';
  /** How its record (or one of its rows) is recognised: one of these fits, of which each group has at least one key. */
  shape: readonly (readonly (readonly string[])[])[];
  /** Where its record names the receipt, the first that does; [] if nowhere. */
  receiptKeys: readonly string[];
  /** Where its record names the form type. */
  formKeys: readonly string[];
  /** Key of the panel's words for what it holds. */
  words: string;
  /**
   * `read`: for every case; what it could hold is not denied while it is unread. `optional`: after the others, once and without a retry;
   * unread it changes nothing of what is said of the others. Only one shape of such an answer was seen, so any is taken.
   */
  need: 'read' | 'optional';
}

/**
 * By the id that reports, evidence and the history store give an address, which must never change; in the order of a report's `reads`. The
 * fields are those of docs/DATA.md.
 */
export const ADDRESSES = {
  cases: {
    path: '/account/case-service/api/cases/{receipt}',
    holds: 'record',
    shape: [[['receiptNumber'], ['submissionDate', 'events', 'notices']]],
    receiptKeys: ['receiptNumber'],
    formKeys: ['formType'],
    words: 'address.cases',
    need: 'read',
  },
  case_status: {
    path: '/account/case-service/api/case_status/{receipt}',
    holds: 'record',
    shape: [[['currentActionCode', 'statusTitle']]],
    receiptKeys: ['receiptNumber'],
    formKeys: ['formType'],
    words: 'address.caseStatus',
    need: 'read',
  },
  receipt_info: {
    path: '/secure-messaging/api/case-service/receipt_info/{receipt}',
    holds: 'record',
    shape: [[['receipt_details']], [['form'], ['location', 'subtype']]],
    receiptKeys: ['receipt_details.receipt_number', 'receipt_number', 'receiptNumber'],
    formKeys: ['receipt_details.form', 'form'],
    words: 'address.receiptInfo',
    need: 'read',
  },
  documents: {
    path: '/account/case-service/api/cases/{receipt}/documents',
    holds: 'rows',
    shape: [[['fileName', 'contentId']]],
    receiptKeys: [],
    formKeys: [],
    words: 'address.documents',
    need: 'read',
  },
  processing_times: {
    path: '/account/case-service/api/cases/{form}/processing_times/{receipt}',
    holds: 'record',
    shape: [[['time_until_case_decision', 'time_until_next_milestone', 'milestone_days_remaining']]],
    receiptKeys: ['receiptNumber'],
    formKeys: [],
    words: 'address.processingTimes',
    need: 'optional',
  },
} as const satisfies Readonly<Record<string, AddressRow>>;

type Rows = typeof ADDRESSES;

/** Every address whose answer can stand in a case. */
export type ReadEndpoint = keyof Rows;
/** The addresses that are read for every case. */
export type Endpoint = { [K in ReadEndpoint]: Rows[K]['need'] extends 'read' ? K : never }[ReadEndpoint];
type OptionalEndpoint = Exclude<ReadEndpoint, Endpoint>;

const isReadEndpoint = (id: string): id is ReadEndpoint => Object.hasOwn(ADDRESSES, id);
const isOfEveryCase = (id: ReadEndpoint): id is Endpoint => ADDRESSES[id].need === 'read';
export const isOptional = (id: string): id is OptionalEndpoint => isReadEndpoint(id) && !isOfEveryCase(id);

export const READ_ENDPOINTS: readonly ReadEndpoint[] = Object.keys(ADDRESSES).filter(isReadEndpoint);
export const ENDPOINTS: readonly Endpoint[] = READ_ENDPOINTS.filter(isOfEveryCase);
export const OPTIONAL_ENDPOINTS: readonly OptionalEndpoint[] = READ_ENDPOINTS.filter(isOptional);

/** `probe` only shows whether somebody is signed in: 200 with JSON whose data is not null. */
export type Address = ReadEndpoint | 'probe';

const PROBE_PATH = '/account/case-service/api/cases';

/** A form type that may stand in a path, as USCIS writes it: `I-485`, `I-129CW`. */
export const isFormType = (text: string): boolean => /^[A-Za-z]{1,4}-?\d{1,4}[A-Za-z0-9]{0,4}$/.test(text);

/** Path of an address for one receipt (`IOE0912345678`). @param formType for an address whose path names it */
export function pathOfAddress(address: Address, receipt: string, formType = ''): string {
  const path = address === 'probe' ? PROBE_PATH : ADDRESSES[address].path;
  return path
    .replace('{receipt}', () => encodeURIComponent(receipt))
    .replace('{form}', () => encodeURIComponent(formType));
}

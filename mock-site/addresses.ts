// The paths that the mock site answers as JSON, and how a path is recognised. Pure.
import { ENDPOINTS } from '../lib/uscis/reading.ts';

/** The addresses a fault can be set for: the four, the probe, processing_times, and the account pages themselves. */
export const ADDRESSES = [...ENDPOINTS, 'processing_times', 'probe', 'page'] as const;
export type Address = (typeof ADDRESSES)[number];

export interface Target {
  address: Address;
  receipt: string | null;
}

const PATTERNS: readonly (readonly [Address, RegExp])[] = [
  ['documents', /^\/account\/case-service\/api\/cases\/([^/]+)\/documents$/],
  ['processing_times', /^\/account\/case-service\/api\/cases\/[^/]+\/processing_times\/([^/]+)$/],
  ['case_status', /^\/account\/case-service\/api\/case_status\/([^/]+)$/],
  ['receipt_info', /^\/secure-messaging\/api\/case-service\/receipt_info\/([^/]+)$/],
  ['cases', /^\/account\/case-service\/api\/cases\/([^/]+)$/],
  ['probe', /^\/account\/case-service\/api\/cases\/?$/],
  ['page', /^\/account(?:\/applicant|\/inbox|\/forms|\/representative|\/case\/([^/]+))?\/?$/],
];

/** True for every path below the two JSON services, known or unknown. */
export const isApiPath = (path: string): boolean => /^\/(account|secure-messaging)(\/api)?\/case-service\//.test(path);

/** What a path requests, or null if the mock site gives it no special meaning. */
export function targetOf(path: string): Target | null {
  for (const [address, pattern] of PATTERNS) {
    const found = pattern.exec(path);
    if (found !== null) return { address, receipt: found[1] ?? null };
  }
  return null;
}

/** The path of one address of a receipt. @param form the form type that processing_times needs */
export function pathOf(address: Exclude<Address, 'page'>, receipt: string, form = 'I-485'): string {
  const service = '/account/case-service/api';
  return {
    cases: `${service}/cases/${receipt}`,
    case_status: `${service}/case_status/${receipt}`,
    receipt_info: `/secure-messaging/api/case-service/receipt_info/${receipt}`,
    documents: `${service}/cases/${receipt}/documents`,
    processing_times: `${service}/cases/${form}/processing_times/${receipt}`,
    probe: `${service}/cases`,
  }[address];
}

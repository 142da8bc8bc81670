// The paths that the mock site answers as JSON, and how a path is recognised. Pure.
import {
  ADDRESSES as CASE_ADDRESSES,
  pathOfAddress,
  READ_ENDPOINTS,
  type Address as ReadAddress,
} from '../lib/uscis/addresses.ts';

/** The addresses a fault can be set for: those of a case, the probe, and the account pages themselves. */
export type Address = ReadAddress | 'page';
export const ADDRESSES: readonly Address[] = [...READ_ENDPOINTS, 'probe', 'page'];

export interface Target {
  address: Address;
  receipt: string | null;
}

/** The path of a case's address as a pattern: its receipt is the group, and any form type will do. */
const patternOf = (path: string): RegExp =>
  new RegExp(
    `^${path
      .replaceAll(/[.\-]/g, String.raw`\$&`)
      .replace('{receipt}', '([^/]+)')
      .replace('{form}', '[^/]+')}$`,
  );

const PATTERNS: readonly (readonly [Address, RegExp])[] = [
  ...READ_ENDPOINTS.map((id) => [id, patternOf(CASE_ADDRESSES[id].path)] as const),
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

/** The path of one address of a receipt. @param form the form type that an optional address needs */
export const pathOf = (address: Exclude<Address, 'page'>, receipt: string, form = 'I-485'): string =>
  pathOfAddress(address, receipt, form);

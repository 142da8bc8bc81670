// A response of the mock site as plain data, and the ordinary ones. Pure; server.ts and faults.ts send them.

export interface Answer {
  status: number;
  headers: Record<string, string | string[]>;
  body: Buffer;
}

export const JSON_TYPE = 'application/json; charset=utf-8';
export const HTML_TYPE = 'text/html; charset=utf-8';

/** The content-security policy of every page: no frames, no inline scripts or styles, nothing from other hosts. */
const PAGE_POLICY =
  "default-src 'self'; frame-src 'none'; child-src 'none'; script-src 'self'; style-src 'self'; object-src 'none'; frame-ancestors 'self'";

/** The same for a site that was taken over and allows its scripts whatever helps them: frames, workers, pages made ahead. */
export const HOSTILE_POLICY =
  "default-src 'self'; frame-src *; child-src *; worker-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; object-src *; frame-ancestors 'self'";
/** Scripts that need it; the others find the site as strict as it is. */
export const FREED_SCRIPTS: readonly string[] = ['lid', 'framer', 'worker'];

const COMMON = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

export function rawAnswer(
  status: number,
  type: string,
  body: Buffer | string,
  headers: Answer['headers'] = {},
): Answer {
  return { status, headers: { ...COMMON, 'content-type': type, ...headers }, body: Buffer.from(body) };
}

export const jsonAnswer = (status: number, value: unknown, headers: Answer['headers'] = {}): Answer =>
  rawAnswer(status, JSON_TYPE, JSON.stringify(value), headers);

export const htmlAnswer = (status: number, html: string, headers: Answer['headers'] = {}): Answer =>
  rawAnswer(status, HTML_TYPE, html, {
    'content-security-policy': PAGE_POLICY,
    'x-frame-options': 'SAMEORIGIN',
    ...headers,
  });

/** A redirect without a body. @param cookies whole Set-Cookie lines */
export const redirectTo = (location: string, cookies: string[] = [], status = 302): Answer => ({
  status,
  headers: { ...COMMON, location, ...(cookies.length === 0 ? {} : { 'set-cookie': cookies }) },
  body: Buffer.alloc(0),
});

export const emptyAnswer = (status: number): Answer => ({ status, headers: { ...COMMON }, body: Buffer.alloc(0) });

// An HTTP client for the mock site in Node tests: sends one request to 127.0.0.1 as if it were my.uscis.gov, and verifies the
// certificate.
import { request } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';

export interface Asked {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

export interface AskOptions {
  method?: string;
  cookie?: string;
  /** Sent as a form. */
  form?: Record<string, string>;
  /** Sent as JSON. */
  json?: unknown;
  host?: string;
  timeoutMs?: number;
}

/**
 * One response, redirects not followed.
 * @param mockSite without its certificate nothing is verified
 * @throws the error of a broken connection, or Error "timeout"
 */
export function ask(
  mockSite: { port: number; cert: string | null },
  path: string,
  options: AskOptions = {},
): Promise<Asked> {
  const { cookie, form, json, host = 'my.uscis.gov', timeoutMs = 10_000 } = options;
  const body = form === undefined ? JSON.stringify(json) : new URLSearchParams(form).toString();
  const type = form === undefined ? 'application/json' : 'application/x-www-form-urlencoded';
  const method = options.method ?? (body === undefined ? 'GET' : 'POST');
  return new Promise((done, fail) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port: mockSite.port,
        path,
        method,
        ...(mockSite.cert === null ? { rejectUnauthorized: false } : { ca: mockSite.cert }),
        servername: 'my.uscis.gov',
        agent: false,
        headers: {
          host,
          accept: 'application/json',
          ...(cookie === undefined ? {} : { cookie }),
          ...(body === undefined ? {} : { 'content-type': type, 'content-length': Buffer.byteLength(body) }),
        },
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', fail);
        answer.on('end', () =>
          done({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            text: Buffer.concat(chunks).toString('utf8'),
          }),
        );
      },
    );
    const timer = setTimeout(() => sent.destroy(new Error('timeout')), timeoutMs);
    sent.on('close', () => clearTimeout(timer));
    sent.on('error', fail);
    sent.end(body);
  });
}

/** The Cookie header that answers a Set-Cookie line, or "". */
export const cookieOf = ({ headers }: Asked): string => headers['set-cookie']?.[0]?.split(';')[0] ?? '';

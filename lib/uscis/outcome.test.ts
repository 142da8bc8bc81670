import { describe, expect, it } from 'vitest';
import { parseJson } from './parse-json.ts';
import { readingOf, sessionByProbe, type RawAnswer } from './outcome.ts';

const AT = '2026-08-01T12:00:00.000Z';
const RECEIPT = 'IOE0912345678';
const HTML = '<!doctype html><html><body>Sign in</body></html>';
const CASE = JSON.stringify({ data: { receiptNumber: RECEIPT, submissionDate: '2026-02-10', events: [] } });
const STATUS = JSON.stringify({ data: { receiptNumber: RECEIPT, currentActionCode: 'IAF' } });

const raw = (more: Partial<RawAnswer> = {}): RawAnswer => ({
  endpoint: 'cases',
  receipt: RECEIPT,
  status: 200,
  redirectedTo: null,
  contentType: 'application/json',
  text: CASE,
  failure: 'none',
  ...more,
});

describe('an answer means', () => {
  it.each<[string, Partial<RawAnswer>, string]>([
    ['ok: the shape and receipt asked for', {}, 'ok'],
    ['ok: JSON sent under another content type', { contentType: 'text/html' }, 'ok'],
    ['empty: data null', { text: '{"data":null}' }, 'empty'],
    ['empty: data null with a message', { text: '{"data":null,"message":"none"}' }, 'empty'],
    ['empty: an empty list', { text: '{"data":[]}', endpoint: 'documents' }, 'empty'],
    ['empty: 204', { status: 204, text: '', contentType: '' }, 'empty'],
    ['signed-out: 401', { status: 401, text: '{}' }, 'signed-out'],
    ['signed-out: a redirect to sign-in', { redirectedTo: '/sign-in' }, 'signed-out'],
    ['signed-out: a redirect to oidc', { redirectedTo: 'https://my.uscis.gov/oidc/login', text: HTML }, 'signed-out'],
    [
      'signed-out: a redirect to the sign-in host',
      { redirectedTo: 'https://myaccount.uscis.gov/sign-in' },
      'signed-out',
    ],
    ['signed-out: HTML with 200', { text: HTML, contentType: 'text/html' }, 'signed-out'],
    ['signed-out: HTML that calls itself JSON', { text: HTML }, 'signed-out'],
    ['signed-out: 200 with data null and an error', { text: '{"data":null,"error":"expired"}' }, 'signed-out'],
    ['blocked: 403 with HTML', { status: 403, text: HTML, contentType: 'text/html' }, 'blocked'],
    ['not-yours: 403 otherwise', { status: 403, text: '{"message":"no"}' }, 'not-yours'],
    ['throttled: 429', { status: 429, text: '' }, 'throttled'],
    ['server-error: 404', { status: 404, text: HTML }, 'server-error'],
    ['server-error: 500', { status: 500, text: '{}' }, 'server-error'],
    ['server-error: 503', { status: 503, text: '' }, 'server-error'],
    ['not-json: other text with 200', { text: 'all is well', contentType: 'text/plain' }, 'not-json'],
    ['not-json: JSON that was cut', { text: CASE.slice(0, 40) }, 'not-json'],
    ['not-json: nothing at all with 200', { text: '' }, 'not-json'],
    ['unexpected: the shape of another address', { text: STATUS }, 'unexpected'],
    ['unexpected: another receipt', { receipt: 'IOE0912345679' }, 'unexpected'],
    ['unexpected: no shape', { text: '{"data":{"foo":1}}' }, 'unexpected'],
    ['unexpected: a scalar', { text: '5' }, 'unexpected'],
    ['no-answer', { failure: 'no-answer', status: 0, text: '' }, 'no-answer'],
    ['offline', { failure: 'offline', status: 0, text: '' }, 'offline'],
    ['timeout', { failure: 'timeout', status: 0, text: '' }, 'timeout'],
    ['not-read', { failure: 'not-read', status: 0, text: '' }, 'not-read'],
  ])('%s', (_name, more, outcome) => expect(readingOf(raw(more), AT).outcome).toBe(outcome));

  it('a body only with outcome ok and empty', () => {
    expect(readingOf(raw(), AT).body).toEqual(JSON.parse(CASE));
    expect(readingOf(raw({ text: '{"data":null}' }), AT).body).toEqual({ data: null });
    expect('body' in readingOf(raw({ text: STATUS }), AT)).toBe(false);
    expect('body' in readingOf(raw({ status: 204, text: '' }), AT)).toBe(false);
  });

  it('the same receipt however USCIS spells it', () => {
    expect(readingOf(raw({ receipt: 'ioe-0912345678' }), AT).outcome).toBe('ok');
  });
});

describe('the probe says signed in', () => {
  it.each<[string, Partial<RawAnswer>, boolean]>([
    ['with 200 and an empty list', { text: '{"data":[]}' }, true],
    ['not with data null', { text: '{"data":null}' }, false],
    ['not with JSON without data', { text: '{}' }, false],
    ['not with HTML', { text: HTML }, false],
    ['not with 401', { status: 401, text: '{"data":[]}' }, false],
    ['not after a redirect to sign-in', { redirectedTo: '/sign-in', text: '{"data":[]}' }, false],
    ['not without an answer', { failure: 'no-answer' }, false],
  ])('%s', (_name, more, isSignedIn) =>
    expect(sessionByProbe(raw({ endpoint: 'probe', ...more })) === 'signed-in').toBe(isSignedIn),
  );
});

it('an answer is parsed once, by whom the caller says, and its body is what that gave', () => {
  const parsed: { text: string; body: ReturnType<typeof parseJson> }[] = [];
  const parse = (text: string) => {
    const body = parseJson(text);
    parsed.push({ text, body });
    return body;
  };
  const reading = readingOf(raw(), AT, parse);
  expect(parsed.map(({ text }) => text)).toEqual([CASE]);
  const [first] = parsed;
  expect(first?.body.ok === true && first.body.value === reading.body).toBe(true);
});

describe('the probe proves that nobody is signed in', () => {
  it.each([
    ['401', { status: 401, text: '' }, true],
    ['JSON without data', { status: 200, text: '{"data":null}' }, true],
    ['a web page', { status: 200, text: '<html>Maintenance</html>' }, false],
    ['a server that fails', { status: 503, text: '' }, false],
    ['a refusal', { status: 403, text: '{"data":null}' }, false],
    ['a redirect', { status: 302, text: '' }, false],
    ['JSON of a list', { status: 200, text: '{"data":[]}' }, false],
    ['JSON that says nothing of data', { status: 200, text: '{}' }, false],
  ])('by %s: %o is %s', (_name, more, isProof) =>
    expect(sessionByProbe(raw({ endpoint: 'probe', failure: 'none', ...more })) === 'signed-out').toBe(isProof),
  );
});

import { describe, expect, it } from 'vitest';
import type { Json } from '../../../uscis/reading.ts';
import { A, B, aRecordOf, aStatusOf, unwrapped, WORDS } from './unwrapped.fixture.ts';

const API = 'https://my.uscis.gov/account/case-service/api';
const COOKIE = '_session=PLEASE-KEEP-ME';

function anEntry(
  url: string,
  text: string | null,
  more: { status?: number; encoding?: string; method?: string; to?: string } = {},
): Json {
  const { status = 200, encoding, method = 'GET', to = '' } = more;
  return {
    startedDateTime: '2026-05-21T10:00:00.000-04:00',
    request: {
      method,
      url,
      headers: [{ name: 'Cookie', value: COOKIE }],
      cookies: [{ name: '_session', value: COOKIE }],
    },
    response: {
      status,
      redirectURL: to,
      headers: [{ name: 'Set-Cookie', value: COOKIE }],
      content: {
        mimeType: 'application/json',
        ...(text === null ? {} : { text }),
        ...(encoding === undefined ? {} : { encoding }),
      },
    },
  };
}
const aHar = (...entries: Json[]): Json => ({ log: { version: '1.2', entries } });
const record: Json = { data: aRecordOf(A, { applicantName: 'SAMPLE, ÁLEX' }) };

describe('a HAR file', () => {
  it('gives what the four addresses answered, with the time of reading, and nothing else', () => {
    const { found } = unwrapped(
      aHar(
        anEntry(`${API}/cases/${A}`, JSON.stringify(record)),
        anEntry(`${API}/case_status/${A}`, JSON.stringify(aStatusOf(A))),
        anEntry(`https://my.uscis.gov/secure-messaging/api/case-service/receipt_info/${A}`, '{"data":null}'),
        anEntry(`${API}/cases/${A}/documents`, '{"data":[]}'),
        anEntry(`${API}/cases`, '{"data":[]}'),
        anEntry(`${API}/cases/I-765/processing_times/${A}`, '{"data":{}}'),
        anEntry(`https://evil.example/account/case-service/api/cases/${A}`, JSON.stringify(record)),
        anEntry(`${API}/cases/${A}`, JSON.stringify(record), { method: 'POST' }),
        anEntry('not an address', COOKIE),
      ),
    );
    expect(found.map((each) => each.kind === 'answer' && [each.endpoint, each.outcome, each.receipt])).toEqual([
      ['cases', 'ok', A],
      ['case_status', 'ok', A],
      ['receipt_info', 'empty', A],
      ['documents', 'empty', A],
    ]);
    expect(found[0]).toMatchObject({ body: record, readAt: '2026-05-21T14:00:00.000Z' });
    expect(JSON.stringify(found)).not.toContain('KEEP-ME');
  });

  it('may hold its content in base64', () => {
    const text = Buffer.from(JSON.stringify(record), 'utf8').toString('base64');
    expect(unwrapped(aHar(anEntry(`${API}/cases/${A}`, text, { encoding: 'base64' }))).found).toMatchObject([
      { body: record },
    ]);
    expect(unwrapped(aHar(anEntry(`${API}/cases/${A}`, '%%%', { encoding: 'base64' }))).found).toEqual([
      { kind: 'problem', message: WORDS('problem.harWithoutContent', { address: 'cases' }) },
    ]);
  });

  it.each([
    [401, '', '', 'signed-out'],
    [302, '', 'https://my.uscis.gov/sign-in', 'signed-out'],
    [200, '<html><title>Sign in</title></html>', '', 'signed-out'],
    [500, '{"status":500}', '', 'server-error'],
    [429, '', '', 'throttled'],
    [0, '', '', 'no-answer'],
  ])('reports a failed read of status %i %s as its outcome', (status, text, to, outcome) => {
    expect(unwrapped(aHar(anEntry(`${API}/cases/${A}`, text, { status, to }))).found).toMatchObject([{ outcome }]);
  });

  it('keeps whole what has another form, and nothing that is about another receipt', () => {
    const [strange, other] = unwrapped(
      aHar(
        anEntry(`${API}/cases/${A}`, '{"data":{"foo":1}}'),
        anEntry(`${API}/cases/${A}`, JSON.stringify({ data: aRecordOf(B) })),
      ),
    ).found;
    expect(strange).toMatchObject({ outcome: 'unexpected', body: { data: { foo: 1 } } });
    expect(other).toMatchObject({ outcome: 'unexpected' });
    expect(other).not.toHaveProperty('body');
  });

  it('that was saved without content, or without a case, says so', () => {
    expect(unwrapped(aHar(anEntry(`${API}/cases/${A}`, null))).found).toEqual([
      { kind: 'problem', message: WORDS('problem.harWithoutContent', { address: 'cases' }) },
    ]);
    for (const har of [aHar(), aHar(anEntry(`${API}/cases`, '{}'), 5, null)])
      expect(unwrapped(har).found).toEqual([{ kind: 'problem', message: WORDS('problem.harWithoutAnswers') }]);
  });
});

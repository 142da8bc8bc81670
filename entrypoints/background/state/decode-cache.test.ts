import { expect, it } from 'vitest';
import { readingOf } from '../../../lib/uscis/outcome.ts';
import { bodiesOf } from './cases.ts';
import { parseAnswer, parseOnce } from './decode-cache.ts';
import { forgetAnswers } from './session-records.ts';

it('what was parsed is kept by its content, and goes with the answers of a session', async () => {
  const text = '{"data":{"receiptNumber":"IOE0912345678"}}';
  const first = parseOnce('a', text);
  expect(parseOnce('a', `${text} `.trim())).toBe(first);
  expect(parseOnce('a', '{"data":null}')).not.toBe(first);
  const again = parseOnce('a', text);
  await forgetAnswers('normal');
  expect(parseOnce('a', text)).not.toBe(again);
});

it('what is decoded is the very body that the answer was classified by', () => {
  const receipt = 'IOE0912345678';
  const at = '2026-08-01T12:00:00.000Z';
  const text = JSON.stringify({ data: { receiptNumber: receipt, submissionDate: '2026-02-10', events: [] } });
  const raw = {
    endpoint: 'cases' as const,
    receipt,
    status: 200,
    redirectedTo: null,
    contentType: 'application/json',
    text,
    failure: 'none' as const,
  };
  const { body } = readingOf(raw, at, parseAnswer(receipt, 'cases'));
  const record = {
    good: { text, at, n: 1, round: null },
    first: null,
    newest: { outcome: 'ok' as const, at, message: '', steady: 0, round: null },
    waitingUntil: null,
  };
  const remembered = {
    answers: new Map([[receipt, new Map([['cases' as const, record]])]]),
    embedded: new Map(),
    page: null,
  };
  expect(body).toBeDefined();
  expect(bodiesOf(receipt, remembered).cases).toBe(body);
});

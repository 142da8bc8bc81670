// Whatever is cut off, mangled or wrapped: reading a saved text never throws, and nothing in it is lost without a word.
import { describe, expect, it } from 'vitest';
import { decodeCases } from '../../lib/decode/decode-cases.ts';
import { readSaved } from '../../lib/report/saved/read-saved.ts';
import type { Json } from '../../lib/uscis/reading.ts';
import { aCase, anEvent, RECEIPT } from '../builders/a-case.ts';
import { makeRandom, type Random } from './random.ts';

const { answers } = aCase({
  record: { events: [anEvent('IAF', '2026-02-10T00:00:00.000Z')] },
  receiptInfo: { form: 'I-765', location: 'SCD' },
});
const BODY = JSON.stringify(answers.cases);
const TEXTS = [
  BODY,
  JSON.stringify(answers, null, 2),
  JSON.stringify({ cases: [{ receiptNumber: RECEIPT, events: [], concurrentCases: [] }] }),
  `<!DOCTYPE html><html><title>Sign in</title><script>var a = {"b": [1]}</script></html>`,
  "{'data': {'closed': True}}",
  'data\t\nreceiptNumber\t"x"\n',
] as const;
const JUNK = [
  ...([
    '{',
    '[',
    '"',
    '}',
    ']',
    '"{',
    '```json\n',
    '<html>',
    '</html>',
    '<script>',
    '\u00a0',
    '“',
    "'",
    ',',
    '\\',
  ] as const),
  ...([
    '{"data":',
    '{"cases":[',
    '\t',
    '\n',
    'words {here} [1]',
    '\ud83d',
    '{"log":{"entries":[',
    'null',
    '[Object]',
  ] as const),
] as const;

function mangled(text: string, random: Random): string {
  const at = random.upTo(text.length + 1);
  const ways = [
    () => text.slice(0, at),
    () => text.slice(at),
    () => text.slice(0, at) + random.pick(JUNK) + text.slice(at),
    () => `${random.pick(JUNK)}${text}${random.pick(JUNK)}`,
    () => `${text}\n${random.pick(TEXTS)}`,
    () => JSON.stringify(text),
    () => `{"one":${text},"two":${random.pick(TEXTS)}}`,
    () => `[${text}]`,
  ] as const;
  return random.pick(ways)();
}

const read = (text: string, name = '') => readSaved([{ source: 'x', folder: '', name, text }], { lang: 'en' });

describe('a saved text', () => {
  it('however mangled, gives cases or a problem, and never throws', () => {
    const random = makeRandom(17);
    for (let round = 0; round < 3_000; round += 1) {
      let text: string = random.pick(TEXTS);
      for (let times = random.upTo(3); times >= 0; times -= 1) text = mangled(text, random);
      const saved = read(text, random.pick(['', 'cases.json', 'documents.json']));
      decodeCases(saved.cases, { lang: 'en' });
      expect(saved.cases.length + saved.problems.length, JSON.stringify(text)).toBeGreaterThan(0);
      expect(saved.isUnderstood || saved.problems.length > 0, JSON.stringify(text)).toBe(true);
    }
  });

  it('gives a whole answer back, whatever words stand around it and whatever it is wrapped in', () => {
    const random = makeRandom(5);
    const WORDS = [
      'Pretty-print',
      'my case:',
      '[1] {see below}',
      '```json',
      'He said "hello"',
      '— ',
      'a < b',
      '<br>',
    ] as const;
    const value: Json = answers.cases ?? null;
    const wrap = [
      (body: Json) => JSON.stringify(body),
      (body: Json) => JSON.stringify(body, null, 2).replaceAll('  ', '\u00a0\u00a0'),
      (body: Json) => JSON.stringify(JSON.stringify(body)),
      (body: Json) => JSON.stringify([body]),
      (body: Json) => JSON.stringify({ savedAt: 'today', caseDetails: body }),
    ] as const;
    for (let round = 0; round < 300; round += 1) {
      const text = `${random.pick(WORDS)}\n${random.pick(wrap)(value)}${random.pick([' ', '\n', ';', ','])}${random.pick(WORDS)}`;
      const saved = read(text);
      expect(saved, text).toMatchObject({ problems: [], isUnderstood: true, cases: [{ answers: { cases: value } }] });
    }
  });
});

// Texts twice as long take twice the steps, not four times: a page of one odd text cannot hold up what must not wait (a sign-out).
import { describe, expect, it } from 'vitest';
import { plainTextOf } from '../../lib/decode/answers/plain-text.ts';
import { NO_DAYS } from '../../lib/report/mask/explained-days.ts';
import { makeRunFinder } from '../../lib/report/mask/find-runs.ts';
import { makeMasker } from '../../lib/report/mask/masker.ts';
import type { Secrets } from '../../lib/report/mask/secrets.ts';
import { countSteps } from './regex-steps.ts';

const SECRETS: Secrets = {
  words: new Set(['quiroga']),
  shortWords: new Set(['do']),
  files: new Set<string>(),
  letters: new Set<string>(),
  runs: makeRunFinder(['quiroga', 'aaaa', 'scan001']),
  extra: makeRunFinder(['boston']),
  days: NO_DAYS,
};

const PIECES = [
  'x',
  '0',
  '(',
  '[',
  '<',
  '&',
  '@',
  '%',
  '\\',
  '"',
  "'",
  '-',
  '.',
  '•',
  ' ',
  '\n',
  '\t',
  '\u200b',
  'İ',
  '🙂',
  'a@',
  'a@a ',
  '@x dot ',
  'a at b dot ',
  '-at-',
  '(at)',
  '&#',
  '&a',
  '%4',
  '\\u',
  '=4',
  'A1',
  'I-',
  'MAY ',
  '2026-',
  '1 ',
  '12 ',
  'IOE1',
  'An ',
  'Ms. An ',
  'Ms. Do, ',
  'a b ',
  'e-',
  '[hidden]',
  '([hidden]',
  '[hidden] (',
  '• ',
  'Do ',
  "o'",
  '<a',
  '<a href=',
  '<a href="',
  '<a href=x>',
  '<a href=x>y</a>',
  '</a>',
  '<!--',
  '<script>',
  '<b>',
  '<a="',
  ' href',
  'a.',
  'a.a@',
  'dot ',
  'at ',
  'born ',
  'apt ',
  'a\n',
  ' \n',
  '\n\n',
  'http://',
  '{"a":["',
  '[0]',
  '.a',
  '["a"]',
];
const LENGTH = 1500;
const textOf = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Steps of a text of them, and of one twice as long. */
function growth(piece: string, work: (text: string) => void): number {
  const [once, twice] = [LENGTH, 2 * LENGTH].map((length) => {
    const text = textOf(piece, length);
    return countSteps(() => work(text));
  });
  return (twice ?? 0) / Math.max(once ?? 0, LENGTH);
}

describe('a text twice as long takes about twice the steps', () => {
  it.each(PIECES)('%j again and again, made plain', (piece) => {
    expect(growth(piece, plainTextOf)).toBeLessThan(2.5);
  });

  it.each(PIECES)('%j again and again, masked as a sentence, a value, a key and a path', (piece) => {
    const work = (text: string) => {
      const masker = makeMasker(SECRETS, '[hidden]');
      masker.words(text);
      masker.value({ endpoint: 'cases', path: 'data.unknown', value: text }, false);
      masker.path(`data[${JSON.stringify(text)}]`);
      masker.path(text);
    };
    expect(growth(piece, work)).toBeLessThan(2.5);
  });
});

describe('the count of steps', () => {
  it('sees a pattern that is more than linear', () => {
    expect(growth('x', (text) => /\S*@/.test(text))).toBeGreaterThan(3.5);
    expect(growth('(', (text) => text.replace(/[(]*b/g, ''))).toBeGreaterThan(3.5);
  });
});

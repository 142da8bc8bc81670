// Each mutation still fits the code, and the test that it names is there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SCENARIOS } from '../../tests/e2e/scenarios/index.ts';
import { isTest, repositoryFiles, ROOT, textOf } from '../../tests/rules/files.ts';
import type { Mutation } from './mutation.ts';
import { MUTATIONS } from './mutations.ts';

/** Texts in quotes; in a row of them, those of `it.each` come before its title. */
const QUOTED = /'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g;
/** What stands for a value in a title: `%s`, `$name`, `${name}`. */
const PLACEHOLDER = /%[a-z]|\$\{[^}]*\}|\$\w+/g;
const LEAST_FIXED_WORDS = 8;

const tests = repositoryFiles().filter((path) => isTest(path) && !path.startsWith('tests/e2e/'));
const titles = new Map(
  tests.map((path) => [path, [...textOf(path).matchAll(QUOTED)].map(([quoted]) => quoted.slice(1, -1))]),
);

/** Whether a title, with whatever its placeholders stand for, can hold these words. */
function holds(title: string, words: string): boolean {
  if (title.includes(words)) return true;
  const parts = title.split(PLACEHOLDER);
  if (parts.length === 1 || parts.join('').length < LEAST_FIXED_WORDS) return false;
  const escaped = parts.map((part) => part.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
  return new RegExp(escaped.join('.*')).test(words);
}

const isThere = ({ test, in: where }: Mutation): boolean =>
  where === 'chromium'
    ? SCENARIOS.some(({ name }) => name.includes(test))
    : tests.some((path) => path.includes(where) && titles.get(path)?.some((title) => holds(title, test)));

describe('every mutation', () => {
  it.each(MUTATIONS.map((one) => [one.what, one] as const))('has one place in the code: %s', (_what, one) => {
    const places = readFileSync(join(ROOT, one.file), 'utf8').split(one.from).length - 1;
    expect(places, `Let “from” stand once in ${one.file}, as the code is now.`).toBe(1);
    expect(one.to, 'Let “to” differ from “from”.').not.toBe(one.from);
  });

  it('names a test that is there', () => {
    const lost = MUTATIONS.filter((one) => !isThere(one)).map(({ what, test, in: where }) => ({ what, test, where }));
    expect(lost, 'Name the test that must turn red, as it is called now and where it lies.').toEqual([]);
  });

  it('has words of its own, so that --only finds it', () => {
    const words = MUTATIONS.map(({ what }) => what);
    const twice = words.filter((what, index) => words.indexOf(what) !== index);
    expect(twice, 'Give each mutation words that no other has.').toEqual([]);
  });
});

// A rule that is broken says what to do: each list that must be empty is asserted with a sentence.
import { parseAst } from 'rolldown/parseAst';
import { expect, it } from 'vitest';
import { isRecord, isTest, nodesOf, repositoryFiles, textOf } from './files.ts';

/** Where lists are findings; elsewhere an empty list can be the very value under test. */
const RULES = /^(?:tests\/rules|lib\/tables|lib\/locales|tools\/docs|tools\/mutations)\//;

const nameOf = (node: unknown): unknown => (isRecord(node) ? node['name'] : undefined);

/** Whether a call is `expect(list).toEqual([])`, without a second argument of `expect`. */
function isBare(node: Record<string, unknown>): boolean {
  const { callee, arguments: given } = node;
  if (!isRecord(callee) || nameOf(callee['property']) !== 'toEqual' || !Array.isArray(given)) return false;
  const [expected]: unknown[] = given;
  const asked = callee['object'];
  const isEmptyList = isRecord(expected) && Array.isArray(expected['elements']) && expected['elements'].length === 0;
  if (!isEmptyList || !isRecord(asked) || nameOf(asked['callee']) !== 'expect') return false;
  return Array.isArray(asked['arguments']) && asked['arguments'].length < 2;
}

/** Lines of the file on which such a call ends. */
function bareLines(text: string, lang: 'ts' | 'tsx'): number[] {
  const tree: unknown = parseAst(text, { lang });
  return [...nodesOf(tree)]
    .filter(isBare)
    .map(({ end }) => text.slice(0, typeof end === 'number' ? end : 0).split('\n').length);
}

it('every rule says what to do when it is broken', () => {
  const files = repositoryFiles().filter((path) => isTest(path) && RULES.test(path));
  expect(files.length).toBeGreaterThan(10);
  const bare = files.flatMap((path) =>
    bareLines(textOf(path), path.endsWith('x') ? 'tsx' : 'ts').map((line) => `${path}:${String(line)}`),
  );
  expect(bare, 'Give expect() a second argument: one sentence that says what to do.').toEqual([]);
});

it.each([
  ['expect(list).toEqual([]);', 1],
  ["expect(list, 'Do this.').toEqual([]);", 0],
  ['expect(list).toEqual([1]);', 0],
])('in “%s” %i assertion lacks its sentence', (text, count) => {
  expect(bareLines(text, 'ts')).toHaveLength(count);
});

// A rule that is broken says what to do: each list of findings that must be empty is asserted with a sentence.
import { parseAst } from 'rolldown/parseAst';
import { expect, it } from 'vitest';
import { isRecord, isTest, nodesOf, repositoryFiles, textOf } from './files.ts';

/** Where lists are findings; elsewhere an empty list can be the very value under test. */
const RULES = /^(?:tests\/rules|lib\/tables|lib\/locales|tools\/docs|tools\/mutations)\//;

const nameOf = (node: unknown): unknown => (isRecord(node) ? node['name'] : undefined);

/** Whether a list is what was left of another: a finding, wherever it stands. */
function isSifted(list: unknown): boolean {
  if (!isRecord(list) || !isRecord(list['callee'])) return false;
  return nameOf(list['callee']['property']) === 'filter' || isSifted(list['callee']['object']);
}

/**
 * Whether a call is `expect(list).toEqual([])`, without a second argument of `expect`.
 * @param isRule whether any list is a finding there, or only one that was sifted
 */
function isBare(node: Record<string, unknown>, isRule: boolean): boolean {
  const { callee, arguments: given } = node;
  if (!isRecord(callee) || nameOf(callee['property']) !== 'toEqual' || !Array.isArray(given)) return false;
  const [expected]: unknown[] = given;
  const asked = callee['object'];
  const isEmptyList = isRecord(expected) && Array.isArray(expected['elements']) && expected['elements'].length === 0;
  if (!isEmptyList || !isRecord(asked) || nameOf(asked['callee']) !== 'expect') return false;
  const list: unknown = asked['arguments'];
  return Array.isArray(list) && list.length < 2 && (isRule || isSifted(list[0]));
}

/** Lines of the file on which such a call ends. */
function bareLines(text: string, lang: 'ts' | 'tsx', isRule: boolean): number[] {
  const tree: unknown = parseAst(text, { lang });
  return [...nodesOf(tree)]
    .filter((node) => isBare(node, isRule))
    .map(({ end }) => text.slice(0, typeof end === 'number' ? end : 0).split('\n').length);
}

it('every rule, and every list sifted for findings, says what to do when it is broken', () => {
  const files = repositoryFiles().filter(isTest);
  expect(files.filter((path) => RULES.test(path)).length).toBeGreaterThan(10);
  const bare = files.flatMap((path) =>
    bareLines(textOf(path), path.endsWith('x') ? 'tsx' : 'ts', RULES.test(path)).map(
      (line) => `${path}:${String(line)}`,
    ),
  );
  expect(bare, 'Give expect() a second argument: one sentence that says what to do.').toEqual([]);
});

it.each([
  ['expect(list).toEqual([]);', 1, 0],
  ["expect(list, 'Do this.').toEqual([]);", 0, 0],
  ['expect(list).toEqual([1]);', 0, 0],
  ['expect(list.filter(isWrong)).toEqual([]);', 1, 1],
  ['expect(list.filter(isWrong).map(nameOf)).toEqual([]);', 1, 1],
])('in “%s” %i assertion lacks its sentence in a rule, %i elsewhere', (text, inRule, elsewhere) => {
  expect(bareLines(text, 'ts', true)).toHaveLength(inRule);
  expect(bareLines(text, 'ts', false)).toHaveLength(elsewhere);
});

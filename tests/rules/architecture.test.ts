// How files lie and depend on each other: no circle, folders that can be read at a glance, entry points that only wire.
import { describe, expect, it } from 'vitest';
import { posix } from 'node:path';
import { importsOf, isCode, isTest, repositoryFiles, textOf } from './files.ts';

const files = repositoryFiles();
const code = files.filter((path) => isCode(path) && !isTest(path));
const MOST_FILES_IN_A_FOLDER = 20;
const MOST_LINES_OF_AN_ENTRY = 60;

/** Who imports whom among our own files, types included: what a file cannot be understood without. */
const graph = new Map(code.map((path) => [path, importsOf(path).flatMap(({ to, isOwn }) => (isOwn ? [to] : []))]));

/** Every group of files that reach one another (Tarjan), each sorted. */
function circles(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = [];
  const indexOf = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const visit = (node: string): number => {
    const index = indexOf.size;
    indexOf.set(node, index);
    let low = index;
    stack.push(node);
    for (const next of edges.get(node) ?? []) {
      if (!edges.has(next)) continue;
      if (!indexOf.has(next)) low = Math.min(low, visit(next));
      else if (stack.includes(next)) low = Math.min(low, indexOf.get(next) ?? low);
    }
    lowest.set(node, low);
    if (low === index) {
      const group = stack.splice(stack.indexOf(node));
      if (group.length > 1 || (edges.get(node) ?? []).includes(node)) found.push(group.sort());
    }
    return low;
  };
  for (const node of edges.keys()) if (!indexOf.has(node)) visit(node);
  return found;
}

describe('files', () => {
  it('import one another in no circle, types included', () => {
    expect(
      circles(graph).map((group) => group.join(' ⇄ ')),
      'Move what both files need into a third that imports neither.',
    ).toEqual([]);
  });

  it('would be seen in a circle', () => {
    const edges = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', ['a']],
      ['d', []],
    ]);
    expect(circles(edges)).toEqual([['a', 'b', 'c']]);
  });

  it(`lie at most ${String(MOST_FILES_IN_A_FOLDER)} to a folder, tests and folders in it not counted`, () => {
    const folders = new Map<string, number>();
    for (const path of code.filter((one) => /^(?:lib|components|entrypoints|mock-site|tools|tests)\//.test(one)))
      folders.set(posix.dirname(path), (folders.get(posix.dirname(path)) ?? 0) + 1);
    const full = [...folders]
      .filter(([, count]) => count > MOST_FILES_IN_A_FOLDER)
      .map(([folder, count]) => `${folder}: ${String(count)}`);
    expect(full, 'Put the files that serve one idea into a folder of that name.').toEqual([]);
  });
});

describe('an entry point', () => {
  it(`wires, in at most ${String(MOST_LINES_OF_AN_ENTRY)} lines`, () => {
    const entries = files.filter((path) =>
      /^entrypoints\/(?:[\w.-]+\/(?:index\.ts|main\.tsx)|[\w.-]+\.tsx?)$/.test(path),
    );
    expect(entries.length).toBeGreaterThan(4);
    const long = entries
      .map((path) => ({ path, lines: textOf(path).split('\n').length - 1 }))
      .filter(({ lines }) => lines > MOST_LINES_OF_AN_ENTRY)
      .map(({ path, lines }) => `${path}: ${String(lines)} lines`);
    expect(long, 'Move what an entry point does into files beside it, and let it only call them.').toEqual([]);
  });
});

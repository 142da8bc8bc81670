// No file imports itself through other files, type imports included, so that it stays clear what may be imported where.
import { expect, it } from 'vitest';
import { importsOf, isCode, repositoryFiles } from './files.ts';

type Graph = ReadonlyMap<string, readonly string[]>;

/** Groups of files that reach each other (Tarjan's strongly connected components of two files and more). */
function circlesOf(graph: Graph): string[][] {
  const found: string[][] = [];
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const visit = (file: string): number => {
    const mine = order.size;
    order.set(file, mine);
    open.push(file);
    let low = mine;
    for (const next of graph.get(file) ?? []) {
      const seen = order.get(next);
      if (seen === undefined) low = Math.min(low, visit(next));
      else if (open.includes(next)) low = Math.min(low, lowest.get(next) ?? seen);
    }
    lowest.set(file, low);
    if (low === mine) {
      const circle = open.splice(open.indexOf(file));
      if (circle.length > 1) found.push(circle.sort());
    }
    return low;
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return found;
}

it('no circle of files, types included', () => {
  const files = repositoryFiles().filter(isCode);
  const graph = new Map(
    files.map((file) => [file, importsOf(file).flatMap(({ to, isOwn }) => (isOwn && to !== file ? [to] : []))]),
  );
  expect(
    circlesOf(graph).map((circle) => circle.join(' ⇄ ')),
    'Move what both sides need into a file of its own, below both.',
  ).toEqual([]);
});

it('would find one', () => {
  const graph = new Map([
    ['a.ts', ['b.ts']],
    ['b.ts', ['c.ts']],
    ['c.ts', ['b.ts', 'd.ts']],
    ['d.ts', []],
  ]);
  expect(circlesOf(graph)).toEqual([['b.ts', 'c.ts']]);
});

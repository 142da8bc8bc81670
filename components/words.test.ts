// Rules about words, kept by parsing every component: no literal text, no key that nobody uses, none that does not exist.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, it } from 'vitest';
import { OWN_PAGES_EN } from '../lib/words/own-pages.en.ts';
import { PANEL_EN } from '../lib/words/panel.en.ts';

const ROOT = join(import.meta.dirname, '..');
const WORDS = { ...PANEL_EN, ...OWN_PAGES_EN };
const files = ['components', 'entrypoints/panel', 'entrypoints/options', 'entrypoints/report'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.') && !name.startsWith('fixtures'))
    .map((name) => join(folder, name)),
);

/** Attributes whose value a person reads or hears. */
const READ_ALOUD = new Set([
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'aria-roledescription',
  'title',
  'alt',
  'placeholder',
  'label',
  'name',
  'hint',
  'heading',
]);

type Node = Record<string, unknown> & { type: string };
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

function* walk(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* walk(child);
  }
}
const treeOf = (file: string): Node[] => {
  const tree: unknown = parseAst(readFileSync(join(ROOT, file), 'utf8'), { lang: file.endsWith('x') ? 'tsx' : 'ts' });
  return isNode(tree) ? [...walk(tree)] : [];
};
const nameOf = (node: unknown) => (isNode(node) && typeof node['name'] === 'string' ? node['name'] : '');
const hasLetter = (text: unknown): text is string => typeof text === 'string' && /\p{L}/u.test(text);
const stringOf = (node: unknown) => (isNode(node) && node.type === 'Literal' ? node['value'] : undefined);

const trees = new Map(files.map((file) => [file, treeOf(file)]));

describe('a component', () => {
  it('is found by this test', () => {
    expect(files).toContain(join('components', 'App.tsx'));
    expect(files.length).toBeGreaterThan(40);
  });
  it.each(files.filter((file) => file.endsWith('.tsx')))('%s has no literal text', (file) => {
    const literal = (trees.get(file) ?? []).flatMap((node) => {
      if (node.type === 'JSXText' && hasLetter(node['value'])) return [node['value']];
      if (node.type === 'JSXExpressionContainer' && hasLetter(stringOf(node['expression'])))
        return [stringOf(node['expression'])];
      if (node.type !== 'JSXAttribute' || !READ_ALOUD.has(nameOf(node['name']))) return [];
      const value = stringOf(node['value']);
      // `name` of an icon or of a radio group is not read by a person.
      return hasLetter(value) && !/^[a-z-]+$/.test(value) ? [value] : [];
    });
    expect(literal).toEqual([]);
  });
});

describe('a key of the words of our screens', () => {
  const strings = new Set(
    [...trees.values()]
      .flat()
      .flatMap((node) => (node.type === 'Literal' && typeof node['value'] === 'string' ? [node['value']] : [])),
  );
  it('is used by some component', () => {
    expect(Object.keys(WORDS).filter((key) => !strings.has(key))).toEqual([]);
  });
  it('exists when it is asked for', () => {
    const asked = [...trees.values()].flat().flatMap((node) => {
      if (node.type !== 'CallExpression') return [];
      const callee = node['callee'];
      const called = nameOf(callee) || (isNode(callee) ? nameOf(callee['property']) : '');
      const first: unknown = Array.isArray(node['arguments']) ? node['arguments'][0] : undefined;
      const key = stringOf(first);
      return (called === 't' || called === 'rich') && typeof key === 'string' ? [key] : [];
    });
    expect(asked.length).toBeGreaterThan(150);
    expect(asked.filter((key) => !(key in WORDS))).toEqual([]);
  });
});

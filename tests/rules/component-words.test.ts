// Parses every component to check messages: no literal text, no unused key, no missing key, and none loaded later or sooner than
// it is shown.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, it } from 'vitest';
import { OWN_PAGES_EN } from '../../lib/locales/en/own-pages.ts';
import { HISTORY_PAGES_EN } from '../../lib/locales/en/history-pages.ts';
import { PANEL_PAGES_EN } from '../../lib/locales/en/pages.ts';
import { PANEL_EN } from '../../lib/locales/en/panel.ts';
import { PASTE_EN } from '../../lib/locales/en/paste.ts';

const ROOT = join(import.meta.dirname, '../..');
const WORDS = { ...PANEL_EN, ...PANEL_PAGES_EN, ...HISTORY_PAGES_EN, ...OWN_PAGES_EN, ...PASTE_EN };
/** The keys of an address's words stand in its row. */
const KEYS_ELSEWHERE = join('lib', 'uscis', 'addresses.ts');
const files = [
  'components',
  'entrypoints/panel',
  'entrypoints/options',
  'entrypoints/report',
  'entrypoints/decoder',
].flatMap((folder) =>
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

const trees = new Map([...files, KEYS_ELSEWHERE].map((file) => [file, treeOf(file)]));

describe('a component', () => {
  it('is found by this test', () => {
    expect(files).toContain(join('components', 'shell', 'App.tsx'));
    expect(files.length).toBeGreaterThan(40);
  });
  it.each(files.filter((file) => file.endsWith('.tsx')))('%s has no literal text', (file) => {
    const literal = (trees.get(file) ?? []).flatMap((node) => {
      if (node.type === 'JSXText' && hasLetter(node['value'])) return [node['value']];
      if (node.type === 'JSXExpressionContainer' && hasLetter(stringOf(node['expression'])))
        return [stringOf(node['expression'])];
      if (node.type !== 'JSXAttribute' || !READ_ALOUD.has(nameOf(node['name']))) return [];
      const value = stringOf(node['value']);
      // The `name` of an icon or of a radio group is not read by a person.
      return hasLetter(value) && !/^[a-z-]+$/.test(value) ? [value] : [];
    });
    expect(literal, 'Put the words into lib/locales and say them with t().').toEqual([]);
  });
});

const stringsIn = (some: Iterable<string>) =>
  new Set(
    [...some]
      .flatMap((file) => trees.get(file) ?? [])
      .flatMap((node) => (node.type === 'Literal' && typeof node['value'] === 'string' ? [node['value']] : [])),
  );

/** A file and what is loaded with it; what it loads by a later `import()` is not. */
function loadedWith(first: string): Set<string> {
  const found = new Set([first]);
  for (const file of found)
    for (const node of trees.get(file) ?? []) {
      const isImport = /^(?:Import|Export\w*)Declaration$/.test(node.type);
      const from = stringOf(node['source']);
      if (!isImport || typeof from !== 'string' || node['importKind'] === 'type' || node['exportKind'] === 'type')
        continue;
      const other = join(dirname(file), from);
      if (trees.has(other)) found.add(other);
    }
  return found;
}

describe('the words of the panel', () => {
  const first = loadedWith(join('entrypoints', 'panel', 'main.tsx'));
  const said = stringsIn(first);
  const [pages, stored] = [['lazy-pages.ts', 'lazy-past.ts'], ['lazy-history.ts']].map((names) =>
    stringsIn(
      names.flatMap((name) => [...loadedWith(join('components', 'shell', name))]).filter((file) => !first.has(file)),
    ),
  );
  it('are loaded before they are shown: those of pages by pages alone, those of stored history by what shows it', () => {
    expect(first.has(join('components', 'shell', 'App.tsx'))).toBe(true);
    expect(
      first.has(join('components', 'shell', 'lazy-pages.ts')) ||
        first.has(join('components', 'shell', 'lazy-history.ts')),
    ).toBe(false);
    expect(
      Object.keys(PANEL_PAGES_EN).filter((key) => said.has(key) || stored?.has(key) !== false),
      'Move what is said before a page opens to lib/locales/en/panel.ts.',
    ).toEqual([]);
    expect(
      Object.keys(HISTORY_PAGES_EN).filter((key) => said.has(key) || pages?.has(key) !== false),
      'Move what is said without a kept history to lib/locales/en/panel.ts or pages.ts.',
    ).toEqual([]);
  });
  it('are not part of the first paint when only a later part shows them', () => {
    const isShared = (key: string) => pages?.has(key) === true && stored?.has(key) === true;
    expect(
      Object.keys(PANEL_EN).filter((key) => !said.has(key) && !isShared(key)),
      'Move what only a later part says to the words of that part.',
    ).toEqual([]);
  });
});

describe('a key of the words of our screens', () => {
  const strings = stringsIn(trees.keys());
  it('is used by some component', () => {
    expect(
      Object.keys(WORDS).filter((key) => !strings.has(key)),
      'Remove the key from every language, or use it.',
    ).toEqual([]);
  });
  it('exists when it is used', () => {
    const asked = [...trees.values()].flat().flatMap((node) => {
      if (node.type !== 'CallExpression') return [];
      const callee = node['callee'];
      const called = nameOf(callee) || (isNode(callee) ? nameOf(callee['property']) : '');
      const first: unknown = Array.isArray(node['arguments']) ? node['arguments'][0] : undefined;
      const key = stringOf(first);
      return (called === 't' || called === 'rich') && typeof key === 'string' ? [key] : [];
    });
    expect(asked.length).toBeGreaterThan(150);
    expect(
      asked.filter((key) => !(key in WORDS)),
      'Add the key to lib/locales/en, or ask for one that is there.',
    ).toEqual([]);
  });
});

// Imports go one way between the layers of docs/ARCHITECTURE.md, and some packages belong to some layers only.
import { describe, expect, it } from 'vitest';
import { importsOf, isCode, isTest, repositoryFiles, type Import } from './files.ts';

/** The layers of docs/ARCHITECTURE.md. */
const LAYERS = [
  'lib/util',
  'lib/tables',
  'lib/locales',
  'lib/uscis',
  'lib/decode',
  'lib/history',
  'lib/report/purposes',
  'lib/report',
  'lib/view',
  'lib/platform',
  'lib/messages',
  'lib/settings',
  'components/fixtures',
  'components',
  'entrypoints/dock.content',
  'entrypoints',
  'mock-site',
  'tools',
  'tests',
] as const;
type Layer = (typeof LAYERS)[number];

const LIB = [
  'lib/util',
  'lib/tables',
  'lib/locales',
  'lib/uscis',
  'lib/decode',
  'lib/history',
  'lib/report/purposes',
  'lib/report',
  'lib/view',
] as const;

/** Who may import whom. `types` are imports that vanish at build time. */
const MAY: Readonly<Record<Layer, { values: readonly Layer[]; types: readonly Layer[] }>> = {
  'lib/util': { values: [], types: [] },
  'lib/tables': { values: ['lib/util'], types: ['lib/uscis'] },
  'lib/locales': { values: ['lib/util', 'lib/tables'], types: ['lib/uscis'] },
  'lib/uscis': { values: ['lib/util'], types: [] },
  'lib/decode': { values: ['lib/util', 'lib/tables', 'lib/locales', 'lib/uscis'], types: [] },
  'lib/history': {
    values: ['lib/util', 'lib/tables', 'lib/locales', 'lib/uscis', 'lib/decode'],
    types: [],
  },
  'lib/report/purposes': { values: [], types: [] },
  'lib/report': {
    values: ['lib/report/purposes', 'lib/util', 'lib/tables', 'lib/locales', 'lib/uscis', 'lib/decode'],
    types: [],
  },
  'lib/view': { values: LIB, types: ['lib/settings'] },
  'lib/platform': {
    values: ['lib/util', 'lib/locales', 'lib/messages', 'lib/settings'],
    types: ['lib/uscis', 'lib/view'],
  },
  'lib/messages': {
    values: ['lib/util'],
    types: ['lib/locales', 'lib/settings', 'lib/uscis', 'lib/decode', 'lib/view'],
  },
  'lib/settings': { values: ['lib/util', 'lib/locales'], types: [] },
  'components/fixtures': { values: ['lib/util', 'components', 'lib/settings', 'lib/locales', 'lib/view'], types: LIB },
  components: {
    values: ['lib/util', 'lib/locales', 'lib/uscis', 'lib/view', 'lib/report/purposes'],
    types: [...LIB, 'lib/settings'],
  },
  'entrypoints/dock.content': {
    values: ['lib/util', 'lib/uscis', 'lib/locales', 'lib/settings', 'lib/platform'],
    types: ['lib/messages', 'lib/view'],
  },
  entrypoints: { values: [...LIB, 'lib/platform', 'lib/messages', 'lib/settings', 'components'], types: [] },
  'mock-site': { values: ['lib/util', 'lib/uscis'], types: [] },
  tools: { values: [...LIB, 'mock-site'], types: [] },
  tests: { values: LAYERS, types: [] },
};

/** Packages that only some layers may use; a package not named here may be used anywhere. */
const PACKAGES: readonly (readonly [pattern: RegExp, layers: readonly Layer[], why: string])[] = [
  [
    /^(wxt\/browser|webextension-polyfill)$/,
    ['lib/platform', 'entrypoints', 'entrypoints/dock.content', 'tests'],
    'only lib/platform and the entry points touch the browser',
  ],
  [/^solid-js/, ['components', 'components/fixtures', 'entrypoints', 'tests'], 'Solid lives in the panel alone'],
  [
    /^zod/,
    [
      'lib/settings',
      'lib/history',
      'lib/report',
      'lib/uscis',
      'lib/platform',
      'entrypoints',
      'mock-site',
      'tools',
      'tests',
    ],
    'schemas stay out of the panel, the dock and the pure decoder',
  ],
  [/^idb$/, ['lib/history'], 'only the history store keeps things on disk'],
  [/^node:/, ['mock-site', 'tools', 'tests'], 'what runs in a browser knows no Node'],
];

const layerOf = (path: string): Layer | undefined =>
  [...LAYERS].sort((a, b) => b.length - a.length).find((layer) => path.startsWith(layer));

const imports: Import[] = repositoryFiles()
  .filter((path) => isCode(path) && !isTest(path) && layerOf(path) !== undefined)
  .flatMap(importsOf);

function complaintOf({ from, to, isOwn, isTypeOnly }: Import): string | null {
  const layer = layerOf(from);
  if (layer === undefined) return null;
  if (!isOwn) {
    const rule = PACKAGES.find(([pattern, layers]) => pattern.test(to) && !layers.includes(layer));
    return rule && !isTypeOnly ? `${from} imports ${to}: ${rule[2]}.` : null;
  }
  const target = layerOf(to);
  if (target === undefined || target === layer) return null;
  const { values, types } = MAY[layer];
  if (values.includes(target) || (isTypeOnly && types.includes(target))) return null;
  const kind = types.includes(target) ? 'may import only types' : 'may not import';
  return `${from} imports ${to}: ${layer} ${kind} from ${target} (docs/ARCHITECTURE.md, “Who may import whom”).`;
}

describe('imports go one way', () => {
  it('finds the imports to check', () => {
    expect(imports.length).toBeGreaterThan(300);
    expect(imports.some(({ to }) => to === 'lib/uscis/reading.ts')).toBe(true);
  });

  it('go from layer to layer as the architecture draws them, never back', () => {
    expect(
      imports.map(complaintOf).filter((one) => one !== null),
      'Move the shared part to a layer that both may import (docs/ARCHITECTURE.md).',
    ).toEqual([]);
  });

  it('name the file with its extension, so that Node runs it as it is', () => {
    const bare = imports.filter(({ to, isOwn }) => isOwn && !/\.(?:tsx?|css|json|html)$/.test(to));
    expect(
      bare.map(({ from, to }) => `${from} imports ${to} without its extension.`),
      'Write the path with its extension.',
    ).toEqual([]);
  });

  it.each([
    [
      'a table that reads the decoder',
      { from: 'lib/tables/flags.ts', to: 'lib/decode/facts/flags.ts', isTypeOnly: true },
    ],
    [
      'a panel that decodes',
      { from: 'components/case/Facts.tsx', to: 'lib/decode/facts/office.ts', isTypeOnly: false },
    ],
    [
      'a dock with schemas',
      { from: 'entrypoints/dock.content/dock.ts', to: 'lib/decode/facts/flags.ts', isTypeOnly: false },
    ],
    [
      'a library that needs the mock site',
      { from: 'lib/uscis/shape.ts', to: 'mock-site/server.ts', isTypeOnly: false },
    ],
  ])('would complain about %s', (_name, edge) => {
    expect(complaintOf({ ...edge, isOwn: true })).toMatch(/may not import|may import only types/);
  });
});

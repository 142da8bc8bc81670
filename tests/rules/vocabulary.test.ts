// The project's vocabulary: house-made words do not come back in file names, identifiers, comments, test titles and docs. Add a row
// to WORDS to retire a word; the glossary in docs/ARCHITECTURE.md has the words to use instead.
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { isCode, repositoryFiles, textOf } from './files.ts';

/** Never checked: history, generated pages, and this list itself. */
const EXEMPT: readonly string[] = ['CHANGELOG.md', 'docs/CODES.md', 'tests/rules/vocabulary.test.ts'];

/** Stored names and names that other programs see. They are taken out of a text before it is searched. */
const PUBLIC_NAMES: readonly string[] = [
  '/__lab',
  '/\\_\\_lab',
  'caseside/kept/1',
  'caseside-history',
  // Kinds of a change in `caseside/report/1`, and the words for them.
  '`stamp`',
  '`stamp-with`',
  '`stamp-unclear`',
];

/** Identifiers that spell such a name, or one of another API. */
const PUBLIC_IDENTIFIERS: readonly string[] = ['stamp', 'stampUnclear', 'stamps'];

interface Word {
  /** As it occurs in comments, titles and docs. */
  text: RegExp;
  /** As one word of an identifier or a file name (`openVault` has `open` and `vault`). */
  name?: RegExp;
  instead: string;
}

const WORDS: readonly Word[] = [
  { text: /\bkeepers?\b/i, name: /^keepers?$/, instead: 'background' },
  { text: /\bvaults?\b/i, name: /^vaults?$/, instead: 'history store' },
  { text: /\blabs?\b(?!el)/i, name: /^labs?$/, instead: 'mock site' },
  { text: /\b(?:time )?stamps?\b|\btime timestamp/i, name: /^stamps?$/, instead: 'timestamp, or date' },
  { text: /\bplanted (?:bugs?|breaks?)\b/i, name: /^(?:plants|planted)$/, instead: 'mutation' },
  { text: /\b(?:by|with|of|at) (?:a|the|each|such a|one) press\b|\bpressed\b/i, instead: 'click' },
  { text: /\b(?:told|tells)\b/i, name: /^(?:told|tells)$/, instead: 'reported, shown, or notified' },
  { text: /\bsigns\b(?! (?:in|out|a|him|her|them|the)\b)/i, instead: 'characters' },
  { text: /\bnotes of care\b/i, instead: 'warnings' },
  {
    text: /\b(?:rooms|houses?|floors|doors?)\b/i,
    name: /^(?:rooms|house|doors?)$/,
    instead: 'layer, module, entry point',
  },
  {
    text: /\b(?:heirs?|rivals?|hush|lent)\b/i,
    name: /^(?:heirs?|rivals?|hush|lent)$/,
    instead: 'a plain verb or noun',
  },
  { text: /\b(?:other eyes|stranger's|wears nobody out)\b/i, instead: 'what it is, in one plain sentence' },
];

const files = repositoryFiles().filter((path) => !EXEMPT.some((one) => path.startsWith(one)));

const withoutPublicNames = (text: string): string =>
  PUBLIC_NAMES.reduce((rest, name) => rest.replaceAll(name, ''), text);

const wordsIn = (name: string): string[] =>
  name
    .split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)
    .map((word) => word.toLowerCase())
    .filter((word) => word !== '');

interface Spoken {
  texts: string[];
  names: Set<string>;
}

/** Whether an old word occurs anywhere in a text, so that most files need no parsing. */
function mayHoldOldWord(text: string): boolean {
  const words = new Set(wordsIn(text));
  return WORDS.some(({ text: inText, name }) => inText.test(text) || [...words].some((word) => name?.test(word)));
}

/** The comments, test titles and identifiers of a file. */
function spokenIn(path: string): Spoken {
  const text = textOf(path);
  if (path.endsWith('.css')) return { texts: text.match(/\/\*[\s\S]*?\*\//g) ?? [], names: new Set() };
  if (!isCode(path)) return { texts: [text], names: new Set() };
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const spoken: Spoken = { texts: [], names: new Set() };
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) spoken.names.add(node.text);
    if (ts.isCallExpression(node) && /^(?:describe|it|test)\b/.test(node.expression.getText(source))) {
      const [title] = node.arguments;
      if (title !== undefined && ts.isStringLiteralLike(title)) spoken.texts.push(title.text);
    }
    const children = node.getChildren(source);
    // What lies between two tokens is blanks and comments.
    if (children.length === 0 && !ts.isJsxText(node)) spoken.texts.push(text.slice(node.pos, node.getStart(source)));
    children.forEach(visit);
  };
  visit(source);
  return spoken;
}

/** One line for each old word: where it is, and what to write instead. */
function oldWordsIn(path: string): string[] {
  if (!mayHoldOldWord(textOf(path))) return [];
  const { texts, names } = spokenIn(path);
  const text = withoutPublicNames(texts.filter((one) => one.trim() !== '').join('\n'));
  const identifiers = [...names].filter((name) => !PUBLIC_IDENTIFIERS.includes(name));
  return WORDS.flatMap(({ text: inText, name: inName, instead }) => [
    ...[inText.exec(text)?.[0] ?? []].flat().map((found) => `${path}: "${found}", say: ${instead}`),
    ...identifiers
      .filter((name) => inName !== undefined && wordsIn(name).some((word) => inName.test(word)))
      .map((name) => `${path}: ${name}, say: ${instead}`),
  ]);
}

describe('the vocabulary', () => {
  it('is the field’s own in identifiers, comments, test titles and docs', () => {
    const spoken = files.filter((path) => isCode(path) || /\.(?:css|md)$/.test(path));
    expect(spoken.length).toBeGreaterThan(100);
    expect(spoken.flatMap(oldWordsIn), 'Use the word after "say:" (glossary in docs/ARCHITECTURE.md)').toEqual([]);
  });

  it('is the field’s own in file names', () => {
    const bad = files.flatMap((path) =>
      WORDS.filter(({ name }) => name !== undefined && wordsIn(path).some((word) => name.test(word))).map(
        ({ instead }) => `${path}, say: ${instead}`,
      ),
    );
    expect(bad, 'Rename the file with the word after "say:"').toEqual([]);
  });

  it.each([
    ['a retired word in an identifier', 'openVault', ['open', 'vault']],
    ['a retired word in a file name', 'lib/history/vault-spans.ts', ['lib', 'history', 'vault', 'spans', 'ts']],
  ])('is looked for in every part of a name: %s', (_what, name, words) => {
    expect(wordsIn(name)).toEqual(words);
  });

  it.each([
    'The keeper reads it.',
    'Kept in the vault.',
    'What the news tells.',
    'Opens by a press.',
    'The lab answers.',
  ])('refuses %j', (sentence) => {
    expect(WORDS.some(({ text }) => text.test(sentence))).toBe(true);
  });

  it.each(['The background reads it.', 'Signs a browser in.', 'POST /__lab/api sets a label.'])(
    'accepts %j',
    (sentence) => {
      expect(WORDS.some(({ text }) => text.test(withoutPublicNames(sentence)))).toBe(false);
    },
  );
});

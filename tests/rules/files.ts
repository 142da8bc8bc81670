// The files of this repository for the rule tests: those that git tracks or would add.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseAst } from 'rolldown/parseAst';

export const ROOT = new URL('../../', import.meta.url).pathname;

/** Paths from the root, sorted. Throws in a copy without git (the sources archive) instead of passing without files. */
export function repositoryFiles(): string[] {
  const out = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT });
  const names = out.toString('utf8').split('\0');
  return [...new Set(names)].filter((name) => name !== '' && existsSync(join(ROOT, name))).sort();
}

export const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

export const isCode = (path: string): boolean => /\.tsx?$/.test(path);
export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);

export interface Import {
  from: string;
  /** A path from the root for our own files, otherwise the package's name. */
  to: string;
  isOwn: boolean;
  isTypeOnly: boolean;
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Every node of a parsed file. */
export function* nodesOf(node: unknown): Generator<Record<string, unknown>> {
  if (Array.isArray(node)) for (const one of node) yield* nodesOf(one);
  else if (isRecord(node)) {
    if (typeof node['type'] === 'string') yield node;
    for (const inner of Object.values(node)) if (isRecord(inner)) yield* nodesOf(inner);
  }
}

function isTypeOnly(node: Record<string, unknown>): boolean {
  if (node['importKind'] === 'type' || node['exportKind'] === 'type') return true;
  const specifiers = node['specifiers'];
  return (
    Array.isArray(specifiers) &&
    specifiers.length > 0 &&
    specifiers.every((one) => isRecord(one) && (one['importKind'] === 'type' || one['exportKind'] === 'type'))
  );
}

/** What a file imports or re-exports, `import()` included. */
export function importsOf(path: string): Import[] {
  const tree: unknown = parseAst(textOf(path), { lang: path.endsWith('x') ? 'tsx' : 'ts' });
  const found: Import[] = [];
  for (const node of nodesOf(tree)) {
    const { source } = node;
    const name = isRecord(source) ? source['value'] : undefined;
    if (typeof name !== 'string') continue;
    const isOwn = name.startsWith('.');
    const to = isOwn ? posix.normalize(posix.join(posix.dirname(path), name.replace(/\?.*$/, ''))) : name;
    found.push({ from: path, to, isOwn, isTypeOnly: isTypeOnly(node) });
  }
  return found;
}

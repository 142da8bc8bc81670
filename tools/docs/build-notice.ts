// Writes public/NOTICE.txt, which both packages carry: the licence of every library that ships. Touches that file only; the build refuses a
// library that stands not in it (wxt.config.ts).
// Run: npm exec -- node tools/docs/build-notice.ts
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const NOTICE_FILE = join(ROOT, 'public/NOTICE.txt');

/** Every library of which a line stands in the packages. */
const SHIPPED = [
  '@aklinker1/zero-serialize-error',
  '@webext-core/messaging',
  '@wxt-dev/browser',
  '@wxt-dev/webextension-polyfill',
  'ical-generator',
  'idb',
  'minisearch',
  'solid-js',
  'webextension-polyfill',
  'wxt',
  'zod',
] as const;

const Package = z.object({
  version: z.string(),
  license: z.string(),
  author: z.optional(z.union([z.string(), z.object({ name: z.string() })])),
  repository: z.optional(z.union([z.string(), z.object({ url: z.string() })])),
});

const PACKAGE_OF_MODULE = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;
/** Without the program that made it, a module says of itself which package it is from. @returns null for a module of Caseside */
export function packageOf(module: string): string | null {
  return PACKAGE_OF_MODULE.exec(module.replaceAll('\\', '/'))?.[1] ?? null;
}

/** @returns those of the packages that the notice does not name */
export function notNamed(packages: readonly string[], notice: string): string[] {
  return packages.filter((name) => !notice.includes(`\n${name} `));
}

function entryOf(name: string): string {
  const folder = join(ROOT, 'node_modules', name);
  const { version, license, author, repository } = Package.parse(
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  );
  const by = typeof author === 'object' ? author.name : author;
  const from = typeof repository === 'object' ? repository.url : repository;
  const head = [`${name} ${version}`, `Licence: ${license}`, ...(by === undefined ? [] : [`By: ${by}`])];
  if (from !== undefined) head.push(`Source: ${from}`);
  const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'license']
    .map((one) => join(folder, one))
    .find(existsSync);
  return [...head, ...(file === undefined ? [] : ['', readFileSync(file, 'utf8').trim()])].join('\n');
}

/** The whole text, the same for the same packages. */
export function noticeText(): string {
  const head =
    'Caseside is under the MIT licence. It contains these libraries, each unchanged, under a licence of its own.';
  return `${[head, ...SHIPPED.map(entryOf)].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

if (import.meta.main) writeFileSync(NOTICE_FILE, noticeText());

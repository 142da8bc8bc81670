// Makes the paste page: one HTML file with its script and styles inside, a policy that lets nothing else run and nothing leave, and its
// checksum beside it. The same bytes each time.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build } from 'vite';
import solid from 'vite-plugin-solid';
import * as z from 'zod';
import { withoutPreloads } from '../without-preloads.ts';

const PROJECT = new URL('../../', import.meta.url).pathname;
const SOURCE = join(PROJECT, 'entrypoints/decoder');

export const PAGE = '.output/decoder/caseside.html';

const Package = z.object({ version: z.string() });

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The policy for a page with exactly these scripts and styles in it. No request of any kind fits it. */
export function policyOf(scripts: readonly string[], styles: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ')}`,
    `style-src ${styles.map(hashOf).join(' ')}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** A script inside HTML must not hold what ends it there. */
const insideHtml = (script: string): string => script.replace(/<\/(?=script)/gi, '<\\/').replace(/<!--/g, '<\\!--');

interface Bundle {
  script: string;
  style: string;
}

async function bundle(entry: string, version: string): Promise<Bundle> {
  const made = await build({
    configFile: false,
    root: PROJECT,
    logLevel: 'warn',
    plugins: [withoutPreloads, solid()],
    define: { CASESIDE_VERSION: JSON.stringify(version) },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const [first] = Array.isArray(made) ? made : [made];
  const output = first !== undefined && 'output' in first ? first.output : [];
  const chunks = output.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
  const sheets = output.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [Buffer.from(file.source).toString('utf8')] : [],
  );
  if (chunks.length > 1) throw new Error('The paste page must be one script.');
  return { script: insideHtml(chunks[0] ?? '').trim(), style: (sheets[0] ?? '').trim() };
}

/**
 * Puts each text into its empty place in the template, as it is.
 * @throws Error where the template has no such place, or several
 */
function filled(template: string, places: readonly (readonly [place: string, text: string, end: string])[]): string {
  return places.reduce((html, [place, text, end]) => {
    const [before, after, ...more] = html.split(place + end);
    if (before === undefined || after === undefined || more.length > 0)
      throw new Error(`The page has no one ${place}.`);
    return before + place + text + end + after;
  }, template);
}

/** @param folder where to put it @returns the file's path */
export async function buildPage(folder = dirname(join(PROJECT, PAGE))): Promise<string> {
  const { version } = Package.parse(JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')));
  const page = await bundle(join(SOURCE, 'main.tsx'), version);
  const paper = readFileSync(join(PROJECT, 'entrypoints/report/report.css'), 'utf8').trim();
  const html = filled(readFileSync(join(SOURCE, 'page.html'), 'utf8'), [
    ['http-equiv="Content-Security-Policy" content="', policyOf([page.script], [page.style, paper]), '"'],
    ['<style id="style-screen">', page.style, '</style>'],
    ['<style id="style-paper" media="not all">', paper, '</style>'],
    ['<script>', page.script, '</script>'],
  ]);
  const file = join(folder, basename(PAGE));
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, html);
  const sum = createHash('sha256').update(html).digest('hex');
  writeFileSync(`${file}.sha256`, `${sum}  ${basename(PAGE)}\n`);
  return file;
}

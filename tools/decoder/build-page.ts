// Makes the paste page: one HTML file with its script and styles inside, a policy that lets nothing else run and nothing leave, and its
// checksum beside it. The same bytes each time.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import solid from 'vite-plugin-solid';
import { withoutPreloads } from '../without-preloads.ts';

const PROJECT = new URL('../../', import.meta.url).pathname;
const SOURCE = join(PROJECT, 'entrypoints/decoder');

export const PAGE = '.output/decoder/caseside.html';

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

/** Puts texts into the template, each once and as they are. */
function filled(template: string, parts: Readonly<Record<string, string>>): string {
  return template.replace(/%([A-Z]+)%/g, (whole, name: string) => parts[name] ?? whole);
}

/** @returns the file's path from the project's folder */
export async function buildPage(): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
  const page = await bundle(join(SOURCE, 'main.tsx'), String(version));
  const paper = readFileSync(join(PROJECT, 'entrypoints/report/report.css'), 'utf8').trim();
  const html = filled(readFileSync(join(SOURCE, 'page.html'), 'utf8'), {
    POLICY: policyOf([page.script], [page.style, paper]),
    SCREEN: page.style,
    PAPER: paper,
    SCRIPT: page.script,
  });
  mkdirSync(join(PROJECT, '.output/decoder'), { recursive: true });
  writeFileSync(join(PROJECT, PAGE), html);
  const sum = createHash('sha256').update(html).digest('hex');
  writeFileSync(join(PROJECT, `${PAGE}.sha256`), `${sum}  caseside.html\n`);
  return PAGE;
}

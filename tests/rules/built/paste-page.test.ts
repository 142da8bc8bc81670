// The paste page as it is built: one file within its budget, whose policy lets its own script and styles run and nothing leave.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { PAGE, policyOf } from '../../../tools/decoder/build-page.ts';
import { BUDGETS } from '../budgets.ts';
import { ROOT } from '../files.ts';
import { CALLS_FETCH, NOWHERE } from './forbidden-in-builds.ts';

const html = readFileSync(join(ROOT, PAGE), 'utf8');
/** The script stands last; it holds words that look like markup. */
const [markup = '', rest = ''] = html.split('<script>');
const script = rest.slice(0, rest.indexOf('</script>'));
const inside = (tag: string): string[] =>
  [...markup.matchAll(new RegExp(`<${tag}[^>]*>([^]*?)</${tag}>`, 'g'))].map(([, text]) => text ?? '');

it('is one script and two styles, within its budget', () => {
  expect([markup.match(/<script\b/gi), html.match(/<\/script/gi)?.length]).toEqual([null, 1]);
  expect(script).not.toContain('<!--');
  expect(inside('style')).toHaveLength(2);
  expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(BUDGETS.pastePageBytes);
});

it('has the policy of exactly what stands in it, before anything that it is to hold back', () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html);
  expect(policy?.[1]).toBe(policyOf([script], inside('style')));
  expect(policy?.[1]).toMatch(
    /^default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+' 'sha256-[^']+'; img-src data:;/,
  );
  expect(policy?.[1]).not.toMatch(/unsafe|https?:|\*/);
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style'));
});

it('names no file or address that a browser would load', () => {
  const bare = (markup + rest.slice(script.length)).replace(/<style[^>]*>[^]*?<\/style>/g, '');
  expect(bare).not.toMatch(/\b(?:src|href|srcset|action|poster|ping)\s*=/i);
  for (const style of inside('style')) expect(style).not.toMatch(/@import|url\((?!["']?data:)/);
});

// A method of that name (MiniSearch’s map of words has one) is defined, not called.
it('makes no request and no code from text, and keeps nothing', () => {
  for (const [why, pattern] of NOWHERE) {
    const found = pattern.exec(script);
    expect(found === null ? '' : script.slice(Math.max(0, found.index - 60), found.index + 60), why).toBe('');
  }
  expect([...script.matchAll(CALLS_FETCH)], 'The page asks nothing of any address.').toEqual([]);
  expect(script).not.toMatch(/\bindexedDB\b|\bcaches\.|serviceWorker|history\.(?:push|replace)State/);
});

it('is the file that its checksum names, and the same bytes each time', () => {
  const sum = createHash('sha256').update(html).digest('hex');
  expect(readFileSync(join(ROOT, `${PAGE}.sha256`), 'utf8')).toBe(`${sum}  caseside.html\n`);
  const folder = mkdtempSync(join(tmpdir(), 'caseside-page-'));
  try {
    const build = join(ROOT, 'tools/decoder/build-page.ts');
    const command = `import { buildPage } from ${JSON.stringify(build)}; await buildPage(${JSON.stringify(folder)});`;
    const env = { ...process.env, NODE_ENV: 'production' };
    execFileSync(process.execPath, ['--input-type=module', '-e', command], { cwd: ROOT, env });
    expect(
      readFileSync(join(folder, 'caseside.html'), 'utf8') === html,
      'Keep the clock, paths and chance out of the build.',
    ).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it('bears no word of a case in its title', () => {
  expect(inside('title')).toEqual(['Caseside']);
});

// The manifests and files of the production builds: permissions, pages, policies, size on USCIS's pages.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ROOT } from '../files.ts';

const BUILDS = [
  ['Chromium', '.output/chrome-mv3'],
  ['Firefox', '.output/firefox-mv3'],
] as const;

const Manifest = z.looseObject({
  manifest_version: z.literal(3),
  permissions: z.array(z.string()),
  host_permissions: z.optional(z.array(z.string())),
  optional_permissions: z.optional(z.array(z.string())),
  optional_host_permissions: z.optional(z.array(z.string())),
  content_scripts: z.array(
    z.object({ matches: z.array(z.string()), js: z.array(z.string()), css: z.optional(z.array(z.string())) }),
  ),
  content_security_policy: z.object({ extension_pages: z.string() }),
  web_accessible_resources: z.array(z.object({ resources: z.array(z.string()), matches: z.array(z.string()) })),
});

const LARGEST_DOCK_GZIP = 12 * 1024;

describe.each(BUILDS)('the production build for %s', (_name, dir) => {
  const read = (path: string): Buffer => readFileSync(join(ROOT, dir, path));
  it('exists: `npm run build` makes it', () => {
    expect(existsSync(join(ROOT, dir, 'manifest.json'))).toBe(true);
  });

  it('asks for storage and for nothing else', () => {
    const manifest = Manifest.parse(JSON.parse(read('manifest.json').toString('utf8')));
    expect(manifest.permissions).toEqual(['storage']);
    expect(manifest.host_permissions ?? [], 'Ask for no hosts: the content script alone runs on the site.').toEqual([]);
    expect(manifest.optional_permissions ?? [], 'Ask for no further right, not even later.').toEqual([]);
    expect(manifest.optional_host_permissions ?? [], 'Ask for no further host, not even later.').toEqual([]);
  });

  it('runs on my.uscis.gov alone, and shows pages only the panel', () => {
    const manifest = Manifest.parse(JSON.parse(read('manifest.json').toString('utf8')));
    expect(manifest.content_scripts.flatMap(({ matches }) => matches)).toEqual(['https://my.uscis.gov/*']);
    expect(manifest.web_accessible_resources.flatMap(({ matches }) => matches)).toEqual(['https://my.uscis.gov/*']);
    expect(manifest.web_accessible_resources.flatMap(({ resources }) => resources)).toEqual(['panel.html']);
  });

  it('lets no page of its own connect to anything', () => {
    const { extension_pages: policy } = Manifest.parse(
      JSON.parse(read('manifest.json').toString('utf8')),
    ).content_security_policy;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toContain('unsafe');
  });

  it('holds no path of the machine that built it, and no map to its sources', () => {
    const files = readdirSync(join(ROOT, dir), { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    const paths = files.map((one) => join(one.parentPath, one.name));
    const telling = paths.filter((path) => {
      const text = readFileSync(path).toString('latin1');
      return /sourceMappingURL|file:\/\/\//.test(text) || [ROOT, homedir()].some((one) => text.includes(one));
    });
    expect(telling, 'Find what writes the path into the build, and give it a relative one.').toEqual([]);
    expect(
      paths.filter((path) => path.endsWith('.map')),
      'Build without source maps.',
    ).toEqual([]);
  });

  it('carries the licences of what it contains', () => {
    expect(read('NOTICE.txt').toString('utf8')).toContain('solid-js');
  });

  it('puts at most 12 KB, gzipped, on every page of the site', () => {
    const manifest = Manifest.parse(JSON.parse(read('manifest.json').toString('utf8')));
    const loaded = manifest.content_scripts.flatMap(({ js, css }) => [...js, ...(css ?? [])]);
    const bytes = loaded.reduce((sum, path) => sum + gzipSync(read(path)).length, 0);
    const more = loaded.filter((path) => /\bimport\s*\(|\bimport\s*["'{]/.test(read(path).toString('utf8')));
    expect(more, 'The dock loads no further file.').toEqual([]);
    expect(bytes).toBeLessThanOrEqual(LARGEST_DOCK_GZIP);
  });

  it('contains no eval, and no URL but those of USCIS and words that name one', () => {
    const scripts = readdirSync(join(ROOT, dir), { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.js'),
    );
    for (const path of scripts) {
      const text = read(path).toString('utf8');
      expect(/\beval\s*\(|\bnew Function\b/.exec(text)?.[0], path).toBeUndefined();
    }
  });
});

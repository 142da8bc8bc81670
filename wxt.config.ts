// The manifest for both browsers, and how they are built. Every permission the extension asks for is listed here and nowhere
// else.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Alias, AliasOptions, Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { notNamed, NOTICE_FILE, packageOf } from './tools/docs/build-notice.ts';
import { FIREFOX_ID } from './tools/browser/firefox/firefox-id.ts';
import { withoutPreloads } from './tools/without-preloads.ts';

/** A language's messages are in files with its name: `words-en-panel`. */
const nameOfChunk = ({ facadeModuleId }: { facadeModuleId: string | null }): string => {
  const words = /lib\/locales\/([\w-]+)\/([\w-]+)\.ts$/.exec(facadeModuleId ?? '');
  return words === null ? 'chunks/[name]-[hash].js' : `chunks/words-${words[1] ?? ''}-${words[2] ?? ''}-[hash].js`;
};

/** Fewer chunks compress better: one for all screens, one shared with the background. */
const inFewFiles: Plugin = {
  name: 'caseside:in-few-files',
  outputOptions: (options) => ({
    ...options,
    chunkFileNames: nameOfChunk,
    codeSplitting: {
      groups: [
        { name: 'screens', test: /solid-js|components\/ui\/(?:Rich|Icon|icons)\.|wxt-html-plugins/ },
        {
          name: 'common',
          test: /lib\/(?:locales\/(?:message|format|languages)|platform\/(?:messaging|language))\.|wxt-plugins|vite\/preload-helper/,
        },
      ],
    },
  }),
};

/** A library ships only with its licence. */
const withLicences: Plugin = {
  name: 'caseside:with-licences',
  generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
    const packages = new Set(modules.flatMap((module) => packageOf(module) ?? []));
    const missing = notNamed([...packages], readFileSync(NOTICE_FILE, 'utf8'));
    if (missing.length > 0) this.error(`Name ${missing.join(', ')} in tools/docs/build-notice.ts and run it.`);
  },
};

const isRows = (alias: AliasOptions): alias is readonly Alias[] => Array.isArray(alias);

export default defineConfig({
  srcDir: '.',
  outDir: '.output',
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/module-solid', '@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [withoutPreloads, withLicences],
    // Without the preload polyfill, which would be the panel's only `fetch`.
    build: {
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_file, deps, { hostType }) => (hostType === 'html' ? deps : []),
      },
    },
  }),
  hooks: {
    // The dock is loaded on every page of the site, and both minimum browser versions have promise-based APIs, so it goes without
    // the polyfill.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every(({ type }) => type === 'content-script')) {
        config.plugins = [...(config.plugins ?? []), inFewFiles];
        return;
      }
      const alias = config.resolve?.alias ?? {};
      const rows = isRows(alias) ? alias : Object.entries(alias).map(([find, replacement]) => ({ find, replacement }));
      config.resolve = {
        ...config.resolve,
        alias: [
          ...rows.filter(({ find }) => find !== 'wxt/browser'),
          // WXT's own context ends the content script on an event that any page can forge.
          { find: 'wxt/utils/content-script-context', replacement: resolve('lib/platform/content-script-context.ts') },
        ],
      };
    },
  },
  zip: { includeSources: ['**/*', '.npmrc', '.gitignore'], excludeSources: ['tests/**', '.output/**'] },
  manifest: ({ browser }) => ({
    name: 'Caseside',
    // In the language of the browser: public/_locales.
    default_locale: 'en',
    description: '__MSG_description__',
    permissions: ['storage'],
    action: { default_title: 'Caseside' },
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+C', mac: 'MacCtrl+Shift+C' },
      },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-src 'none'; object-src 'none'",
    },
    web_accessible_resources: [
      {
        resources: ['panel.html'],
        matches: ['https://my.uscis.gov/*'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: FIREFOX_ID,
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
            // Firefox for Android: the panel's layout for phones is what runs there. No device was tried.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : // From 130 on the panel's address is another one in each session (use_dynamic_url).
        { minimum_chrome_version: '130' }),
  }),
});

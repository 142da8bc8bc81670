// The manifest for both browsers, and how they are built. Every right the extension asks for stands here and nowhere else.
import { resolve } from 'node:path';
import type { Alias, AliasOptions, Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** What is loaded by a click lies on this computer: the tool's way to fetch it ahead would weigh more than it gives. */
const withoutPreloads: Plugin = {
  name: 'caseside:without-preloads',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
};

/** Fewer files squeeze better: what every screen needs is one, what the background needs too is another. */
const inFewFiles: Plugin = {
  name: 'caseside:in-few-files',
  outputOptions: (options) => ({
    ...options,
    codeSplitting: {
      groups: [
        { name: 'screens', test: /solid-js|components\/ui\/(?:Rich|Icon|icons)\.|wxt-html-plugins/ },
        { name: 'common', test: /lib\/(?:locales\/(?:message|format)|platform\/messaging)\.|wxt-plugins/ },
      ],
    },
  }),
};

const isRows = (alias: AliasOptions): alias is readonly Alias[] => Array.isArray(alias);

export default defineConfig({
  srcDir: '.',
  outDir: '.output',
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/module-solid', '@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [withoutPreloads],
    // No polyfill for preloads: it is the one `fetch` the panel would carry.
    build: {
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_file, deps, { hostType }) => (hostType === 'html' ? deps : []),
      },
    },
  }),
  hooks: {
    // The dock rides on every page of the site: it goes without the polyfill, whose promises both browsers have by now.
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
          // The tool's own context ends the dock at an event that the page may forge.
          { find: 'wxt/utils/content-script-context', replacement: resolve('lib/platform/content-script-context.ts') },
        ],
      };
    },
  },
  zip: { includeSources: ['**/*', '.npmrc', '.gitignore'], excludeSources: ['tests/**', '.output/**'] },
  manifest: ({ browser }) => ({
    name: 'Caseside',
    description:
      'Shows what your own case record on my.uscis.gov says. Unofficial: not made or endorsed by any government body.',
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
              id: 'caseside@example.org',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});

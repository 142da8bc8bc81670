// A Vite plugin for all builds: modulepreload is useless for local files, adds bytes, and would be a page's only `fetch`.
import type { Plugin } from 'vite';

export const withoutPreloads: Plugin = {
  name: 'caseside:without-preloads',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
};

// A Vite plugin for all builds: modulepreload is useless for local files, adds bytes, and would be a page's only `fetch`. What a part that is
// loaded on demand needs of style is loaded before it is shown.
import type { Plugin } from 'vite';

/** Takes the place of Vite's own helper; `deps` holds style sheets alone (resolveDependencies in wxt.config.ts). */
const HELPER = `
const loaded = new Map();
const load = (href) => new Promise((done) => {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = '/' + href;
  link.onload = link.onerror = done;
  document.head.append(link);
});
const once = (href) => {
  if (!loaded.has(href)) loaded.set(href, load(href));
  return loaded.get(href);
};
export const __vitePreload = (part, deps = []) => Promise.all(deps.map(once)).then(part);
`;

export const withoutPreloads: Plugin = {
  name: 'caseside:without-preloads',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? HELPER : null),
};

// What counts as used from outside for tests/rules/exports.test.ts: commands, entry points, and files that tools name by path.
import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'entrypoints/*/main.tsx',
    'entrypoints/*/index.ts',
    // An alias of wxt.config.ts brings it in.
    'lib/platform/content-script-context.ts',
    // Pages and commands that run by their path.
    'tests/gallery/{gallery,own-pages}.tsx',
    'tests/gallery/{serve,shoot,vite.config}.ts',
    'tools/crash-test/page.ts',
  ],
  project: ['**/*.{ts,tsx}'],
};

export default config;

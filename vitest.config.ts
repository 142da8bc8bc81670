// Unit, component and property tests: beside what they test, and in tests/.
import solid from 'vite-plugin-solid';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [await WxtVitest(), solid()],
  test: {
    environment: 'node',
    // A slow machine is no fault of the code.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // By default one core stays idle, which is half of a machine that has two.
    maxWorkers: '100%',
    include: ['{lib,components,entrypoints,mock-site,tools,tests}/**/*.test.{ts,tsx}'],
    // Rules about the production builds run where those were just made: in `npm test`.
    exclude: [
      'tests/e2e/**',
      '**/node_modules/**',
      ...(process.env['CASESIDE_BUILT'] === '1' ? [] : ['tests/rules/built/**']),
    ],
  },
});

// Builds the gallery of states: the panel's own components and styles with invented data.
import { join } from 'node:path';
import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [solid()],
  build: {
    outDir: '../../.output/gallery',
    emptyOutDir: true,
    chunkSizeWarningLimit: 1000,
    target: 'esnext',
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ['index.html', 'own.html'].map((page) => join(import.meta.dirname, page)) },
  },
});

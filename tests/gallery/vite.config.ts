// Builds the gallery of states: the panel's own components and styles, with invented data.
import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [solid()],
  build: { outDir: '../../.output/gallery', emptyOutDir: true, chunkSizeWarningLimit: 1000 },
});

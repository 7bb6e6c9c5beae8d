import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Builds the gallery as the application is built, into a folder git ignores. It is not part of a release. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  base: './',
  build: {
    outDir: '../../../.cache/gallery/site',
    emptyOutDir: true,
    target: 'chrome130',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
  },
});

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// The policy of the window is `default-src 'none'` without unsafe-inline: nothing may be inlined into the page, and
// no polyfill script is put there.
export default defineConfig({
  plugins: [react()],
  base: './',
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome130',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: true,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1500,
  },
});

import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build, preview, type InlineConfig } from 'vite';

/** Debian's Chromium, unless another one is named. */
export const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
export const hasChromium = existsSync(CHROMIUM);

const SHOTS = join(import.meta.dirname, '../../../.cache/gallery/shots');

/** Built as the application is, into a folder git ignores. */
const BUILD: InlineConfig = {
  configFile: false,
  root: import.meta.dirname,
  logLevel: 'error',
  plugins: [react()],
  base: './',
  build: {
    outDir: join(import.meta.dirname, '../../../.cache/gallery/site'),
    emptyOutDir: true,
    target: 'chrome130',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
  },
};

export interface OpenGallery {
  /** A window of this size and scheme at a path of the gallery. */
  readonly open: (
    path: string,
    look: { width: number; height: number; scheme: 'light' | 'dark' },
  ) => Promise<Page>;
  /** Console errors since the start, policy violations among them. */
  readonly errors: readonly string[];
  /** After a failure that was meant. */
  readonly forgetErrors: () => void;
  readonly close: () => Promise<void>;
}

/** Builds the gallery, serves it on this machine and starts the browser. */
export async function openGallery(): Promise<OpenGallery> {
  await build(BUILD);
  const server = await preview({ ...BUILD, preview: { port: 0, host: '127.0.0.1' } });
  const url = server.resolvedUrls?.local[0] ?? '';
  const browser: Browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  const errors: string[] = [];
  mkdirSync(SHOTS, { recursive: true });
  return {
    errors,
    forgetErrors: () => {
      errors.length = 0;
    },
    open: async (path, { width, height, scheme }) => {
      const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme });
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(`${path}: ${message.text()}`);
      });
      page.on('pageerror', (error) => errors.push(`${path}: ${error.message}`));
      await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
      await page.goto(`${url}#${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.evaluate(() => document.fonts.ready);
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** Where a picture of the gallery goes: .cache/gallery/shots. */
export const shot = (name: string): string => join(SHOTS, `${name}.png`);

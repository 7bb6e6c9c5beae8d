import { defineConfig } from '@playwright/test';

// The tests start the built application in Electron (tests/support/electron-runtime.ts): no browser is needed.
// Each has a data directory of its own. What passes only when tried again is not good enough: no retries.
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  timeout: 60_000,
  globalTimeout: 20 * 60_000,
  workers: 2,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
  use: { trace: 'off' },
});

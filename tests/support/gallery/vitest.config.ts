import { defineConfig } from 'vitest/config';

/** `npx vitest run --config tests/support/gallery/vitest.config.ts`: looks at the kit in a real browser. */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: ['*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    fileParallelism: false,
  },
});

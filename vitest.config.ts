import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: ['test/support/compile.ts'],
    reporters: process.env.CI
      ? ['default', ['json', { outputFile: 'output/test-report.json' }]]
      : ['default'],
    testTimeout: 30_000,
    pool: 'threads',
  },
});

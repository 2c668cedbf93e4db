import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // BudouX brings a DOM for HTML, which takes a fifth of a second to load. The bundles shake it out; tests replace it.
  resolve: { alias: { linkedom: fileURLToPath(new URL('test/support/linkedom.ts', import.meta.url)) } },
  test: {
    server: { deps: { inline: ['budoux'] } },
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: ['test/support/compile.ts'],
    reporters: process.env.CI
      ? ['default', ['json', { outputFile: 'output/test-report.json' }]]
      : ['default'],
    testTimeout: 30_000,
    pool: 'threads',
    maxWorkers: '100%',
  },
});

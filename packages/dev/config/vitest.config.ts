import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('../../..', import.meta.url).pathname,
  resolve: { conditions: ['throughline-source'] },
  ssr: { resolve: { conditions: ['throughline-source', 'node', 'import', 'default'] } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', 'test/vscode/suite/**'],
    setupFiles: [new URL('vitest.setup.ts', import.meta.url).pathname],
    testTimeout: 20_000,
  },
});

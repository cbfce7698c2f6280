import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('../../..', import.meta.url).pathname,
  resolve: { conditions: ['throughline-source'] },
  ssr: { resolve: { conditions: ['throughline-source', 'node', 'import', 'default'] } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', 'test/vscode/suite/**'],
    testTimeout: 20_000,
  },
});

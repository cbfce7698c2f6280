import type { BuildOptions } from 'esbuild';

/** What VS Code loads in a browser: the extension as one CommonJS file. */
const options: BuildOptions = {
  entryPoints: { web: 'packages/vscode/src/web/main.ts' },
  outdir: 'packages/vscode/dist',
  platform: 'browser',
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  target: 'es2022',
  external: ['vscode'],
  minify: true,
  sourcemap: false,
};
export default options;

import type { BuildOptions } from 'esbuild';

/** The language server, as the extension starts it in a process of its own. */
const options: BuildOptions = {
  entryPoints: { server: 'packages/vscode/src/server/main.ts' },
  outdir: 'packages/vscode/dist',
  platform: 'node',
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  target: 'node20',
  minify: true,
  sourcemap: false,
};
export default options;

import type { BuildOptions } from 'esbuild';

/** What VS Code loads in its extension host where there is a disk. */
const options: BuildOptions = {
  entryPoints: { extension: 'packages/vscode/src/desktop/main.ts' },
  outdir: 'packages/vscode/dist',
  platform: 'node',
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  target: 'node20',
  external: ['vscode'],
  minify: true,
  sourcemap: false,
};
export default options;

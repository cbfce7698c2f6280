import type { BuildOptions } from 'esbuild';

/** The GitHub Action in one file, which is all that a runner is given. */
const options: BuildOptions = {
  entryPoints: { action: 'packages/action/src/main.ts' },
  outdir: 'packages/action/dist',
  platform: 'node',
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  target: 'node24',
  sourcemap: false,
};
export default options;

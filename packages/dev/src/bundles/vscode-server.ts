import type { BuildOptions } from 'esbuild';

/** The language server, as the extension starts it in a thread of its own; beside it what its own threads run. */
const options: BuildOptions = {
  entryPoints: {
    server: 'packages/vscode/src/server/main.ts',
    'forecast-worker': 'packages/workspace/src/forecast/worker.ts',
  },
  outdir: 'packages/vscode/dist',
  platform: 'node',
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  target: 'node20',
  minify: true,
  sourcemap: false,
};
export default options;

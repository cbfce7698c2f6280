import type { BuildOptions } from 'esbuild';

/** The command line in one file, so that it starts without reading hundreds; beside it what its threads run. */
const options: BuildOptions = {
  entryPoints: {
    throughline: 'packages/cli/src/main.ts',
    'forecast-worker': 'packages/workspace/src/forecast/worker.ts',
  },
  outdir: 'packages/cli/dist/bundle',
  platform: 'node',
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  target: 'node20',
};
export default options;

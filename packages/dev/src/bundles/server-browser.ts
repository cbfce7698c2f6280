import type { BuildOptions } from 'esbuild';

/** The language server as a browser's worker: one script that needs nothing but messages. */
const options: BuildOptions = {
  entryPoints: { worker: 'packages/language-server/src/browser.ts' },
  outdir: 'packages/language-server/dist/bundle',
  platform: 'browser',
  format: 'iife',
  target: 'es2022',
  minify: true,
  sourcemap: false,
};
export default options;

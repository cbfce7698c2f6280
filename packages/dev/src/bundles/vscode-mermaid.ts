import { basename } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';

/**
 * Mermaid draws two dozen kinds of diagrams and loads each when it meets one. A page that only
 * ever draws Gantt charts leaves the others, and the libraries behind them, out: a seventh is left.
 */
const ganttOnly: Plugin = {
  name: 'gantt-only',
  setup(build) {
    build.onResolve({ filter: /./ }, ({ kind, path, importer }) => {
      if (kind !== 'dynamic-import' || !importer.includes('mermaid')) return undefined;
      return /^gantt/i.test(basename(path)) ? undefined : { path, namespace: 'left-out' };
    });
    build.onLoad({ filter: /./, namespace: 'left-out' }, () => ({
      contents: 'export const diagram = undefined; export default undefined;',
    }));
  },
};

/** Mermaid in a page of its own, so that nothing else pays for its size and weaker policy. */
const options: BuildOptions = {
  entryPoints: { mermaid: 'packages/vscode/src/webview/mermaid.ts' },
  outdir: 'packages/vscode/dist',
  platform: 'browser',
  format: 'iife',
  target: 'es2022',
  plugins: [ganttOnly],
  minify: true,
  sourcemap: false,
};
export default options;

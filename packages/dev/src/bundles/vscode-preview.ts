import type { BuildOptions } from 'esbuild';

/** The timeline's page, the style sheet of both previews, and the schemas that VS Code is given. */
const options: BuildOptions = {
  entryPoints: {
    'dist/timeline': 'packages/vscode/src/webview/timeline.ts',
    'dist/page': 'packages/vscode/src/webview/page.css',
    'schemas/roadmap.schema': 'schemas/roadmap.schema.json',
    'schemas/initiative.schema': 'schemas/initiative.schema.json',
    'schemas/scenario.schema': 'schemas/scenario.schema.json',
  },
  outdir: 'packages/vscode',
  platform: 'browser',
  format: 'iife',
  target: 'es2022',
  loader: { '.json': 'copy' },
  minify: true,
  sourcemap: false,
};
export default options;

import type { BuildOptions } from 'esbuild';
import worker from './server-browser.ts';

/** The language server as the extension's worker in a browser: the same script as for any other client. */
const options: BuildOptions = { ...worker, outdir: 'packages/vscode/dist' };
export default options;

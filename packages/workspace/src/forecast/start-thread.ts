import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

/**
 * Starts a thread that forecasts; `undefined` where its program is not there. In a bundle it
 * stands beside it; from the sources the thread reads the sources too.
 */
export function startThread(): Worker | undefined {
  const here = import.meta.url as string | undefined;
  const isSource = here?.endsWith('.ts') === true;
  const file =
    here === undefined
      ? join(__dirname, 'forecast-worker.cjs')
      : fileURLToPath(new URL(isSource ? './worker.ts' : './worker.js', here));
  if (!existsSync(file)) return undefined;
  const worker = new Worker(file, isSource ? { execArgv: FROM_SOURCES } : {});
  // A door that has said all it had to say ends, whatever a thread still does.
  worker.unref();
  return worker;
}

const FROM_SOURCES = ['--conditions=throughline-source', '--disable-warning=ExperimentalWarning'];

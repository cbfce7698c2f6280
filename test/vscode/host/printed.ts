import process from 'node:process';
import { format } from 'node:util';

const WORKBENCH_NOISE =
  /^(Ignoring (fetching|the error while validating)|Found additional builtin|Request to '.*package\.nls|Loading development extension|vscode-test-web-support|l10n: No bundle|Creating a socket|Resolv(ed|ing) connection token|\[reconnection-grace-time\]|\[AccountPolicyGate\]|\[AgentHost|\[Service Worker\]|Creation of workbench contribution|Updating additional builtin|Timed out waiting for authentication provider|Canceled|Error: Could not locate the bindings file|Cannot find module '.\/build\/Release\/watchdog')/;

/** Prints what was said to the console of a workbench, if the tests said it. */
export function printWords(words: readonly unknown[]): void {
  const text = format(...words);
  if (isOfTests(text)) process.stdout.write(`${text}\n`);
}

/** Whether a line comes from the tests, not from the workbench, which speaks much to itself. */
function isOfTests(text: string): boolean {
  if (process.env['THROUGHLINE_VERBOSE'] === '1') return true;
  return !WORKBENCH_NOISE.test(text);
}

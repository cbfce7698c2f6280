#!/usr/bin/env node
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { launchChromium } from './chromium.ts';
import { installCodeServer, startCodeServer } from './code-server.ts';
import { printWords } from './printed.ts';
import { workbenchUrl } from './workbench.ts';

const LIMIT_MS = 240_000;

/**
 * Stands in for the program `code` where the desktop build cannot be had: takes the arguments
 * that `@vscode/test-electron` passes, and runs the tests in the extension host of code-server
 * with its workbench in Chromium. Exits as the extension host does; 64 for wrong arguments, 70
 * if there was no result.
 *
 * `THROUGHLINE_RESTRICTED=1` opens the folder without trust, whatever the arguments say.
 */
if (import.meta.main) process.exit(await standIn(process.argv.slice(2)));

async function standIn(args: readonly string[]): Promise<number> {
  const extensions = all(args, 'extensionDevelopmentPath');
  const [tests] = all(args, 'extensionTestsPath');
  const folder = args.find((arg) => !arg.startsWith('-'));
  if (extensions.length === 0 || tests === undefined || folder === undefined) {
    process.stderr.write('needs a folder, --extensionDevelopmentPath= and --extensionTestsPath=\n');
    return 64;
  }
  await installCodeServer();
  const temporary = () => mkdtempSync(join(tmpdir(), 'throughline-user-'));
  const [server, browser] = await Promise.all([
    startCodeServer({
      userData: all(args, 'user-data-dir')[0] ?? temporary(),
      extensions: all(args, 'extensions-dir')[0] ?? temporary(),
      trusted: process.env['THROUGHLINE_RESTRICTED'] !== '1',
    }),
    launchChromium(),
  ]);
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const finished = new Promise<number>((finish) => {
    setTimeout(finish, LIMIT_MS, 70).unref();
    page.on('crash', () => finish(70));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => finish(130));
    void page.exposeFunction('codeAutomationExit', finish);
  });
  await page.exposeFunction('codeAutomationLog', (_type: string, words: readonly unknown[]) => {
    printWords(words);
  });
  const options = { folder: resolve(folder), extensions, tests };
  const answer = await page.goto(workbenchUrl(server, options));
  if (answer?.ok() !== true) {
    process.stderr.write(`the workbench answered ${answer?.status()}\n${server.printed()}\n`);
    return 70;
  }
  const code = await finished;
  await browser.close();
  await server.stop();
  return code;
}

/** The values of one option, as `--name=value`. */
function all(args: readonly string[], name: string): readonly string[] {
  const start = `--${name}=`;
  return args.filter((arg) => arg.startsWith(start)).map((arg) => arg.slice(start.length));
}

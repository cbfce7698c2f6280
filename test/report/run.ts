import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../vscode/host/chromium.ts';
import { CHECKS, type Opened } from './checks.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const EXAMPLES = ['starter', 'halden-foods'];

/**
 * The report as a reader opens it, from disk in a real browser: `node test/report/run.ts`.
 * Needs the bundle of `build.ts cli`.
 */
if (import.meta.main) process.exitCode = (await checkReport()) ? 0 : 1;

export async function checkReport(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-report-'));
  const browser = await launchChromium();
  const results: boolean[] = [];
  try {
    for (const example of EXAMPLES) {
      const address = writeReport(example, join(folder, `${example}.html`));
      for (const [what, check] of Object.entries(CHECKS)) {
        results.push(await passes(`${example}: ${what}`, () => check(openerOf(browser, address))));
      }
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return results.every(Boolean);
}

/** Written by the command line, as people do; gives its address. */
function writeReport(example: string, path: string): string {
  const args = ['report', `examples/${example}`, '--as-of', '2026-11-24', '--output', path];
  const program = join(ROOT, 'packages/cli/bin/throughline.js');
  const { status, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`throughline report ended with ${status}: ${stderr}`);
  return pathToFileURL(path).href;
}

/** Opens the page in a window of its own, and notes what the browser complains of. */
function openerOf(browser: Browser, address: string) {
  return async (options: Parameters<Browser['newContext']>[0] = {}): Promise<Opened> => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(address);
    return { page, complaints, requests, close: () => context.close() };
  };
}

async function passes(what: string, check: () => Promise<void>): Promise<boolean> {
  try {
    await check();
    process.stdout.write(`  ✔ ${what}\n`);
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stdout.write(`  ✖ ${what}\n${reason}\n`);
    return false;
  }
}

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { startCodeServer } from './code-server.ts';
import { ROOT } from './places.ts';
import { writeSettings } from './settings.ts';
import { workbenchUrl } from './workbench.ts';

/** A window of the workbench with the extension in it and one file of Halden Foods open. */
export interface Window {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

const FILE = 'loyalty-app.yaml';

export async function openWindow(browser: Browser, theme: string): Promise<Window> {
  const home = mkdtempSync(join(tmpdir(), 'throughline-window-'));
  const folder = join(home, 'halden-foods');
  cpSync(join(ROOT, 'examples/halden-foods'), folder, { recursive: true });
  const userData = join(home, 'user');
  writeSettings(userData, { 'workbench.colorTheme': theme, 'window.autoDetectColorScheme': false });
  const extensions = join(home, 'extensions');
  const server = await startCodeServer({ userData, extensions, trusted: true });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const development = [join(ROOT, 'packages/vscode')];
  const openFile = join(folder, 'initiatives', FILE);
  await page.goto(workbenchUrl(server, { folder, extensions: development, openFile }));
  await page.locator('.squiggly-error, .squiggly-warning').first().waitFor({ timeout: 60_000 });
  return {
    page,
    close: async () => {
      await page.close();
      await server.stop();
      rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** Leaves the one file open, and nothing else. */
export async function startAgain(page: Page): Promise<void> {
  await run(page, '>View: Close All Editors');
  await run(page, FILE);
  await page.locator('.view-line', { hasText: 'customer-profile' }).first().click();
}

/** Does what a person does by typing: a command after `>`, a file by its name. */
export async function run(page: Page, words: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().fill(words);
  await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForTimeout(300);
}

/** The page of the one preview that is open. */
export function previewOf(page: Page): FrameLocator {
  return page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
}

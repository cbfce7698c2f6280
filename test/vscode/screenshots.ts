import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { launchChromium } from './host/chromium.ts';
import { installCodeServer, startCodeServer } from './host/code-server.ts';
import { inCache, ROOT } from './host/places.ts';
import { writeSettings } from './host/settings.ts';
import { workbenchUrl } from './host/workbench.ts';

const THEMES = [
  { name: 'dark', theme: 'Default Dark Modern' },
  { name: 'light', theme: 'Default Light Modern' },
  { name: 'contrast', theme: 'Default High Contrast' },
] as const;

const PICTURES = inCache('screenshots');

/**
 * Pictures of the extension in code-server's workbench, for a person to look at, in dark, light
 * and high contrast: `node test/vscode/screenshots.ts [dark] [light] [contrast]`. Needs the
 * bundles of `build.ts vscode`.
 */
if (import.meta.main) await main(process.argv.slice(2));

async function main(wanted: readonly string[]): Promise<void> {
  await installCodeServer();
  mkdirSync(PICTURES, { recursive: true });
  const browser = await launchChromium();
  const themes = THEMES.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  for (const { name, theme } of themes) await takeAll(browser, name, theme);
  await browser.close();
  process.stdout.write(`pictures in ${PICTURES}\n`);
}

async function takeAll(browser: Browser, name: string, theme: string): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'throughline-pictures-'));
  const folder = join(home, 'halden-foods');
  cpSync(join(ROOT, 'examples/halden-foods'), folder, { recursive: true });
  const userData = join(home, 'user');
  writeSettings(userData, { 'workbench.colorTheme': theme, 'window.autoDetectColorScheme': false });
  const extensions = join(home, 'extensions');
  const server = await startCodeServer({ userData, extensions, trusted: true });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const openFile = join(folder, 'initiatives/loyalty-app.yaml');
  const extension = join(ROOT, 'packages/vscode');
  await page.goto(workbenchUrl(server, { folder, extensions: [extension], openFile }));
  const take = async (what: string) => {
    await page.screenshot({ path: join(PICTURES, `${name}-${what}.png`) });
  };
  try {
    await takeEditor(page, take);
    await takeTimeline(page, take);
    await takeMermaid(page, take);
    await takePages(page, take);
  } catch (error) {
    await take('failed');
    throw error;
  } finally {
    await page.close();
    server.stop();
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

type Take = (what: string) => Promise<void>;

async function takeEditor(page: Page, take: Take): Promise<void> {
  await page.locator('.squiggly-error, .squiggly-warning').first().waitFor({ timeout: 60_000 });
  await run(page, '>View: Focus Problems');
  await page.locator('.markers-panel .monaco-list-row').first().waitFor();
  await settle(page);
  await take('problems');
  const word = page.locator('.view-line', { hasText: 'customer-profile' }).first();
  await word.getByText('customer-profile').first().hover();
  await page.locator('.monaco-hover .hover-contents').first().waitFor();
  await settle(page);
  await take('hover');
  await page.mouse.move(5, 5);
  await run(page, '>View: Hide Panel');
}

async function takeTimeline(page: Page, take: Take): Promise<void> {
  await page.locator('.view-line', { hasText: 'customer-profile' }).first().click();
  await run(page, '>Throughline: Open Timeline');
  const frame = previewFrame(page);
  await frame.locator('[data-id]').first().waitFor({ timeout: 30_000 });
  await settle(page);
  await take('timeline');
  await frame.getByRole('button', { name: 'Show as table' }).click();
  await settle(page);
  await take('table');
  await frame.getByRole('button', { name: 'Show as table' }).click();
  await frame.locator('[data-id][tabindex="0"]').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.setViewportSize({ width: 900, height: 900 });
  await settle(page);
  await take('narrow');
  await page.setViewportSize({ width: 1440, height: 900 });
}

async function takeMermaid(page: Page, take: Take): Promise<void> {
  await startAgain(page);
  await run(page, '>Throughline: Open Mermaid');
  await previewFrame(page).locator('svg rect.task').first().waitFor({ timeout: 30_000 });
  await settle(page);
  await take('mermaid');
}

async function takePages(page: Page, take: Take): Promise<void> {
  await startAgain(page);
  await run(page, '>View: Focus Problems');
  await page
    .locator('.markers-panel a', { hasText: /^[a-z]+\/[a-z-]+$/ })
    .first()
    .click();
  await settle(page, 2500);
  await take('rule');
  await run(page, '>Throughline: Show Report');
  await settle(page, 2500);
  await take('report');
}

function previewFrame(page: Page): FrameLocator {
  return page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
}

/** Leaves one file open, and nothing else. */
async function startAgain(page: Page): Promise<void> {
  await run(page, '>View: Close All Editors');
  await run(page, 'loyalty-app.yaml');
  await page.locator('.view-line', { hasText: 'customer-profile' }).first().click();
}

/** Does what a person does by typing: a command after `>`, a file by its name. */
async function run(page: Page, words: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().fill(words);
  await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
  await page.keyboard.press('Enter');
  await settle(page, 300);
}

/** Lets what moves come to rest. */
async function settle(page: Page, milliseconds = 800): Promise<void> {
  await page.waitForTimeout(milliseconds);
}

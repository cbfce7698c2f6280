import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './host/chromium.ts';
import { installCodeServer } from './host/code-server.ts';
import { inCache } from './host/places.ts';
import { openWindow, previewOf, run, startAgain } from './host/window.ts';

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

type Take = (what: string) => Promise<void>;

async function takeAll(browser: Browser, name: string, theme: string): Promise<void> {
  const { page, close } = await openWindow(browser, theme);
  /** Once what moves has come to rest. */
  const take = async (what: string) => {
    await page.waitForTimeout(900);
    await page.screenshot({ path: join(PICTURES, `${name}-${what}.png`) });
  };
  try {
    await takeViews(page, take);
    await takeEditor(page, take);
    await takeTimeline(page, take);
    await takeMermaid(page, take);
    await takePages(page, take);
  } catch (error) {
    await take('failed');
    throw error;
  } finally {
    await close();
  }
}

async function takeViews(page: Page, take: Take): Promise<void> {
  await run(page, '>View: Show Roadmap');
  const rows = page.locator('.sidebar .monaco-list-row');
  await rows.nth(5).waitFor();
  await take('views');
  await run(page, '>Throughline: Group by Team');
  await run(page, '>Help: Welcome');
  await page.getByText('Keep a roadmap as code').click();
  await page.locator('.getting-started-step').first().waitFor();
  await page.getByText('Write what comes next').click();
  await page.waitForTimeout(4000);
  await take('walkthrough');
  await startAgain(page);
  await run(page, '>Explorer: Focus on Folders View');
}

async function takeEditor(page: Page, take: Take): Promise<void> {
  await run(page, '>View: Focus Problems');
  await page.locator('.markers-panel .monaco-list-row').first().waitFor();
  await take('problems');
  const line = page.locator('.view-line', { hasText: 'customer-profile' }).first();
  await line.getByText('customer-profile').first().hover();
  await page.locator('.monaco-hover .hover-contents').first().waitFor();
  await take('hover');
  await page.mouse.move(5, 5);
  await run(page, '>View: Hide Panel');
}

async function takeTimeline(page: Page, take: Take): Promise<void> {
  await page.locator('.view-line', { hasText: 'customer-profile' }).first().click();
  await run(page, '>Throughline: Open Timeline');
  const frame = previewOf(page);
  await frame.locator('[data-id]').first().waitFor({ timeout: 30_000 });
  await take('timeline');
  const table = frame.getByRole('button', { name: 'Show as table' });
  await table.click();
  await take('table');
  await table.click();
  await frame.locator('svg [tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.setViewportSize({ width: 900, height: 900 });
  await take('narrow');
  await page.setViewportSize({ width: 1440, height: 900 });
}

async function takeMermaid(page: Page, take: Take): Promise<void> {
  await startAgain(page);
  await run(page, '>Throughline: Open Mermaid');
  await previewOf(page).locator('svg rect.task').first().waitFor({ timeout: 30_000 });
  await take('mermaid');
}

async function takePages(page: Page, take: Take): Promise<void> {
  await startAgain(page);
  await run(page, '>View: Focus Problems');
  const code = page.locator('.markers-panel a', { hasText: /^[a-z]+\/[a-z-]+$/ });
  await code.first().click();
  await page.frameLocator('iframe.webview.ready').first().locator('iframe').waitFor();
  await page.waitForTimeout(1500);
  await take('rule');
  await startAgain(page);
  await run(page, '>Throughline: Why Is This Late');
  await page.waitForTimeout(2500);
  await take('why');
  await startAgain(page);
  await run(page, '>Throughline: Compare with');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(2500);
  await take('compare');
  await run(page, '>Throughline: Show Report');
  await page.waitForTimeout(1500);
  await take('report');
}

import assert from 'node:assert/strict';
import process from 'node:process';
import type { Page } from 'playwright-core';
import { launchChromium } from './host/chromium.ts';
import { installCodeServer } from './host/code-server.ts';
import { openWindow, previewOf, run } from './host/window.ts';
import { CHECKS, CHECKS_OF_COLOURS, type Check } from './page-checks.ts';

/**
 * The timeline's page under real keys and real pointers, in code-server's workbench, and before
 * axe, in light and dark: `node test/vscode/page.ts`. Needs the bundles of `build.ts vscode`.
 */
if (import.meta.main) process.exitCode = (await checkPage()) ? 0 : 1;

export async function checkPage(): Promise<boolean> {
  await installCodeServer();
  const browser = await launchChromium();
  const { page, close } = await openWindow(browser, 'Default Light Modern');
  const refused = collectRefused(page);
  await page.locator('.view-line', { hasText: 'customer-profile' }).first().click();
  await run(page, '>Throughline: Open Timeline');
  const view = previewOf(page);
  await view.locator('svg [data-id]').first().waitFor({ timeout: 30_000 });
  const results: boolean[] = [];
  const checkAll = async (checks: Readonly<Record<string, Check>>) => {
    for (const [what, check] of Object.entries(checks)) {
      results.push(await passes(what, () => check(page, view)));
    }
  };
  await checkAll(CHECKS);
  await run(page, '>Preferences: Toggle between Light/Dark Themes');
  await view.locator('svg[data-theme="dark"]').waitFor();
  await checkAll(CHECKS_OF_COLOURS);
  results.push(await passes('nothing was refused by its policy', () => refuseNothing(refused)));
  await close();
  await browser.close();
  return results.every(Boolean);
}

async function passes(what: string, check: () => void | Promise<void>): Promise<boolean> {
  try {
    await check();
    process.stdout.write(`  ✔ ${what}\n`);
    return true;
  } catch (error) {
    process.stdout.write(
      `  ✖ ${what}\n${error instanceof Error ? error.message : String(error)}\n`,
    );
    return false;
  }
}

/** What Chromium says that a policy of the webview's refused. */
function collectRefused(page: Page): readonly string[] {
  const refused: string[] = [];
  page.on('console', (message) => {
    const isOurs = message.location().url.includes('throughline');
    if (isOurs && /Content Security Policy/i.test(message.text())) refused.push(message.text());
  });
  return refused;
}

function refuseNothing(refused: readonly string[]): void {
  assert.deepEqual(refused, []);
}

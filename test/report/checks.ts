import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';

export interface Opened {
  readonly page: Page;
  /** What the browser wrote to its console, refusals of the page's policy among it. */
  readonly complaints: readonly string[];
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

type Open = (options?: Parameters<Browser['newContext']>[0]) => Promise<Opened>;

/** By what they show. Each opens the page as it needs it, and rejects if something is wrong. */
export const CHECKS: Readonly<Record<string, (open: Open) => Promise<void>>> = {
  'it passes axe, light and dark, wide and narrow': async (open) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [1280, 400]) {
        const { page, close } = await open({ colorScheme, viewport: { width, height: 900 } });
        await passesAxe(page);
        await close();
      }
    }
  },
  'it asks for nothing but itself, and nothing is refused': async (open) => {
    const { complaints, requests, close } = await open();
    assert.deepEqual(complaints, []);
    assert.equal(requests.length, 1);
    await close();
  },
  'it is as wide as the window, from phone to wall': async (open) => {
    for (const width of [360, 760, 1024, 2400]) {
      const { page, close } = await open({ viewport: { width, height: 900 } });
      const pictures = page.locator('.picture svg:visible');
      assert.equal(await pictures.count(), 1);
      const beyond = await page.evaluate<number>(
        'document.documentElement.scrollWidth - innerWidth',
      );
      assert(beyond <= 0, `at ${width} it is ${beyond} too wide`);
      await close();
    }
  },
  'without its script everything is there, and no control that would do nothing': async (open) => {
    const { page, close } = await open({ javaScriptEnabled: false });
    const findings = await page.locator('.finding').count();
    assert.equal(await page.locator('.finding:visible').count(), findings);
    assert.equal(await page.locator('button:visible, input:visible').count(), 0);
    await close();
  },
  'its findings can be filtered by words and by severity': async (open) => {
    const { page, close } = await open();
    const shown = () => page.locator('.card .finding:visible').count();
    const all = await shown();
    const words = page.getByRole('searchbox');
    await words.fill('no finding says this');
    assert.equal(await shown(), 0);
    assert.equal(await page.locator('output').textContent(), `0 of ${all} shown`);
    await words.fill('');
    assert.equal(await shown(), all);
    for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
    assert.equal(await shown(), 0);
    await close();
  },
  'every control has a stop for Tab, the findings first': async (open) => {
    const { page, close } = await open();
    await page.keyboard.press('Tab');
    assert.equal(await focused(page), 'Skip to the findings');
    const wanted = new Set(['Light or dark', 'Timeline, scrolls sideways', 'words', 'error']);
    for (let step = 0; step < 200 && wanted.size > 0; step++) {
      await page.keyboard.press('Tab');
      wanted.delete(await focused(page));
    }
    assert.deepEqual([...wanted], [], 'Tab never came to these');
    await close();
  },
  'on paper it is light and whole': async (open) => {
    const { page, close } = await open({ colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const ground = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    assert.equal(ground, 'rgb(255, 255, 255)');
    assert.equal(await page.locator('nav:visible, form:visible').count(), 0);
    await close();
  },
};

/** What has the focus, by its label, its name or its text. */
function focused(page: Page): Promise<string> {
  return page.evaluate<string>(
    `(({ activeElement: it }) => it.ariaLabel || it.name || it.textContent)(document)`,
  );
}

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** Axe finds nothing wrong by the rules of WCAG 2.2 AA and its best practices. */
async function passesAxe(page: Page): Promise<void> {
  await page.evaluate(AXE);
  const { passed, found } = await page.evaluate<{
    readonly passed: number;
    readonly found: readonly string[];
  }>(`axe
    .run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    .then(({ passes, violations }) => ({
      passed: passes.length,
      found: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)),
    }))`);
  assert(passed > 20, `axe has looked at ${passed} things only`);
  assert.deepEqual(found.slice(0, 5), []);
}

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, FrameLocator, Page } from 'playwright-core';
import { ROOT } from './host/places.ts';

/** Given the workbench and the timeline's page in it; rejects if something is not as it should be. */
export type Check = (page: Page, view: FrameLocator) => Promise<void>;

/** To be made in every kind of theme. */
export const CHECKS_OF_COLOURS: Readonly<Record<string, Check>> = {
  'as a picture it passes axe': passesAxe,
  'as a table it passes axe': async (page, view) => {
    const toggle = view.getByRole('button', { name: 'Show as table' });
    await toggle.click();
    await view.getByRole('table').waitFor();
    await passesAxe(page);
    await toggle.click();
    await view.locator('svg').waitFor();
  },
};

/** By what they show, in the order in which they are made. */
export const CHECKS: Readonly<Record<string, Check>> = {
  ...CHECKS_OF_COLOURS,
  'arrow keys go from item to item, Enter opens one': async (page, view) => {
    await view.locator('svg [tabindex="0"]').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    const focused = view.locator('svg [data-id]:focus');
    assert.match((await focused.getAttribute('aria-label')) ?? '', /\w, .*20\d\d/);
    const id = await focused.getAttribute('data-id');
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: '.yaml' }).first().waitFor();
    await view.locator(`svg [data-id="${id}"][aria-current]`).waitFor();
  },
  'one stop for Tab is enough': async (_page, view) => {
    assert.equal(await view.locator('svg [tabindex="0"]').count(), 1);
  },
  'a click on a bar opens its file': async (page, view) => {
    await view.locator('svg [data-id="erp-finance"] text').first().click();
    await page.locator('.tab.active', { hasText: 'erp-finance.yaml' }).waitFor();
  },
  'it stays where it is scrolled to while one types': async (page, view) => {
    const target = page.locator('.view-line', { hasText: 'title: Move finance' }).first();
    await target.click();
    await page.keyboard.press('End');
    const root = view.locator('html');
    const scroll = () => root.evaluate(({ scrollTop }) => scrollTop);
    await root.evaluate((html) => html.scrollTo(0, 150));
    await page.keyboard.type(' slowly');
    await view.locator('svg', { hasText: 'ERP slowly' }).waitFor();
    assert.equal(await scroll(), 150);
  },
  'it is drawn as wide as there is room': async (page, view) => {
    const widthOf = async () => Number(await view.locator('svg').getAttribute('width'));
    const wide = await widthOf();
    await page.setViewportSize({ width: 1000, height: 900 });
    const end = Date.now() + 10_000;
    while ((await widthOf()) >= wide && Date.now() < end) await page.waitForTimeout(100);
    assert((await widthOf()) < wide, 'it is not drawn narrower');
    await page.setViewportSize({ width: 1440, height: 900 });
  },
};

interface AxeResult {
  /** How many rules had something to look at and were content. */
  readonly passed: number;
  readonly found: readonly string[];
}

const AXE = readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with the page, all its rules of WCAG 2.2 AA. */
async function passesAxe(page: Page): Promise<void> {
  const frame = await previewFrame(page);
  await frame.evaluate(AXE);
  const { passed, found } = await frame.evaluate<AxeResult>(`axe
    .run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    .then(({ passes, violations }) => ({
      passed: passes.length,
      found: violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => id + ': ' + html + ' ' + failureSummary)),
    }))`);
  assert(passed > 10, `axe has looked at ${passed} things only`);
  assert.deepEqual(found.slice(0, 5), []);
}

async function previewFrame(page: Page): Promise<Frame> {
  for (const frame of page.frames()) {
    if ((await frame.locator('#picture').count()) > 0) return frame;
  }
  throw new Error('there is no frame with the timeline');
}

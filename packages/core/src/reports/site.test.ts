import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze.ts';
import { parseDay } from '../time/day.ts';
import { sitePages } from './site.ts';
import { SEARCH_SCRIPT } from './site/search.ts';

function site(text: string): ReadonlyMap<string, string> {
  const day = parseDay('2026-11-24');
  if (!day.ok) throw new Error(day.problem);
  return sitePages(analyze([{ path: 'roadmap.yaml', text }], { asOf: day.value }));
}

const TEXT = `roadmap: demo
title: Demo & more
kpis:
  days: {title: Days}
initiatives:
  - {id: lake, title: Lake, status: committed, target: 2027-02-26, kpis: [days]}
  - id: shop
    title: Shop <b>
    summary: A shop.
    status: committed
    target: 2027-03-05
    duration: 4w
    dependsOn: [lake, {external: vendor, needBy: 2027-01-15}]
    milestones: [{id: pilot, title: Pilot, target: 2027-03-01}]
    scope: [tills]
    doneWhen: [it sells]
`;

describe('a site', () => {
  it('has a page for each view and each initiative', () => {
    const paths = [...site(TEXT).keys()];
    expect(paths.slice(0, 4)).toEqual([
      'index.html',
      'initiatives.html',
      'findings.html',
      'capacity.html',
    ]);
    expect(paths).toContain('scorecard.html');
    expect(paths).toContain('initiatives/item-shop.html');
    expect(paths).not.toContain('savings.html');
  });

  it('says of an initiative what it is, why, and what hangs on it, with links that lead somewhere', () => {
    const pages = site(TEXT);
    const shop = pages.get('initiatives/item-shop.html') ?? '';
    expect(shop).toContain('<h1><bdi>Shop &lt;b&gt;</bdi></h1>');
    expect(shop).toContain(
      '<dt>Waits for</dt><dd><ul><li><a href="../initiatives/item-lake.html"><bdi>Lake</bdi></a></li><li><bdi>vendor</bdi></li></ul></dd>',
    );
    expect(shop).toContain('Why not sooner');
    expect(shop).toContain('it sells');
    for (const [path, text] of pages) {
      const folder = new URL(path, 'site://host/');
      for (const [, href = ''] of text.matchAll(/ href="([^"#]+)"/g)) {
        expect(pages.has(new URL(href, folder).pathname.slice(1)), `${href} in ${path}`).toBe(true);
      }
    }
  });

  it('loads nothing, and runs only the script whose hash it names', () => {
    for (const text of site(TEXT).values()) {
      expect(text).toContain(`default-src 'none'`);
      expect(text).not.toMatch(/ src=| style=|url\((?!#)|@import/);
    }
    const hash = createHash('sha256').update(SEARCH_SCRIPT.text).digest('base64');
    expect(SEARCH_SCRIPT.hash).toBe(`sha256-${hash}`);
  });

  it('keeps ids apart, whatever they are, and stays in its folder', () => {
    const pages = site(
      'roadmap: demo\ninitiatives: [{id: ../../etc/passwd, title: One}, {id: "a b", title: Two}]\n',
    );
    for (const path of pages.keys()) expect(path).toMatch(/^(?:initiatives\/)?[\w-]+\.html$/);
  });
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { staleArtifacts } from './generate.ts';
import { inRepository } from './generate/repository.ts';

it('every generated file is what `npm run generate` writes', async () => {
  const stale = await staleArtifacts();
  expect(stale.map(({ path }) => path)).toEqual([]);
});

it('every link within the page of the format leads somewhere', () => {
  const page = readFileSync(inRepository('schemas/README.md'), 'utf8');
  const headings = [...page.matchAll(/^#+ (.*)$/gm)].map(([, title]) => slugOf(title ?? ''));
  const anchors = [...page.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id);
  const targets = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, id]) => id);
  const known = new Set([...headings, ...anchors]);
  expect(targets.filter((target) => !known.has(target))).toEqual([]);
  expect(headings.length).toBe(new Set(headings).size);
});

/** As GitHub makes anchors of headings. */
function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');
}

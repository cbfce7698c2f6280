import { markdownOf, mdText, reviewHtml, reviewOf } from '@throughline/core';
import type { Side, Sides } from '../compare/sides.ts';

/** The review as a comment on a pull request. */
export function asReview(sides: Sides): string {
  const { head, base } = sides;
  const title = mdText(titleOf(sides));
  const said = `${mdText(head.name)} beside ${mdText(base.name)}`;
  return `## ${title}: ${said}\n\n${markdownOf(blocksOf(sides))}`;
}

/** The same as a page. */
export function asPage(sides: Sides): string {
  const { head, base } = sides;
  return reviewHtml(`${titleOf(sides)}: ${head.name} beside ${base.name}`, blocksOf(sides));
}

function titleOf({ base, head }: Sides): string {
  const { files } = head.opened.loaded;
  return (files.length > 0 ? head : base).opened.analysis.roadmap.title;
}

function blocksOf({ base, head, comparison, outlooks }: Sides) {
  const side = ({ name, opened }: Side) => ({ ...opened.analysis, name });
  return reviewOf(side(base), side(head), comparison, {
    nameOf: head.opened.nameOf,
    ...(outlooks && { outlooks }),
  });
}

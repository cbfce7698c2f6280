import type { Comparison, Move } from '../../compare/comparison.ts';
import type { Outlooks } from '../../compare/outlook.ts';
import { displayed } from '../../text/display.ts';
import { formatDay } from '../../time/day.ts';
import type { Block } from './block.ts';
import { figureRows } from './figures.ts';
import { picture } from './picture.ts';
import type { ReviewSide } from './side.ts';

/** For whoever wants to know more: the picture, why, and both states in figures. */
export function detailBlocks(
  base: ReviewSide,
  head: ReviewSide,
  comparison: Comparison,
  outlooks: Outlooks | undefined,
): readonly Block[] {
  const drawn = picture(comparison.moves);
  const chains = chainsOf(comparison.moves);
  return [
    ...(drawn ? [folded('Before and after', [drawn])] : []),
    ...chains.map(({ id, chain }) =>
      folded(`Why ${displayed(id)} cannot finish sooner`, [
        { kind: 'list', items: chain.map(({ message }) => ({ line: [message] })) },
      ]),
    ),
    folded('Both states in figures', [
      { kind: 'table', heads: ['', base.name, head.name], rows: figureRows(comparison, outlooks) },
      {
        kind: 'paragraph',
        line: [
          `Both as of ${formatDay(head.plan.asOf)}; dates are the earliest possible, not promises.`,
        ],
      },
    ]),
  ];
}

/** Of those that finish later: the ones that are too late, or else the last, for the others lie on its way. */
function chainsOf(moves: readonly Move[]): readonly Move[] {
  const later = moves.filter(({ isEdited, days, head }) => !isEdited && days > 0 && head);
  const late = later.filter(({ base, head }) => (head?.late ?? 0) > (base?.late ?? 0));
  if (late.length > 0) return late.slice(0, 2);
  return later.toSorted((a, b) => b.chain.length - a.chain.length).slice(0, 1);
}

function folded(title: string, blocks: readonly Block[]): Block {
  return { kind: 'folded', title, blocks };
}

import type { Move, Standing } from '../../compare/comparison.ts';
import type { Span } from '../../views/before-after.ts';
import type { Block } from './block.ts';

/** As many rows as can be taken in at one glance. */
const MOST = 16;

/** The initiatives that move, before and after; those that are delayed most first. */
export function picture(moves: readonly Move[]): Extract<Block, { kind: 'picture' }> | undefined {
  const rows = moves
    .filter(
      ({ base, head }) => base?.earliestFinish !== head?.earliestFinish || base?.due !== head?.due,
    )
    .slice(0, MOST)
    .map(({ id, title, base, head }) => ({
      id,
      title,
      ...(base && { before: spanOf(base) }),
      ...(head && { after: spanOf(head) }),
    }));
  return rows.length === 0 ? undefined : { kind: 'picture', rows };
}

function spanOf({ earliestStart, earliestFinish, due, late }: Standing): Span {
  return {
    first: Math.min(earliestStart, earliestFinish),
    last: earliestFinish,
    ...(due !== undefined && { due }),
    isLate: late > 0,
  };
}

import type { Change, Comparison, Move, OverloadChange } from '../../compare/comparison.ts';
import { isOfFloatAlone } from '../../compare/moves.ts';
import { displayed } from '../../text/display.ts';
import { formatDay } from '../../time/day.ts';
import type { Block, Item, Line } from './block.ts';
import { foldedList, listed } from './listed.ts';
import type { PlaceOf } from './place.ts';
import { saySome } from './say-all.ts';

/** Dates, KPIs and loads that differ without anyone having edited them. */
export function followingBlocks(comparison: Comparison, places: PlaceOf): readonly Block[] {
  const { moves, overloads, kpis } = comparison;
  const following = moves.filter(({ isEdited }) => !isEdited);
  const floats = following.filter(isOfFloatAlone);
  const names = saySome(
    floats.map(({ id }) => displayed(id)),
    4,
  );
  const items = [
    ...moveItems(
      following.filter((move) => !floats.includes(move)),
      places,
    ),
    ...kpis.map(({ message }) => ({ line: [message] })),
    ...overloads.filter(({ base, head }) => (base === 0) !== (head === 0)).map(overloadItem),
  ];
  return [
    ...listed('What follows for what nobody edited', items),
    ...foldedList(
      `Only the room to slip differs: ${names}`,
      floats.map(({ message }) => ({ line: [message] })),
    ),
  ];
}

/** By the edit from which they follow, so that it is said once. */
function moveItems(moves: readonly Move[], places: PlaceOf): readonly Item[] {
  const groups = new Map<Change | undefined, Move[]>();
  for (const move of moves) {
    const group = groups.get(move.because);
    if (group) group.push(move);
    else groups.set(move.because, [move]);
  }
  return [...groups].flatMap(([because, all]) => {
    if (!because) return all.map((move) => ({ line: moveLine(move) }));
    const line: Line = ['From ', because.message, ' (', { code: places(because) }, '):'];
    return [{ line, below: all.map(moveLine) }];
  });
}

/** The id stands out; the rest of the sentence as it is. */
function moveLine({ id, message }: Move): Line {
  const name = displayed(id);
  const rest = message.startsWith(name) ? message.slice(name.length) : ` ${message}`;
  return [{ strong: name }, rest];
}

function overloadItem({ team, skill, first, head, base }: OverloadChange): Item {
  const who = skill === undefined ? team : `${skill} in ${team}`;
  const days = (value: number) => String(Math.round(value * 10) / 10);
  const said =
    base === 0
      ? ` has ${days(head)} person-days more to do than it can in ${formatDay(first).slice(0, 7)}`
      : ` can do its work in ${formatDay(first).slice(0, 7)} again`;
  return { line: [{ strong: displayed(who) }, said] };
}

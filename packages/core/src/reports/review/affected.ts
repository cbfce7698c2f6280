import type { Affected } from '../../compare/affected.ts';
import { displayed } from '../../text/display.ts';
import { formatDay } from '../../time/day.ts';
import type { Block } from './block.ts';
import { saySome } from './say-all.ts';

/** Who should know, and of what. */
export function affectedBlocks(affected: readonly Affected[]): readonly Block[] {
  if (affected.length === 0) return [];
  const rows = affected.map(({ who, isTeam, edited, following, overloads }) => [
    `${displayed(who)}${isTeam ? ' (team)' : ''}`,
    saySome(edited.map(displayed), 4),
    saySome(following.map(displayed), 4),
    saySome(
      overloads.map((month) => formatDay(month).slice(0, 7)),
      4,
    ),
  ]);
  const hasOverload = affected.some(({ overloads }) => overloads.length > 0);
  const heads = ['Who', 'Edited', 'Follows', 'Too much work in'];
  const shown = (cells: readonly string[]) => (hasOverload ? cells : cells.slice(0, 3));
  return [
    { kind: 'heading', text: 'Who is affected' },
    { kind: 'table', heads: shown(heads), rows: rows.slice(0, 12).map(shown) },
  ];
}

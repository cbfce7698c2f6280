import { loadBy } from '../../capacity/workload.ts';
import type { PoolLoad } from '../../capacity/load.ts';
import { sayNumber, sayPercent } from '../../judge/person-days.ts';
import { cell, type BoardCell, type BoardRow, type BoardView } from '../board.ts';

/** How much room teams have in this quarter and the next two. */
const view: BoardView = {
  title: 'Capacity outlook',
  summary: 'how much room each team has in the next quarters',
  make({ plan, workload }) {
    const load = loadBy('quarter', workload, plan);
    const periods = load.periods.slice(0, QUARTERS);
    const pools = load.pools.filter((pool) => periods.some((_, index) => isAny(pool, index)));
    const over = pools.filter((pool) => periods.some((_, index) => shareOf(pool, index) > 1));
    const rows = pools.map((pool): BoardRow => ({
      at: pool.team.at,
      cells: [
        cell(pool.skill === undefined ? pool.team.title : `· ${pool.skill}`),
        ...periods.map((_, index) => quarterCell(pool, index)),
      ],
    }));
    const columns = [
      { title: 'Team' },
      ...periods.map(({ label }) => ({ title: label, align: 'end' as const })),
    ];
    return {
      lead:
        over.length === 0
          ? 'What is promised fits into every quarter shown.'
          : `${over.length} ${over.length === 1 ? 'team or skill is' : 'teams and skills are'} promised for more than there is in one of the quarters.`,
      sections: [{ title: 'Promised and proposed person-days', columns, rows }],
    };
  },
};
export default view;

const QUARTERS = 3;

function isAny({ capacity, committed, tentative }: PoolLoad, index: number): boolean {
  return [capacity?.[index], committed[index], tentative[index]].some((each = 0) => each >= LEAST);
}

/** Person-days: less reads as nothing. */
const LEAST = 0.05;

function shareOf({ capacity, committed }: PoolLoad, index: number): number {
  const there = capacity?.[index];
  const asked = committed[index] ?? 0;
  if (there === undefined) return 0;
  return there > 0 ? asked / there : asked >= LEAST ? Number.POSITIVE_INFINITY : 0;
}

function quarterCell(pool: PoolLoad, index: number): BoardCell {
  const committed = pool.committed[index] ?? 0;
  const tentative = pool.tentative[index] ?? 0;
  const there = pool.capacity?.[index];
  const more = tentative >= 0.5 ? ` + ${sayNumber(tentative)} proposed` : '';
  if (there === undefined) return cell(`${sayNumber(committed)}${more} of unknown`, 'watch');
  if (committed < LEAST && tentative < LEAST) return cell(`${sayNumber(there)} free`);
  const share = shareOf(pool, index);
  const level = share > 1 ? 'bad' : share > 0.85 ? 'watch' : 'good';
  const percent = Number.isFinite(share) ? ` (${sayPercent(share)})` : '';
  return {
    ...cell(`${sayNumber(committed)}${more} of ${sayNumber(there)}${percent}`, level),
    ...(Number.isFinite(share) && { share }),
  };
}

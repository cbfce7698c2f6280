import type { TeamLoad } from '../../capacity/load.ts';
import { recallingPlaced } from '../../run/recall.ts';
import { displayed } from '../../text/display.ts';
import { shortened } from '../../judge/about.ts';
import {
  contributorsTo,
  excessOf,
  runsOf,
  type PoolMonth,
  type Run,
} from '../../judge/overfull-months.ts';
import {
  poolName,
  sayContributors,
  sayNumber,
  sayPercent,
  sayPersonDays,
} from '../../judge/person-days.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'warning',
  summary: 'promised work leaves a team some room, if not in every month',
  options: { percent: 85, periods: 2 },
  *check({ options, ...context }) {
    const isTight = (month: PoolMonth) =>
      excessOf(month) === undefined && share(month) > options.percent / 100;
    const { percent, periods } = options;
    const { capacity, load } = context.workload;
    const around = [capacity.teams, context.roadmap.data, percent, periods] as const;
    yield* recall(context.roadmap.places, around, load.teams, (team) =>
      runsOf(team, context, isTight)
        .filter((run) => run.length >= periods)
        .map((run) => notice(run, percent)),
    );
  },
});

/** What is said of a team follows from what is asked of it. */
const recall = recallingPlaced<TeamLoad, Noticed>();

function share({ committed, capacity }: PoolMonth): number {
  return capacity === 0 ? 0 : committed / capacity;
}

function notice(run: Run, percent: number): Noticed {
  const months = run.flat();
  const fullest = months.reduce((most, month) => (share(month) > share(most) ? month : most));
  const [first, last] = [run[0]![0]!.period, run.at(-1)![0]!.period];
  const { pool, period } = fullest;
  return {
    message: `${poolName(pool)} is promised for more than ${percent} % of its time from ${first.label} to ${last.label}, in ${period.label} for ${sayPercent(share(fullest))}: whatever goes wrong there moves a date`,
    help: `promise nothing more of ${displayed(pool.team.id)} in that time, and move what can wait`,
    at: pool.team.at,
    subject: `team:${pool.team.id}`,
    chain: shortened(
      months.map((month) => ({
        message: `${month.period.label}: ${poolName(month.pool)} ${sayNumber(month.committed)} of ${sayPersonDays(month.capacity)}: ${sayContributors(contributorsTo(month, true))}`,
      })),
    ),
  };
}

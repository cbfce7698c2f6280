import type { TeamLoad } from '../../capacity/load.ts';
import { recallingPlaced } from '../../run/recall.ts';
import { placeOf, where } from '../../parse/origin.ts';
import type { Step } from '../../text/diagnostic.ts';
import { displayed } from '../../text/display.ts';
import type { Location } from '../../text/source.ts';
import { formatDay } from '../../time/day.ts';
import { nameOf, sayList, shortened } from '../../judge/about.ts';
import {
  contributorsTo,
  excessOf,
  fullness,
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
  severity: 'error',
  summary: 'nobody is asked for more work in a month than they can do',
  *check(context) {
    const { capacity, load } = context.workload;
    const around = [capacity.teams, context.roadmap.data] as const;
    yield* recall(context.roadmap.places, around, load.teams, (team) =>
      runsOf(team, context, (month) => excessOf(month) !== undefined).map(notice),
    );
  },
});

/** What is said of a team follows from what is asked of it. */
const recall = recallingPlaced<TeamLoad, Noticed>();

function notice(run: Run): Noticed {
  const isPromised = run.some((months) => months.some((month) => excessOf(month) === 'committed'));
  const fullest = run.map(([month]) => month!);
  const worst = worstOf(run, isPromised);
  const contributors = contributorsTo(worst, isPromised);
  const { team, skill } = worst.pool;
  return {
    message: messageOf(fullest, worst, isPromised),
    help: helpFor(worst, isPromised),
    at: placeOfPool(worst),
    severity: isPromised ? 'error' : 'warning',
    subject: `team:${team.id}`,
    chain: shortened(
      run.flatMap((months) => months.map((month) => stepOf(month, isPromised, skill))),
    ),
    related: shortened(
      contributors.map(({ work, amount }) => ({
        message: `${nameOf(work.initiative)} asks for ${sayPersonDays(amount)} in ${worst.period.label}`,
        at: where(work.demand, 'effort'),
      })),
    ),
  };
}

/** The fullest month: of promised work, where that alone is too much. */
function worstOf(run: Run, isPromised: boolean): PoolMonth {
  const months = run.flat().filter((month) => !isPromised || excessOf(month) === 'committed');
  const share = (month: PoolMonth) => asked(month, isPromised) / month.capacity;
  return months.reduce((worst, month) => (share(month) > share(worst) ? month : worst));
}

function asked({ committed, tentative }: PoolMonth, isPromised: boolean): number {
  return isPromised ? committed : committed + tentative;
}

function messageOf(fullest: readonly PoolMonth[], worst: PoolMonth, isPromised: boolean): string {
  const name = poolName(worst.pool);
  const [first, last] = [fullest[0]!.period, fullest.at(-1)!.period];
  const has = worst.capacity === 0 ? 'none' : sayNumber(worst.capacity);
  const share =
    worst.capacity === 0 ? '' : ` (${sayPercent(asked(worst, isPromised) / worst.capacity)})`;
  const ideas = isPromised ? '' : ' with what is only proposed';
  const amount = sayPersonDays(asked(worst, isPromised));
  const most = sayList(
    contributorsTo(worst, isPromised)
      .slice(0, 3)
      .map(({ work }) => nameOf(work.initiative)),
  );
  return first === last
    ? `${name} is asked for ${amount} in ${sayMonth(worst)}${ideas} and has ${has}${share}, most of it for ${most}`
    : `${name} is asked for more than it has from ${first.label} to ${last.label}${ideas}: in ${sayMonth(worst)} for ${amount}, of which it has ${has}${share}, most of it for ${most}`;
}

/** `2027-02`; of a month that has begun, from when it is counted. */
function sayMonth({ period: { label, first } }: PoolMonth): string {
  return formatDay(first).endsWith('-01') ? label : `${label} (from ${formatDay(first)})`;
}

function helpFor(worst: PoolMonth, isPromised: boolean): string {
  const { pool, period, capacity } = worst;
  const [largest] = contributorsTo(worst, isPromised);
  const move = largest ? `move ${nameOf(largest.work.initiative)} or another one` : 'move work';
  const missing = sayPersonDays(asked(worst, isPromised) - capacity);
  return `${move}, ask for less, or find ${missing} elsewhere for ${period.label}; throughline capacity --team ${displayed(pool.team.id)} shows the months around it`;
}

function stepOf(month: PoolMonth, isPromised: boolean, skill: string | undefined): Step {
  const { pool, period, capacity } = month;
  const who = pool.skill === skill ? '' : ` ${poolName(pool)}`;
  const list = sayContributors(contributorsTo(month, isPromised));
  return {
    message: `${period.label}:${who} ${sayNumber(asked(month, isPromised))} of ${sayPersonDays(capacity)}${fullness(month) === 0 ? '' : `: ${list}`}`,
    at: placeOfPool(month),
  };
}

function placeOfPool({ pool: { team, skill } }: PoolMonth): Location {
  const ofSkill = skill === undefined ? undefined : placeOf(team.data.skills ?? {}, skill, 'key');
  return ofSkill ?? team.at;
}

import type { TeamStep } from '../capacity/team-size.ts';
import type { Proof } from '../capacity/proofs.ts';
import type { Workload } from '../capacity/workload.ts';
import type { Plan, PlanItem } from '../plan/plan.ts';
import type { Step } from '../text/diagnostic.ts';
import { displayed } from '../text/display.ts';
import { formatDay, type Day } from '../time/day.ts';
import { headOf, nameOf, sayCount, sayDate, shortened } from './about.ts';
import { bindingDate } from './binding-date.ts';
import {
  sayNumber,
  sayPeople,
  sayPercent,
  sayPersonDays,
  type Contributor,
} from './person-days.ts';

/** The arithmetic of a proof, line by line: what there is, what each item needs, and what is too much. */
export function sayProof(
  proof: Proof,
  needs: readonly Contributor[],
  plan: Plan,
  workload: Workload,
): readonly Step[] {
  const { needed, capacity } = proof;
  const items = needs.map((need) => sayNeed(need, proof, plan));
  return [
    ...shortened(saySupply(proof, workload)),
    ...shortened(items),
    {
      message: `together ${sayPersonDays(needed)}, which is ${sayPersonDays(needed - capacity)} more than ${sayPersonDays(capacity)}`,
    },
  ];
}

/** What the people of a pool are, between two days on which nothing changes. */
export interface Stretch {
  readonly first: Day;
  readonly last: Day;
  readonly people: number;
  readonly free: number;
}

/** A pool in some days. */
export type Stretching = Pick<Proof, 'pool' | 'first' | 'last'>;

/** The stretches of a pool's size within some days. */
export function stretchesOf(
  { pool, first, last }: Stretching,
  { capacity }: Pick<Workload, 'capacity'>,
): readonly Stretch[] {
  const steps = capacity.teams.get(pool.team.id)?.steps ?? [];
  const countIn = (step: TeamStep) =>
    pool.skill === undefined ? (step.people ?? 0) : (step.skills.get(pool.skill) ?? 0);
  const stretches: Stretch[] = [];
  for (const [index, step] of steps.entries()) {
    const from = Math.max(first, step.from);
    const until = Math.min(last, (steps[index + 1]?.from ?? Number.POSITIVE_INFINITY) - 1);
    if (until < from) continue;
    const previous = stretches.at(-1);
    const people = countIn(step);
    if (previous && previous.people === people && previous.free === step.free) {
      stretches[stretches.length - 1] = { ...previous, last: until };
    } else stretches.push({ first: from, last: until, people, free: step.free });
  }
  return stretches;
}

/** What there is, stretch by stretch: `2027-03-01 to 2027-03-12: crew has 1 person × 10 working days = 10 pd`. */
export function saySupply(
  stretching: Stretching,
  workload: Pick<Workload, 'capacity'>,
): readonly Step[] {
  const { team, skill } = stretching.pool;
  return stretchesOf(stretching, workload).map(({ first, last, people, free }) => {
    const days = team.calendar.workingDays(first, last);
    const who =
      skill === undefined ? displayed(team.id) : `${displayed(skill)} in ${displayed(team.id)}`;
    const share = free === 1 ? '' : ` × ${sayPercent(free)} (what run and reserve leave)`;
    return {
      message: `${formatDay(first)} to ${formatDay(last)}: ${who} has ${sayPeople(people)} × ${sayCount(days, 'working day')}${share} = ${sayPersonDays(people * days * free)}`,
      at: team.at,
    };
  });
}

function sayNeed({ work, amount }: Contributor, proof: Proof, plan: Plan): Step {
  const { initiative, must, effort, demand } = work;
  const date = bindingDate(initiative);
  const due =
    demand.to !== undefined || !date ? formatDay(must?.last ?? proof.last) : sayDate(date);
  const begins = sayBegin(plan.items.get(initiative.id), must?.first ?? proof.first, plan.asOf);
  const isPart = amount < effort.likely - 1e-6 && demand.atMost !== undefined;
  const part = isPart
    ? `; with ${sayPeople(demand.atMost)} at once, ${sayPersonDays(amount)} of its ${sayNumber(effort.likely)} fall into these days at the least`
    : '';
  return {
    message: isPart
      ? `${nameOf(initiative)} ${begins} and is due on ${due}${part}`
      : `${nameOf(initiative)} needs ${sayPersonDays(amount)}, ${begins} and is due on ${due}`,
    at: date?.at ?? headOf(initiative),
  };
}

/** `cannot begin before 2027-03-08 (waits for sso)`. */
function sayBegin(item: PlanItem | undefined, first: Day, asOf: Day): string {
  if (first === asOf) return 'can begin today';
  const driver = item && (item.startDriver ?? item.driver);
  const waits = driver?.kind === 'dependency' ? `, waiting for ${displayed(driver.key)},` : '';
  return `can begin${waits} on ${formatDay(first)}`;
}

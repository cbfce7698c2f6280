import { capacityOf } from '../../capacity/capacity.ts';
import { effortsOf, shareLeft } from '../../capacity/effort-left.ts';
import type { Initiative, Roadmap } from '../../model/roadmap.ts';
import { formatDay, type Day } from '../../time/day.ts';
import type { LevelledItem, LevelledPlan } from '../level.ts';

/**
 * What is wrong with a levelled plan, read from the roadmap alone: people asked for that are not
 * there, work that is not done, done twice or outside its dates, dependencies that do not hold.
 */
export function faultsOf(
  roadmap: Roadmap,
  levelled: LevelledPlan,
  { split = false } = {},
): string[] {
  return [
    ...overbooked(roadmap, levelled),
    ...[...levelled.items.values()].flatMap((item) =>
      item.item.milestone ? [] : faultsIn(item, roadmap, levelled, split),
    ),
  ];
}

function overbooked(roadmap: Roadmap, { items }: LevelledPlan): string[] {
  const asked = new Map<string, number>();
  for (const { people } of items.values()) {
    for (const { pool, first, amounts } of people) {
      for (const [offset, amount] of amounts.entries()) {
        const key = `${pool.team.id} ${pool.skill ?? ''} ${first + offset}`;
        asked.set(key, (asked.get(key) ?? 0) + amount);
      }
    }
  }
  const { teams } = capacityOf(roadmap);
  return [...asked].flatMap(([key, amount]) => {
    const [team = '', skill, day = ''] = key.split(' ');
    const pool = teams.get(team)?.pools.find((each) => (each.skill ?? '') === skill);
    const has = pool?.supply.perDay(Number(day)) ?? 0;
    if (amount <= has + 1e-6) return [];
    return [`${team} ${skill} has ${has} on ${formatDay(Number(day))}, and gives ${amount}`];
  });
}

function faultsIn(
  levelled: LevelledItem,
  roadmap: Roadmap,
  { plan, items }: LevelledPlan,
  split: boolean,
): string[] {
  const { key, item, start, finish, people, startBy } = levelled;
  const { initiative } = item;
  const faults: string[] = [];
  const say = (fault: string) => faults.push(`${key} ${fault}`);
  if (start < item.earliestStart || finish < item.earliestFinish)
    say('is before its earliest days');
  if (startBy.kind === 'nobody' || initiative.status === 'done') return faults;
  const asked = effortIn(initiative, roadmap, plan.asOf);
  const given = people.filter(({ pool }) => isCounted(pool, initiative));
  const done = given.reduce((sum, { amounts }) => sum + amounts.reduce((a, b) => a + b, 0), 0);
  if (Math.abs(done - asked) > 1e-5) say(`gets ${done} of ${asked} person-days`);
  for (const { pool, first, amounts } of people) {
    const last = first + amounts.length - 1;
    if (first < start || first < plan.asOf) say(`works on ${formatDay(first)}, before it starts`);
    if (last > finish) say(`works on ${formatDay(last)}, after it finishes`);
    for (const [offset, amount] of amounts.entries()) {
      const isIdle = amount <= 0 && pool.supply.perDay(first + offset) > 0;
      if (isIdle && !split) say(`pauses on ${formatDay(first + offset)}`);
    }
  }
  const hasBegun = initiative.actualStart?.period !== undefined || initiative.status === 'active';
  for (const { type, lag, predecessor, milestone } of initiative.dependencies) {
    const before = milestone
      ? items.get(`${predecessor!.id}#${milestone.id}`)
      : predecessor && items.get(predecessor.id);
    if (!before || (hasBegun && (type === 'FS' || type === 'SS'))) continue;
    const from = type === 'FS' || type === 'FF' ? before.finish : before.start;
    const until = type === 'FS' || type === 'SS' ? start : finish;
    const moved = initiative.calendar.addDuration(from, lag);
    if (until < (type === 'FS' ? moved + 1 : moved)) say(`does not wait for ${before.key}`);
  }
  return faults;
}

/** Person-days with a skill are counted where the skill is, not again in the whole team. */
function isCounted(pool: { readonly skill?: string }, { data }: Initiative): boolean {
  const wantsWhole = (data.demand ?? []).every(({ skill }) => skill === undefined);
  return wantsWhole || pool.skill !== undefined;
}

function effortIn(initiative: Initiative, roadmap: Roadmap, asOf: Day): number {
  const read = effortsOf(roadmap);
  const likely = (initiative.data.demand ?? []).map(
    ({ effort }) => read(effort ?? '')?.likely ?? 0,
  );
  const total = likely.reduce((a, b) => a + b, 0);
  return total * (total > 0 ? shareLeft(initiative, asOf, total, read) : 0);
}

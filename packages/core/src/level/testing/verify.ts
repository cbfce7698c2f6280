import { capacityOf, type Pool } from '../../capacity/capacity.ts';
import { effortsOf, shareLeft } from '../../capacity/effort-left.ts';
import type { Initiative, Roadmap } from '../../model/roadmap.ts';
import { formatDay, readDay, type Day } from '../../time/day.ts';
import type { LevelledItem, LevelledPlan } from '../level.ts';

/**
 * What is wrong with a levelled plan, read from the roadmap alone: people asked for that are not
 * there, work that is not done, done twice or outside its dates, dependencies that do not hold.
 */
export function faultsOf(
  roadmap: Roadmap,
  levelled: LevelledPlan,
  { split = false, pull = false } = {},
): string[] {
  return [
    ...overbooked(roadmap, levelled),
    ...[...levelled.items.values()].flatMap((item) =>
      item.item.milestone ? [] : faultsIn(item, roadmap, levelled, { split, pull }),
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
  { split, pull }: { readonly split: boolean; readonly pull: boolean },
): string[] {
  const { key, item, start, finish, people, startBy } = levelled;
  const { initiative } = item;
  const faults: string[] = [];
  const say = (fault: string) => faults.push(`${key} ${fault}`);
  const isSooner = start < item.earliestStart || finish < item.earliestFinish;
  if (isSooner && !pull) say('is before its earliest days');
  // What is pulled may begin sooner, and what waits for it; what was promised not before its start.
  const written = initiative.committed ? initiative.start?.period?.first : undefined;
  const soonest = Math.min(item.earliestStart, Math.max(plan.asOf, written ?? plan.asOf));
  if (start < soonest) say('begins before it may');
  if (startBy.kind === 'nobody' || initiative.status === 'done') return faults;
  for (const [pool, { effort, atMost, from }] of askedIn(initiative, roadmap, plan.asOf)) {
    const given = people.filter((each) => nameOf(each.pool) === pool);
    const amounts = given.flatMap((each) => each.amounts);
    const done = amounts.reduce((sum, amount) => sum + amount, 0);
    if (Math.abs(done - effort) > 1e-5) say(`gets ${done} of ${effort} person-days of ${pool}`);
    if (amounts.some((amount) => amount > atMost + 1e-6)) say(`has more than ${atMost} of ${pool}`);
    const day = Math.min(...given.map(({ first }) => first));
    if (day < from) say(`has ${pool} from ${formatDay(day)} on, before it asks for it`);
  }
  for (const { pool, first, amounts } of people) {
    const last = first + amounts.length - 1;
    if (first < start || first < plan.asOf) say(`works on ${formatDay(first)}, before it starts`);
    if (last > finish) say(`works on ${formatDay(last)}, after it finishes`);
    const demands = initiative.data.demand!.filter(({ team }) => team === pool.team.id);
    for (const [offset, amount] of amounts.entries()) {
      // What is idle between two demands, or for one that shares with the other, is no pause.
      if (demands.length > 1) break;
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

interface Asked {
  readonly effort: number;
  readonly atMost: number;
  readonly from: Day;
}

/** By pool: what an initiative asks of it. What it asks of a skill it asks of the whole team too. */
function askedIn(initiative: Initiative, roadmap: Roadmap, asOf: Day): ReadonlyMap<string, Asked> {
  const read = effortsOf(roadmap);
  const demands = initiative.data.demand ?? [];
  const likely = demands.map(({ effort }) => read(effort ?? '')?.likely ?? 0);
  const total = likely.reduce((a, b) => a + b, 0);
  const share = total > 0 ? shareLeft(initiative, asOf, total, read) : 0;
  const asked = new Map<string, Asked>();
  const { teams } = capacityOf(roadmap);
  for (const [index, { team, skill, atMost = Infinity, from }] of demands.entries()) {
    const pools = teams.get(team)?.pools ?? [];
    for (const pool of pools) {
      const isAsked = pool.skill === undefined || pool.skill === skill;
      if (!isAsked || likely[index] === 0 || share === 0) continue;
      const known = asked.get(nameOf(pool)) ?? { effort: 0, atMost: 0, from: Infinity };
      asked.set(nameOf(pool), {
        effort: known.effort + likely[index]! * share,
        atMost: known.atMost + atMost,
        from: Math.min(known.from, from === undefined ? asOf : (readDay(from) ?? asOf)),
      });
    }
  }
  return asked;
}

function nameOf({ team, skill = '' }: Pool): string {
  return `${team.id} ${skill}`;
}

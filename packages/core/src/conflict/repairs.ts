import { withMore } from '../capacity/supply.ts';
import type { WorkCalendar } from '../time/calendar.ts';
import type { Day } from '../time/day.ts';
import { onlyWith, type Assumed } from './assumed.ts';
import type { DueFact, Fact, PeopleFact } from './conflict.ts';
import type { Found } from './find-conflict.ts';
import type { Conflicts } from './find-conflicts.ts';
import { refute, type Scope } from './refute.ts';
import type { System } from './system.ts';

/**
 * One fact said otherwise, by the least that makes its conflict go: the promises in it can then
 * all be kept, as far as the check sees. Each was tried out with everything else as it is written.
 */
export type Repair =
  /** A date, a length, a preparation or a promise: another day, or so many days. */
  | { readonly kind: 'move'; readonly fact: Movable; readonly to: number; readonly by: number }
  /** A lag of so many days; without one the dependency is dropped. */
  | { readonly kind: 'lag'; readonly fact: Fact & { kind: 'dependency' }; readonly to?: number }
  /** So many person-days less; all of them. */
  | { readonly kind: 'less'; readonly fact: Fact & { kind: 'work' }; readonly by: number }
  /** So many people more between two days. */
  | {
      readonly kind: 'more';
      readonly fact: PeopleFact;
      readonly people: number;
      readonly first: Day;
      readonly last: Day;
    }
  /** Closed days on which people work, leave that is not taken. */
  | { readonly kind: 'work through'; readonly fact: Fact & { kind: 'closure' | 'leave' } };

type Movable = Fact & {
  readonly kind: 'due' | 'start' | 'claim' | 'preparation' | 'promise' | 'length';
};

/** The repairs of a conflict, the least disturbing first; only those that one change is enough for. */
export function repairsOf(conflicts: Conflicts, found: Found): readonly Repair[] {
  const known = alreadyFound.get(found);
  if (known) return known;
  const trial = trialFor(conflicts, found);
  const repairs = found.conflict.facts
    .map((fact) => repairOf(fact, trial))
    .filter((repair) => repair !== undefined)
    .toSorted((a, b) => disturbance(a, trial) - disturbance(b, trial));
  alreadyFound.set(found, repairs);
  return repairs;
}

const alreadyFound = new WeakMap<Found, readonly Repair[]>();

/** Where changes are tried out: the promises of one conflict, and all that bears on them. */
interface Trial {
  readonly system: System;
  readonly found: Found;
  readonly base: Assumed;
  /** Whether nothing is refuted any more. */
  readonly isMended: (changed: Assumed) => boolean;
}

function trialFor({ system, assumed, whole }: Conflicts, found: Found): Trial {
  const { facts } = system;
  const asked = new Set(found.kept);
  const holds = assumed.holds.map((held, fact) =>
    facts[fact]!.kind === 'due' && !asked.has(fact) ? 0 : held,
  );
  const base = { ...assumed, holds };
  const scope = scopeBefore(system, found, whole);
  return { system, found, base, isMended: (changed) => !refute(system, changed, scope) };
}

/** All that the items with these promises wait for: nothing else is bounded by them. */
function scopeBefore({ network, facts }: System, { kept }: Found, whole: Scope): Scope {
  const seen = new Set<number>();
  const stack = kept.flatMap((fact) => {
    const each = facts[fact]!;
    return each.kind === 'due' ? [each.node] : [];
  });
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    for (let link = network.first[2 * node]!; link < network.first[2 * node + 2]!; link++) {
      const from = network.from[link]!;
      if (from >= 0) stack.push(from >> 1);
    }
  }
  return { points: whole.points.filter((point) => seen.has(point >> 1)), bounds: whole.bounds };
}

function repairOf(fact: Fact, trial: Trial): Repair | undefined {
  switch (fact.kind) {
    case 'due':
      return movedDue(fact, trial);
    case 'start':
    case 'claim':
    case 'preparation':
    case 'promise':
      return movedSooner(fact, trial);
    case 'length':
      return shortened(fact, trial);
    case 'dependency':
      return loosened(fact, trial);
    case 'work':
      return lessened(fact, trial);
    case 'people':
      return reinforced(fact, trial);
    default:
      return workedThrough(fact, trial);
  }
}

/** No date is moved by more than this many working days. */
const FURTHEST = 1500;

/** The least number of steps that mends, `undefined` if all of them do not. */
function leastOf(most: number, isMended: (steps: number) => boolean): number | undefined {
  if (most < 1) return undefined;
  let [below, above] = [0, 1];
  while (!isMended(above)) {
    if (above >= most) return undefined;
    [below, above] = [above, Math.min(most, above * 2)];
  }
  while (above - below > 1) {
    // Not by a shift: an effort may have more person-days than 32 bits hold.
    const middle = Math.floor((above + below) / 2);
    if (isMended(middle)) above = middle;
    else below = middle;
  }
  return above;
}

function withAmount({ system, base }: Trial, fact: Fact, amount: number): Assumed {
  const amounts = base.amounts.slice();
  amounts[system.facts.indexOf(fact)] = amount;
  return { ...base, amounts };
}

function movedDue(fact: DueFact, trial: Trial): Repair | undefined {
  const { calendar } = fact.of;
  const dayAt = (steps: number) => calendar.addWorking(calendar.previousWorking(fact.day), steps);
  const by = leastOf(FURTHEST, (steps) => trial.isMended(withAmount(trial, fact, dayAt(steps))));
  return by === undefined ? undefined : { kind: 'move', fact, to: dayAt(by), by };
}

type Bound = Movable & { readonly day: Day };

function movedSooner(fact: Bound, trial: Trial): Repair | undefined {
  const { asOf } = trial.system;
  const { calendar } = fact.of;
  const most = calendar.workingDays(asOf, fact.day - 1);
  const dayAt = (steps: number) => calendar.addWorking(calendar.nextWorking(fact.day), -steps);
  const by = leastOf(most, (steps) => trial.isMended(withAmount(trial, fact, dayAt(steps))));
  return by === undefined ? undefined : { kind: 'move', fact, to: dayAt(by), by };
}

function shortened(fact: Movable & { kind: 'length' }, trial: Trial): Repair | undefined {
  const { days } = fact.length;
  const by = leastOf(days - 1, (steps) => trial.isMended(withAmount(trial, fact, days - steps)));
  return by === undefined ? undefined : { kind: 'move', fact, to: days - by, by };
}

function loosened(fact: Fact & { kind: 'dependency' }, trial: Trial): Repair | undefined {
  const { system, base, isMended } = trial;
  const lag = base.lags[fact.link]!;
  const by = leastOf(lag.days, (steps) =>
    isMended({
      ...base,
      lags: base.lags.map((each, link) =>
        link === fact.link ? { ...each, days: lag.days - steps } : each,
      ),
    }),
  );
  if (by !== undefined) return { kind: 'lag', fact, to: lag.days - by };
  const holds = base.holds.slice();
  holds[system.facts.indexOf(fact)] = 0;
  return isMended({ ...base, holds }) ? { kind: 'lag', fact } : undefined;
}

function lessened(fact: Fact & { kind: 'work' }, trial: Trial): Repair | undefined {
  const effort = fact.task.effort.likely;
  const left = (steps: number) => Math.max(0, effort - steps);
  const by = leastOf(Math.ceil(effort), (steps) =>
    trial.isMended(withAmount(trial, fact, left(steps))),
  );
  return by === undefined ? undefined : { kind: 'less', fact, by: Math.min(by, effort) };
}

/** More than so many people at once is no small repair. */
const MOST_PEOPLE = 20;

/** People in halves, on the days that are overfull, or until the promise. */
function reinforced(fact: PeopleFact, trial: Trial): Repair | undefined {
  const { system, found, base, isMended } = trial;
  const { proof } = found.conflict;
  const first = proof.kind === 'overfull' ? proof.overfull.first : system.asOf;
  const last = proof.kind === 'overfull' ? proof.overfull.last : proof.due.day;
  const free = freeShare(fact, system, first);
  if (free <= 0 || last < first) return undefined;
  const halves = leastOf(2 * MOST_PEOPLE, (steps) => {
    const more = (row: number) => withMore(base.supplies[row]!, first, last, (steps / 2) * free);
    const isSame = (row: number) =>
      row === fact.row || system.tasks.some((task) => task.row === fact.row && task.whole === row);
    return isMended({
      ...base,
      supplies: base.supplies.map((supply, row) => (isSame(row) ? more(row) : supply)),
    });
  });
  return halves === undefined ? undefined : { kind: 'more', fact, people: halves / 2, first, last };
}

function workedThrough(
  fact: Fact & { kind: 'closure' | 'leave' },
  { system, base, isMended }: Trial,
): Repair | undefined {
  const kept = system.facts.flatMap((_, each) => (base.holds[each] === 1 ? [each] : []));
  const without = onlyWith(base, system, kept, [fact]);
  return isMended(without) ? { kind: 'work through', fact } : undefined;
}

/** The share of a person's time that run and reserve leave on a day. */
function freeShare({ pool }: PeopleFact, { capacity }: System, day: Day): number {
  return capacity.teams.get(pool.team.id)?.steps.findLast(({ from }) => from <= day)?.free ?? 0;
}

/**
 * How much a repair asks of people, in working days of somebody: what only those inside know is
 * moved first, then what costs work or people, then what was told to others, last what stands
 * for a reason outside the plan.
 */
function disturbance(repair: Repair, { system }: Trial): number {
  switch (repair.kind) {
    case 'move':
      return repair.by + WEIGHTS[weightOf(repair.fact)];
    case 'lag': {
      const { days } = system.network.lags[repair.fact.link]!;
      return repair.to === undefined ? WEIGHTS.dependency : days - repair.to;
    }
    case 'less':
      return WEIGHTS.scope + repair.by;
    case 'more': {
      const { calendar } = repair.fact.pool.team;
      return WEIGHTS.people + repair.people * daysBetween(calendar, repair.first, repair.last);
    }
    default:
      return WEIGHTS.daysOff;
  }
}

const WEIGHTS = {
  inside: 0,
  outside: 40,
  people: 20,
  scope: 30,
  daysOff: 60,
  dependency: 200,
  announced: 1000,
  deadline: 10_000,
} as const;

function weightOf(fact: Movable): keyof typeof WEIGHTS {
  if (fact.kind === 'length') return 'scope';
  if (fact.kind !== 'due') {
    return fact.kind === 'promise' || fact.kind === 'preparation' ? 'outside' : 'inside';
  }
  if (fact.which === 'deadline') return 'deadline';
  const { initiative, milestone } = fact.of;
  return milestone || initiative.announced ? 'announced' : 'inside';
}

function daysBetween(calendar: WorkCalendar, first: Day, last: Day): number {
  return Math.max(0, calendar.workingDays(first, last));
}

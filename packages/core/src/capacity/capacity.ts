import type { Roadmap, RoadmapCalendar, Team } from '../model/roadmap.ts';
import { supplyOf, type Supply } from './supply.ts';
import { teamSteps, type TeamStep } from './team-size.ts';

/**
 * Who has how much time for the initiatives of a roadmap.
 *
 * A team has the people who are there (those it has, less those on leave), on its own working
 * days, less the shares that run and reserve take. Work that asks for a skill takes from those
 * who have it and from the team as a whole; work that asks for none from the whole alone. One
 * person may have several skills. Each skill is a pool of its own and so is the whole team: a
 * set of skills can only ask too much of its people where one skill of it does, or where the
 * people of the whole team are too few (Hall's condition on sets of skills, of which these are
 * the binding ones while no more people have skills than there are).
 */
export interface Capacity {
  readonly teams: ReadonlyMap<string, TeamCapacity>;
}

export interface TeamCapacity {
  readonly team: Team;
  readonly steps: readonly TeamStep[];
  /** The whole team first, then its skills by name. Without the whole where nobody says how many people it has. */
  readonly pools: readonly Pool[];
}

/** People who can take the place of each other. */
export interface Pool {
  readonly team: Team;
  /** Absent: everybody in the team. */
  readonly skill?: string;
  readonly supply: Supply;
}

/**
 * The capacity of every team. It reaches as far as anybody asks: nothing is computed by the day.
 * The same object for the same teams on the same calendar.
 */
export function capacityOf({ teams, calendar }: Pick<Roadmap, 'teams' | 'calendar'>): Capacity {
  const known = alreadyCounted.get(teams);
  if (known?.calendar === calendar) return known.capacity;
  const counted = new Map<string, TeamCapacity>();
  for (const team of teams.values()) counted.set(team.id, capacityWith(team, calendar));
  const capacity = { teams: counted };
  alreadyCounted.set(teams, { calendar, capacity });
  return capacity;
}

/** The capacity of one team, as it is written or with other data or another calendar in the place of its own. */
export function capacityWith(team: Team, calendar: RoadmapCalendar): TeamCapacity {
  const steps = teamSteps(team.data, calendar);
  return { team, steps, pools: poolsOf(team, steps) };
}

interface Counted {
  readonly calendar: RoadmapCalendar;
  readonly capacity: Capacity;
}

const alreadyCounted = new WeakMap<Roadmap['teams'], Counted>();

/** The pool that work takes from; with a skill that the team does not count, the whole team. */
export function poolFor({ pools }: TeamCapacity, skill: string | undefined): Pool | undefined {
  return pools.find((pool) => pool.skill === skill) ?? pools.find((pool) => !pool.skill);
}

function poolsOf(team: Team, steps: readonly TeamStep[]): readonly Pool[] {
  const pools: Pool[] = [];
  const add = (countIn: (step: TeamStep) => number, skill?: string) => {
    const rates = steps.map((step) => ({ from: step.from, perDay: rateOf(countIn(step), step) }));
    const supply = supplyOf(team.calendar, rates);
    pools.push({ team, supply, ...(skill !== undefined && { skill }) });
  };
  if (steps.some(({ people }) => people !== undefined && people > 0) || isSized(team)) {
    add(({ people = 0 }) => people);
  }
  const skills = new Set(steps.flatMap((step) => [...step.skills.keys()]));
  for (const skill of [...skills].toSorted()) add((step) => step.skills.get(skill) ?? 0, skill);
  return pools;
}

/** Whether it is written how many people there are, if only that there are none. */
function isSized({ data }: Team): boolean {
  return (
    data.people !== undefined || (data.capacity ?? []).some(({ people }) => people !== undefined)
  );
}

/** Free of what binary fractions add: 4.55, not 4.550000000000001. */
function rateOf(people: number, { free }: TeamStep): number {
  return Math.round(people * free * 1e9) / 1e9;
}

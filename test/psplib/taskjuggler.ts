import type { ScheduleProblem } from '@throughline/core';

/** What TaskJuggler made of a problem, in the problem's own units of time. */
export interface Juggled {
  readonly starts: readonly number[];
  readonly makespan: number;
  /** Activities that it interrupted: they take longer from start to end than they are long. */
  readonly split: readonly number[];
}

/** The name, without its ending, of the table that a project from {@link projectOf} writes. */
export const TABLE = 'schedule';

/**
 * A problem as a TaskJuggler project. A unit of time is an hour, all of them worked; each unit of
 * a resource is a person of a team. An activity that needs three of a team asks for three of its
 * people, each for the whole of it (`persistent`) and only all together (`mandatory`), so the
 * effort is their number times its duration. There is no word that forbids an interruption. Takes
 * ordinary predecessors, which are all that PSPLIB has.
 */
export function projectOf(problem: ScheduleProblem, hours: number): string {
  const { durations, capacities } = problem;
  const predecessors = Array.from(durations, () => [] as number[]);
  for (let at = 0; at < problem.lags.length; at += 3) {
    predecessors[problem.lags[at + 1]!]!.push(problem.lags[at]!);
  }
  const lines = [
    `project instance "Instance" 2027-01-01 +${hours}h {`,
    '  timezone "UTC"',
    '  timingresolution 60min',
    '  workinghours mon - sun 0:00 - 24:00',
    '}',
    ...Array.from(capacities, teamOf),
    ...Array.from(durations, (_, activity) => taskOf(problem, activity, predecessors[activity]!)),
    `taskreport "${TABLE}" { formats csv columns id, start, end timeformat "%s" }`,
  ];
  return `${lines.join('\n')}\n`;
}

function teamOf(people: number, team: number): string {
  const members = Array.from({ length: people }, (_, at) => {
    return `  resource ${personOf(team, at)} "Person ${at}"`;
  });
  return `resource team${team} "Team ${team}" {\n${members.join('\n')}\n}`;
}

function personOf(team: number, at: number): string {
  return `r${team}p${at}`;
}

function taskOf(
  { durations, capacities, demands }: ScheduleProblem,
  activity: number,
  predecessors: readonly number[],
): string {
  const needs = Array.from(capacities, (people, team) => ({
    team,
    people,
    needed: demands[activity * capacities.length + team]!,
  }));
  const effort = durations[activity]! * needs.reduce((sum, { needed }) => sum + needed, 0);
  const waits = predecessors.map((each) => `!a${each}`).join(', ');
  const depends = predecessors.length > 0 ? ` depends ${waits}` : '';
  if (durations[activity] === 0) return `task a${activity} "" { milestone${depends} }`;
  // Who needs nobody only takes time.
  if (effort === 0) return `task a${activity} "" { duration ${durations[activity]}h${depends} }`;
  const allocations = needs.flatMap(({ team, people, needed }) =>
    Array.from({ length: needed }, (_, at) => allocationOf(team, people, at)),
  );
  return `task a${activity} "" { effort ${effort}h${depends}\n${allocations.join('\n')}\n}`;
}

/** One person of a team, whoever is free; each of several begins to look at another one. */
function allocationOf(team: number, people: number, first: number): string {
  const persons = Array.from({ length: people }, (_, at) => personOf(team, (first + at) % people));
  const others = persons.length > 1 ? `alternative ${persons.slice(1).join(', ')} ` : '';
  return `  allocate ${persons[0]} { ${others}persistent mandatory }`;
}

/** Reads the table that the project wrote; throws where an activity has no dates. */
export function readTable(problem: ScheduleProblem, table: string): Juggled {
  const epoch = Date.UTC(2027, 0, 1) / 1000;
  const rows = new Map(
    table
      .split(/\r?\n/)
      .map((line) => line.replaceAll('"', '').split(';'))
      .map(([id = '', start, end]) => [id, [Number(start), Number(end)] as const]),
  );
  const times = Array.from(problem.durations, (_, activity) => {
    const [start, end] = rows.get(`a${activity}`) ?? [Number.NaN, Number.NaN];
    if (!Number.isFinite(end - start)) throw new Error(`activity ${activity} has no dates`);
    return { start: (start - epoch) / 3600, end: (end - epoch) / 3600 };
  });
  return {
    starts: times.map(({ start }) => start),
    makespan: times.reduce((latest, { end }) => Math.max(latest, end), 0),
    split: times.flatMap(({ start, end }, at) =>
      end - start > problem.durations[at]! ? [at] : [],
    ),
  };
}

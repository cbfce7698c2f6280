import { scheduleProblem, NEVER, type ScheduleProblem, type ScheduleSketch } from '../problem.ts';
import { randomOf } from '../random.ts';

export interface RandomShape {
  readonly activities: number;
  readonly longest: number;
  readonly resources: number;
  /** Also longest times between starts, which form cycles of lags. */
  readonly hasWindows?: boolean;
  /** Also releases, deadlines and absences. */
  readonly hasBounds?: boolean;
}

/** A problem that is the same for a seed: lags from lower to higher numbers, demands up to the capacity. */
export function randomProblem(seed: number, shape: RandomShape): ScheduleProblem {
  return scheduleProblem(randomSketch(seed, shape));
}

export function randomSketch(seed: number, shape: RandomShape): Required<ScheduleSketch> {
  const random = randomOf(seed);
  const { activities, longest, resources, hasWindows = false, hasBounds = false } = shape;
  const list = <T>(count: number, make: (at: number) => T) =>
    Array.from({ length: count }, (_, at) => make(at));
  const durations = list(activities, () => random.below(longest + 1));
  const capacities = list(resources, () => 1 + random.below(4));
  const lags: [number, number, number][] = [];
  for (let to = 1; to < activities; to++) {
    const from = random.below(to);
    if (random.below(2) === 0) lags.push([from, to, durations[from]!]);
    if (random.below(6) === 0) lags.push([from, to, random.below(longest + 2) - 1]);
    if (hasWindows && random.below(3) === 0) lags.push([to, from, -random.below(2 * longest)]);
  }
  return {
    durations,
    capacities,
    demands: list(activities, () => list(resources, (at) => random.below(capacities[at]! + 1))),
    lags,
    releases: list(activities, () =>
      hasBounds && random.below(4) === 0 ? random.below(longest + 1) : 0,
    ),
    deadlines: list(activities, (at) =>
      hasBounds && random.below(4) === 0 ? durations[at]! + random.below(3 * longest) : NEVER,
    ),
    absences: list(hasBounds ? resources : 0, (resource) => {
      const from = random.below(2 * longest);
      return [resource, from, from + random.below(longest), 1 + random.below(2)] as const;
    }),
    priorities: list(activities, () => 0),
  };
}

import { scheduleProblem, type ScheduleProblem } from '@throughline/core';

const TEAMS = 40;

/**
 * Work as a roadmap has it, the same for a count on every run: forty teams of four to twelve
 * people; each task takes ten to sixty days of some people of one team, one in ten also of a
 * second team, and waits for up to two of the four hundred before it.
 */
export function roadmapLike(count: number): ScheduleProblem {
  const below = randomFrom(count);
  const capacities = Array.from({ length: TEAMS }, () => 4 + below(9));
  const durations = Array.from({ length: count }, () => 10 + below(51));
  const demands = durations.map(() => {
    const needed = capacities.map(() => 0);
    for (let teams = below(10) === 0 ? 2 : 1; teams > 0; teams--) {
      needed[below(TEAMS)] = 1 + below(4);
    }
    return needed;
  });
  const lags = durations.flatMap((_, to) => {
    const waits = Array.from(
      { length: to === 0 ? 0 : below(3) },
      () => to - 1 - below(Math.min(to, 400)),
    );
    return [...new Set(waits)].map((from) => [from, to, durations[from]!] as const);
  });
  return scheduleProblem({ durations, capacities, demands, lags });
}

/** Whole numbers below a limit, from a linear congruential generator (Numerical Recipes). */
function randomFrom(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * limit);
  };
}

/** How the instances of a generated set are made; the words are those of ProGen/max. */
export interface MaxShape {
  /** Real activities, without source and sink. */
  readonly activities: number;
  readonly resources: number;
  /** The share of resources that an activity uses on average, from 0 to 1. */
  readonly resourceFactor: number;
  /** From 0, where a resource is as scarce as can be, to 1, where it never is. */
  readonly resourceStrength: number;
  /** How many longest times there are for each activity. */
  readonly maximalLags: number;
}

/**
 * An instance of RCPSP/max as a `.sch` file, the same for a seed: activities of 1 to 10 units
 * with shortest times between the starts of earlier and later ones, and longest times that lead
 * back and leave a random slack, so that some instances have no schedule. In the manner of
 * ProGen/max (Schwindt, 1998), whose networks it does not rebuild exactly.
 */
export function progenMax(seed: number, shape: MaxShape): string {
  const below = randomFrom(seed);
  const durations = Array.from({ length: shape.activities }, () => 1 + below(10));
  const demands = durations.map(() =>
    Array.from({ length: shape.resources }, () =>
      below(1000) < 1000 * shape.resourceFactor ? 1 + below(10) : 0,
    ),
  );
  const capacities = Array.from({ length: shape.resources }, (_, resource) => {
    const asked = demands.map((row) => row[resource]!);
    const least = Math.max(1, ...asked);
    const most = asked.reduce((sum, demand) => sum + demand, 0);
    return Math.round(least + (shape.resourceStrength * Math.max(0, most - least)) / 3);
  });
  return textOf(durations, demands, capacities, lagsOf(durations, shape, below));
}

type Lag = readonly [from: number, to: number, lag: number];

/** Real activities are numbered from 1; 0 is the source and the last one the sink. */
function lagsOf(
  durations: readonly number[],
  shape: MaxShape,
  below: (limit: number) => number,
): readonly Lag[] {
  const count = durations.length;
  const lags = new Map<string, Lag>();
  const heads = durations.map(() => 0);
  const add = (from: number, to: number, lag: number) => lags.set(`${from} ${to}`, [from, to, lag]);
  for (let to = 2; to <= count; to++) {
    for (let links = below(3); links > 0; links--) {
      const from = 1 + below(to - 1);
      const lag = Math.floor((durations[from - 1]! * (5 + below(11))) / 10);
      add(from, to, lag);
      heads[to - 1] = Math.max(heads[to - 1]!, heads[from - 1]! + lag);
    }
  }
  const longest = count > 1 ? Math.round(shape.maximalLags * count) : 0;
  for (let left = longest; left > 0; left--) {
    const to = 2 + below(count - 1);
    const from = 1 + below(to - 1);
    add(to, from, -(Math.max(1, heads[to - 1]! - heads[from - 1]!) + below(12)));
  }
  for (let activity = 1; activity <= count; activity++) {
    add(0, activity, 0);
    add(activity, count + 1, durations[activity - 1]!);
  }
  return [...lags.values()].toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
}

function textOf(
  durations: readonly number[],
  demands: readonly (readonly number[])[],
  capacities: readonly number[],
  lags: readonly Lag[],
): string {
  const none = capacities.map(() => 0);
  const all = [0, ...durations, 0];
  const links = all.map((_, from) => {
    const own = lags.filter((lag) => lag[0] === from);
    return [from, 1, own.length, ...own.map((lag) => lag[1]), ...own.map((lag) => `[${lag[2]}]`)];
  });
  const works = all.map((duration, at) => [at, 1, duration, ...(demands[at - 1] ?? none)]);
  const rows = [[durations.length, capacities.length, 0, 0], ...links, ...works, capacities];
  return `${rows.map((row) => row.join('\t')).join('\n')}\n`;
}

/** Whole numbers below a limit (mulberry32). */
function randomFrom(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b_79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000) * limit);
  };
}

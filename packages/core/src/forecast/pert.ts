import type { Effort } from '../time/effort.ts';
import { shareBelow } from './draw.ts';

/**
 * A three-point estimate as a distribution: beta between optimistic and pessimistic, with the
 * shape that PERT gives it (Malcolm, Roseboom, Clark and Fazar, 1959; Vose, 2008): its mean is
 * (optimistic + 4 likely + pessimistic) / 6. A table by normal deviate, so that a draw is one
 * look-up, whatever the shape, and a deviate shared with others makes them vary together.
 */
export type Pert = Float64Array;

/** Deviates from -4 to 4; what lies beyond is as good as the ends. */
const REACH = 4;
const STEPS = 128;

/** Gives distributions, and makes each shape once. */
export function pertTables(): (effort: Effort) => Pert {
  const shapes = new Map<number, Float64Array>();
  return ({ optimistic, likely, pessimistic }) => {
    const range = pessimistic - optimistic;
    const place = range > 0 ? Math.round(((likely - optimistic) / range) * 1000) / 1000 : 0;
    let shape = shapes.get(place);
    if (!shape) shapes.set(place, (shape = shapeOf(place)));
    return shape.map((share) => optimistic + range * share);
  };
}

/** The value at a standard normal deviate. */
export function valueAt(pert: Pert, deviate: number): number {
  const place = ((Math.min(REACH, Math.max(-REACH, deviate)) + REACH) * STEPS) / (2 * REACH);
  const below = Math.min(STEPS - 1, Math.floor(place));
  const low = pert[below]!;
  return low + (pert[below + 1]! - low) * (place - below);
}

/** How finely a distribution is added up. */
const FINE = 2048;

/** On 0 to 1, by deviate, for a likely point between. */
function shapeOf(likely: number): Float64Array {
  const [alpha, beta] = [4 * likely, 4 * (1 - likely)];
  const below = new Float64Array(FINE + 1);
  for (let at = 0; at < FINE; at++) {
    const x = (at + 0.5) / FINE;
    below[at + 1] = below[at]! + Math.pow(x, alpha) * Math.pow(1 - x, beta);
  }
  const total = below[FINE]!;
  const table = new Float64Array(STEPS + 1);
  let at = 0;
  for (let step = 0; step <= STEPS; step++) {
    const wanted = total * shareBelow((step * 2 * REACH) / STEPS - REACH);
    while (at < FINE - 1 && below[at + 1]! < wanted) at++;
    const part = (wanted - below[at]!) / (below[at + 1]! - below[at]!);
    table[step] = Math.min(1, (at + Math.min(1, Math.max(0, part))) / FINE);
  }
  return table;
}

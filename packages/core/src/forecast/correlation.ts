import type { SpreadDriver } from './forecast.ts';

/** What correlations are made of, added up over some trials. Plain numbers, so that it can be passed between threads. */
export interface Sums {
  /** By input: its deviates, their squares, and their products with the result. */
  readonly deviates: Float64Array;
  readonly squares: Float64Array;
  readonly products: Float64Array;
  /** Of the results: their sum, and that of their squares. */
  readonly result: Float64Array;
}

export function emptySums(inputs: number): Sums {
  const numbers = () => new Float64Array(inputs);
  return {
    deviates: numbers(),
    squares: numbers(),
    products: numbers(),
    result: new Float64Array(2),
  };
}

/** Adds a trial: what was drawn, and the result, counted from somewhere near: the squares of days are large. */
export function addTrial(sums: Sums, drawn: Float64Array, result: number): void {
  const { deviates, squares, products } = sums;
  sums.result[0]! += result;
  sums.result[1]! += result * result;
  for (let at = 0; at < drawn.length; at++) {
    const deviate = drawn[at]!;
    deviates[at]! += deviate;
    squares[at]! += deviate * deviate;
    products[at]! += deviate * result;
  }
}

/** Adds what was added up elsewhere. */
export function addSums(to: Sums, from: Sums): void {
  for (const key of ['deviates', 'squares', 'products', 'result'] as const) {
    for (let at = 0; at < to[key].length; at++) to[key][at]! += from[key][at]!;
  }
}

/** As many as a person still reads. */
const MOST = 8;
/** Weaker ones are as likely chance. */
const LEAST = 0.1;

/**
 * The correlations of inputs with a result that count, the strongest first. Inputs are counted by
 * their normal deviates, that is by their ranks (van der Waerden scores), so that the shape of a
 * distribution and how long its tail is do not matter.
 */
export function strongest(
  { deviates, squares, products, result }: Sums,
  inputs: readonly Pick<SpreadDriver, 'name' | 'at'>[],
  trials: number,
): readonly SpreadDriver[] {
  const [sum, square] = [result[0]!, result[1]!];
  const spread = square - (sum * sum) / trials;
  if (spread <= 0) return [];
  return inputs
    .map(({ name, at: place }, at) => {
      const own = squares[at]! - (deviates[at]! * deviates[at]!) / trials;
      const joint = products[at]! - (deviates[at]! * sum) / trials;
      return { name, at: place, correlation: own > 0 ? joint / Math.sqrt(own * spread) : 0 };
    })
    .filter(({ correlation }) => Math.abs(correlation) >= Math.max(LEAST, 3 / Math.sqrt(trials)))
    .toSorted(
      (a, b) => Math.abs(b.correlation) - Math.abs(a.correlation) || (a.name < b.name ? -1 : 1),
    )
    .slice(0, MOST);
}

import type { SpreadDriver } from './forecast.ts';

/** Correlations of every input with one result, added up while trials run. */
export interface Correlations {
  readonly add: (deviates: Float64Array, result: number) => void;
  /** Those that count, the strongest first. */
  readonly strongest: (trials: number) => readonly SpreadDriver[];
}

/** As many as a person still reads. */
const MOST = 8;
/** Weaker ones are as likely chance. */
const LEAST = 0.1;

/**
 * Inputs are counted by their normal deviates, that is by their ranks (van der Waerden scores),
 * so that the shape of a distribution and how long its tail is do not matter.
 */
export function correlationsOf(inputs: readonly Pick<SpreadDriver, 'name' | 'at'>[]): Correlations {
  const count = inputs.length;
  const [sums, squares, products] = [count, count, count].map((each) => new Float64Array(each));
  let [base, sum, square] = [Number.NaN, 0, 0];
  return {
    add(deviates, result) {
      if (Number.isNaN(base)) base = result;
      // Beside the first result: days are large numbers, and their squares would swallow the rest.
      const value = result - base;
      sum += value;
      square += value * value;
      for (let at = 0; at < count; at++) {
        const deviate = deviates[at]!;
        sums![at]! += deviate;
        squares![at]! += deviate * deviate;
        products![at]! += deviate * value;
      }
    },
    strongest(trials) {
      const spread = square - (sum * sum) / trials;
      if (spread <= 0) return [];
      return inputs
        .map(({ name, at: place }, at) => {
          const own = squares![at]! - (sums![at]! * sums![at]!) / trials;
          const joint = products![at]! - (sums![at]! * sum) / trials;
          return { name, at: place, correlation: own > 0 ? joint / Math.sqrt(own * spread) : 0 };
        })
        .filter(
          ({ correlation }) => Math.abs(correlation) >= Math.max(LEAST, 3 / Math.sqrt(trials)),
        )
        .toSorted(
          (a, b) => Math.abs(b.correlation) - Math.abs(a.correlation) || (a.name < b.name ? -1 : 1),
        )
        .slice(0, MOST);
    },
  };
}

/**
 * Days that one person takes for an effort, drawn another way than the forecast draws them: a
 * beta variate as the share of one gamma variate in two (Marsaglia and Tsang, 2000), in
 * ascending order.
 */
export function naiveFinishes(effort: {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  readonly trials: number;
}): readonly number[] {
  const { low, likely, high, trials } = effort;
  const place = (likely - low) / (high - low);
  let state = 12_345;
  const random = (): number => {
    // Park and Miller, 1988.
    state = (state * 48_271) % 0x7fff_ffff;
    return state / 0x7fff_ffff;
  };
  const gamma = (shape: number): number => {
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
      const v = (1 + c * x) ** 3;
      if (v > 0 && Math.log(random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  return Array.from({ length: trials }, () => {
    const [a, b] = [gamma(1 + 4 * place), gamma(1 + 4 * (1 - place))];
    return Math.ceil(low + ((high - low) * a) / (a + b));
  }).toSorted((a, b) => a - b);
}

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

/**
 * Days that two people take for two efforts one after the other, where estimates of all work err
 * together and those of a team more so: each effort is looked up among many drawn alone, at the
 * share below a normal deviate that is put together from deviates drawn as Box and Muller (1958) do.
 */
export function naiveChains(
  [first, second]: readonly [readonly number[], readonly number[]],
  shares: { readonly all: number; readonly team: number },
  trials: number,
): readonly number[] {
  let state = 54_321;
  const random = (): number => {
    // Park and Miller, 1988.
    state = (state * 48_271) % 0x7fff_ffff;
    return state / 0x7fff_ffff;
  };
  const normal = () => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
  const deviates = Array.from({ length: 100_000 }, normal).toSorted((a, b) => a - b);
  const shareBelow = (deviate: number): number => {
    let [low, high] = [0, deviates.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (deviates[middle]! < deviate) low = middle + 1;
      else high = middle;
    }
    return low / (deviates.length + 1);
  };
  const { all, team } = shares;
  const own = Math.sqrt(1 - all - team);
  return Array.from({ length: trials }, () => {
    const common = Math.sqrt(all) * normal();
    const drawn = (sorted: readonly number[]) => {
      const joint = common + Math.sqrt(team) * normal() + own * normal();
      return sorted[Math.floor(shareBelow(joint) * sorted.length)]!;
    };
    return drawn(first) + drawn(second);
  }).toSorted((a, b) => a - b);
}

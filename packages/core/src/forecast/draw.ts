/**
 * Numbers that look random and belong to a name and a trial (counter-based random numbers:
 * Salmon et al., 2011; mixed as in MurmurHash3). Whatever else is drawn, in whatever order and on
 * whatever machine, an input has the same number in the same trial: so two scenarios differ only
 * by what differs in them (common random numbers), and trials can be run in parts.
 */
export type Stream = number;

/** The stream of a name under a seed. */
export function streamOf(name: string, seed: number): Stream {
  let hash = 0x811c_9dc5 ^ mixed(seed | 0);
  for (let at = 0; at < name.length; at++) {
    hash = Math.imul(hash ^ name.charCodeAt(at), 0x0100_0193);
  }
  return mixed(hash);
}

/** Between 0 and 1, neither of them. */
export function uniform(stream: Stream, trial: number): number {
  const bits = mixed(mixed(stream + Math.imul(trial + 1, 0x9e37_79b9)) ^ stream);
  return ((bits >>> 0) + 0.5) / 0x1_0000_0000;
}

function mixed(value: number): number {
  let bits = value ^ (value >>> 16);
  bits = Math.imul(bits, 0x85eb_ca6b);
  bits ^= bits >>> 13;
  bits = Math.imul(bits, 0xc2b2_ae35);
  return bits ^ (bits >>> 16);
}

/** The standard normal deviate below which a share of all lies (Acklam, 2003; relative error below 2e-9). */
export function normalAt(share: number): number {
  const tail = Math.min(share, 1 - share);
  if (tail >= 0.02425) {
    const q = share - 0.5;
    const r = q * q;
    const [a, b] = [
      ((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r +
        138.357751867269) *
        r -
        30.66479806614716) *
        r +
        2.506628277459239,
      ((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r +
        66.80131188771972) *
        r -
        13.28068155288572) *
        r +
        1,
    ];
    return (a * q) / b;
  }
  const q = Math.sqrt(-2 * Math.log(tail));
  const [c, d] = [
    ((((-7.784894002430293e-3 * q - 0.3223964580411365) * q - 2.400758277161838) * q -
      2.549732539343734) *
      q +
      4.374664141464968) *
      q +
      2.938163982698783,
    (((7.784695709041462e-3 * q + 0.3224671290700398) * q + 2.445134137142996) * q +
      3.754408661907416) *
      q +
      1,
  ];
  return share < 0.5 ? c / d : -c / d;
}

/** The share of all that lies below a standard normal deviate (Abramowitz and Stegun 7.1.26; error below 2e-7). */
export function shareBelow(deviate: number): number {
  const x = Math.abs(deviate) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const sum =
    ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  const tail = sum * Math.exp(-x * x);
  return deviate < 0 ? tail / 2 : 1 - tail / 2;
}

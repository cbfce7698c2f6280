/** A stream of numbers that look random and are the same for a seed on every machine. */
export interface Random {
  /** From 0 up to, not including, 1; 32 bits of it. */
  readonly unit: () => number;
  /** A whole number from 0 up to, not including, `limit`. */
  readonly below: (limit: number) => number;
}

/**
 * xoshiro128** (Blackman and Vigna, 2021), its state filled by splitmix32 from the seed, so that
 * seeds next to each other give streams that have nothing in common.
 */
export function randomOf(seed: number): Random {
  let [a, b, c, d] = filled(seed);
  const next = (): number => {
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return result;
  };
  return {
    unit: () => next() / 0x1_0000_0000,
    below: (limit) => Math.floor((next() / 0x1_0000_0000) * limit),
  };
}

function rotated(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}

function filled(seed: number): [number, number, number, number] {
  let state = seed | 0;
  const word = (): number => {
    state = (state + 0x9e37_79b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0_aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a_2d97);
    return mixed ^ (mixed >>> 15);
  };
  return [word(), word(), word(), word() | 1];
}

import { expect, it } from 'vitest';
import { normalAt, shareBelow, streamOf, uniform } from './draw.ts';

it.each([1e-6, 0.001, 0.02, 0.3, 0.5, 0.7, 0.975, 0.999])(
  '%d of all lies below its deviate',
  (share) => {
    expect(shareBelow(normalAt(share))).toBeCloseTo(share, 6);
  },
);

it('a known deviate', () => {
  expect(normalAt(0.975)).toBeCloseTo(1.959_963_985, 7);
});

it('numbers of a stream, and of two streams in one trial, are spread evenly and apart', () => {
  const one = streamOf('one', 1);
  const other = streamOf('other', 1);
  const count = 20_000;
  const bins = new Int32Array(10);
  let [product, lagged] = [0, 0];
  for (let trial = 0; trial < count; trial++) {
    const [a, b] = [uniform(one, trial) - 0.5, uniform(other, trial) - 0.5];
    bins[Math.floor((a + 0.5) * 10)]!++;
    product += a * b;
    lagged += a * (uniform(one, trial + 1) - 0.5);
  }
  for (const bin of bins) expect(Math.abs(bin - count / 10)).toBeLessThan(200);
  // Five standard errors of a correlation of nothing.
  expect(Math.abs((product * 12) / count)).toBeLessThan(5 / Math.sqrt(count));
  expect(Math.abs((lagged * 12) / count)).toBeLessThan(5 / Math.sqrt(count));
});

it('a stream belongs to its name and seed', () => {
  const numbers = [streamOf('a', 1), streamOf('a', 1), streamOf('a', 2), streamOf('b', 1)];
  expect(new Set(numbers).size).toBe(3);
  expect(numbers[0]).toBe(numbers[1]);
});

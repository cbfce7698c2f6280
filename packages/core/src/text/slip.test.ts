import { expect, it } from 'vitest';
import { isSlip } from './slip.ts';

it.each([
  ['Active', 'active', true],
  ['depends_on', 'dependsOn', true],
  ['risk', 'risks', true],
  ['comitted', 'committed', true],
  ['fs', 'FS', true],
  ['fun', 'run', false],
  ['shop', 'stop', false],
])('%s for %s: %s', (word, meant, expected) => {
  expect(isSlip(word, meant)).toBe(expected);
});

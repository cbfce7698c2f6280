import fc from 'fast-check';
import { test, expect } from 'vitest';
import { nearest } from './nearest.ts';

test.each([
  ['erp-finanec', ['erp-finance', 'erp-supply'], 'erp-finance'],
  ['imlpemented', ['implemented', 'proposed'], 'implemented'],
  ['Later', ['later', 'laser'], 'later'],
  ['v1.33', ['v1.31', 'v1.32'], 'v1.31'],
  ['v1.33', ['v1.32', 'v1.31'], 'v1.31'],
  ['crm', ['erp', 'wms'], undefined],
  ['x', ['y'], undefined],
  ['ab', ['ac'], 'ac'],
  ['', ['a'], undefined],
  ['same', ['same'], undefined],
  ['__proto_', ['__proto__', 'constructor'], '__proto__'],
  ['x'.repeat(10_000), ['x'.repeat(9999)], undefined],
])('%s of %j is %s', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected);
});

test('one slip of the finger is always found, whatever the order of the candidates', () => {
  const word = fc.stringMatching(/^[a-z]{4,12}$/);
  fc.assert(
    fc.property(
      word,
      fc.array(word),
      fc.nat(),
      fc.constantFrom('drop', 'double', 'swap'),
      (meant, others, at, slip) => {
        const index = at % (meant.length - 1);
        const [a, b] = [meant.charAt(index), meant.charAt(index + 1)];
        const typed = slip === 'drop' ? b : slip === 'swap' ? b + a : a + a + b;
        const written = meant.slice(0, index) + typed + meant.slice(index + 2);
        const far = others.filter((other) => Math.abs(other.length - written.length) > 1);
        const found = nearest(written, [...far, meant]);
        expect(found).toBe(written === meant ? undefined : meant);
        expect(nearest(written, [meant, ...far])).toBe(found);
      },
    ),
  );
});

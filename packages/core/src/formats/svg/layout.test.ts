import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import type { Scene } from '../../views/scene.ts';
import { sceneOf } from '../../views/testing/analysis.ts';
import { EVERYTHING } from '../../views/testing/roadmaps.ts';
import { all, readMarkup } from '../testing/markup.ts';
import { frameOf, layoutOf } from './layout.ts';
import { timelineSvg } from './timeline-svg.ts';

const scene = sceneOf(EVERYTHING);

test('bars with their words stand beside each other only where both fit', () => {
  assert(
    property(integer({ min: 320, max: 2400 }), integer({ min: 2, max: 40 }), (width, count) => {
      const scene = crowd(count);
      const { bars, plot } = layoutOf(scene, frameOf(scene, width), 0);
      expect(bars).toHaveLength(count);
      const spans = bars.map(({ left, right, label, row }) => ({
        from: Math.min(left, label.left),
        to: Math.max(right, label.right),
        row,
      }));
      for (const [index, a] of spans.entries()) {
        expect(a.from).toBeGreaterThanOrEqual(plot.left);
        expect(a.to).toBeLessThanOrEqual(plot.right);
        const neighbours = spans.slice(index + 1).filter(({ row }) => row === a.row);
        expect(neighbours.filter((b) => a.from < b.to && b.from < a.to)).toEqual([]);
      }
    }),
    { numRuns: 50 },
  );
});

test('keeps to the width it was given, from phone to wall', () => {
  for (const width of [320, 400, 840, 1200, 2400]) {
    const svg = readMarkup(timelineSvg(scene, { width })).children.at(0)!;
    expect(svg.attributes.get('viewBox')).toMatch(new RegExp(`^0 0 ${width} \\d+$`));
    const xs = all(svg, ({ name }) => name === 'text').map(({ attributes }) =>
      Number(attributes.get('x')),
    );
    expect(Math.max(...xs)).toBeLessThan(width);
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
  }
});

/** Many exact bars of all lengths, in one lane. */
function crowd(count: number): Scene {
  const items = Array.from({ length: count }, (_, index) => {
    const month = 1 + ((index * 7) % 9);
    const until = Math.min(12, month + (index % 4));
    const day = String(1 + ((index * 11) % 28)).padStart(2, '0');
    return `  - {id: i${index}, title: Title ${'of '.repeat(index % 6)}${index}, status: committed, start: 2027-0${month}-${day}, target: 2027-${String(until).padStart(2, '0')}-28}`;
  });
  return sceneOf(`roadmap: demo\ninitiatives:\n${items.join('\n')}\n`, { group: 'none' });
}

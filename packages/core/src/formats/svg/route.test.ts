import { array, assert, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { sceneOf } from '../../views/testing/analysis.ts';
import { BAR_HEIGHT, frameOf, layoutOf, type PlacedBar } from './layout.ts';
import { routes } from './route.ts';

test.each([
  ['FS', 'end', 'start'],
  ['SS', 'start', 'start'],
  ['FF', 'end', 'end'],
  ['SF', 'start', 'end'],
])('%s leaves at the %s of one bar and enters at the %s of the other', (type, leaves, enters) => {
  const { from, to, path, tip } = only(`{on: a, type: ${type}}`);
  const [start, end] = endsOf(path);
  expect(sideOf(start.x, from)).toBe(leaves);
  expect(sideOf(end.x, to)).toBe(enters);
  // The head ends just above the bar, or just below.
  expect(Math.abs(Math.abs(tip.y - to.y) - BAR_HEIGHT / 2)).toBeLessThanOrEqual(1);
  expect(tip.x).toBe(end.x);
});

test('an arrow from a milestone leaves at its day', () => {
  const { path, from } = only(`{on: a#half}`);
  const [start] = endsOf(path);
  expect(start.x).toBeGreaterThan(from.left + 20);
  expect(start.x).toBeLessThan(from.right - 20);
});

test('while there are few, arrows lie on one line only if they share a bar', () => {
  const scene = sceneOf(EIGHT, { group: 'none' });
  const layout = layoutOf(scene, frameOf(scene, 1000), 0);
  const end = integer({ min: 0, max: 7 });
  assert(
    property(array(tuple(end, end), { maxLength: 5 }), (pairs) => {
      const arrows = pairs
        .filter(([from, to]) => from !== to)
        .map(([from, to]) => ({ ...scene.arrows.at(0)!, from: `i${from}`, to: `i${to}` }));
      const lines = routes(layout, arrows).map(({ path, arrow }) => ({
        ...horizontal(path),
        arrow,
      }));
      expect(lines).toHaveLength(arrows.length);
      for (const [index, a] of lines.entries()) {
        for (const b of lines.slice(index + 1)) {
          const isShared = a.y === b.y && a.from < b.to && b.from < a.to;
          const isKin = a.arrow.from === b.arrow.from || a.arrow.to === b.arrow.to;
          expect(isShared && !isKin).toBe(false);
        }
      }
    }),
  );
});

const EIGHT = `
roadmap: demo
initiatives:
${[0, 1, 2, 3, 4, 5, 6, 7]
  .map(
    (index) =>
      `  - {id: i${index}, start: 2027-0${1 + index}-01, target: 2027-0${2 + index}-20, dependsOn: [i${(index + 3) % 8}]}`,
  )
  .join('\n')}
`;

/** The one arrow of two bars, the second of which waits for the first. */
function only(dependency: string) {
  const scene = sceneOf(`
roadmap: demo
initiatives:
  - {id: a, start: 2027-01-04, target: 2027-04-30, milestones: [{id: half, target: 2027-03-01}]}
  - {id: b, start: 2027-02-01, target: 2027-06-25, dependsOn: [${dependency}]}
`);
  const layout = layoutOf(scene, frameOf(scene, 1000), 0);
  const route = routes(layout, scene.arrows).at(0)!;
  const [from, to] = [layout.byId.get('a')!, layout.byId.get('b')!];
  const [x = 0, y = 0] = numbersOf(route.head);
  return { from, to, path: route.path, tip: { x, y } };
}

function sideOf(x: number, { left, right }: PlacedBar): string {
  return x - left < right - x ? 'start' : 'end';
}

/** Where a path begins, and the `x` where it ends. */
function endsOf(path: string): readonly [{ readonly x: number }, { readonly x: number }] {
  const start = Number(numbersOf(path).at(0));
  const level = horizontal(path);
  const turn = numbersOf(path.slice(path.indexOf('H'))).at(3) ?? 0;
  return [{ x: start }, { x: Math.round((level.end + turn) * 10) / 10 }];
}

/** The level part of a path: its height, its two ends in order, and the end it is drawn to. */
function horizontal(path: string) {
  const [x = 0, , down = 0] = numbersOf(path);
  const end = Number(/H([\d.]+)/.exec(path)?.at(1));
  const bend = Number(/q0 (-?[\d.]+)/.exec(path)?.at(1));
  const y = Math.round((down + bend) * 10) / 10;
  return { y, end, from: Math.min(x, end), to: Math.max(x, end) };
}

function numbersOf(text: string): readonly number[] {
  return [...text.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number);
}

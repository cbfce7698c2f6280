import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, type Analysis } from '../analyze.ts';
import { applyEdits } from '../edit/apply.ts';
import { workCalendar } from '../time/calendar.ts';
import { formatDay } from '../time/day.ts';
import { contradictionsIn, type Contradiction } from './contradiction.ts';
import { analyzeItems, someItems, TODAY } from '../rules/testing/items.ts';

describe('contradictions', () => {
  it('give the earliest day that will do: that day does, the working day before does not', () => {
    const calendar = workCalendar();
    fc.assert(
      fc.property(someItems, (items) => {
        const analysis = analyzeItems(items);
        for (const each of contradictions(analysis)) {
          const before = calendar.addWorking(each.earliest, -1);
          expect(remains(analysis, each, each.earliest), items).toBe(false);
          expect(before < TODAY || remains(analysis, each, before), items).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

function contradictions({ roadmap, plan }: Analysis): readonly Contradiction[] {
  return roadmap.initiatives.flatMap(contradictionsIn(roadmap, plan));
}

/** Whether the same dependency contradicts a date once that is moved to a day. */
function remains(
  { sources }: Analysis,
  { dependency, end, written }: Contradiction,
  day: number,
): boolean {
  const { path } = written.at;
  const before = sources.get(path)?.text ?? '';
  const text = applyEdits(before, [{ ...written.at, text: formatDay(day) }]);
  const index = dependency.of.dependencies.indexOf(dependency);
  return contradictions(analyze([{ path, text }], { asOf: TODAY })).some(
    (each) =>
      each.end === end &&
      each.dependency.of.id === dependency.of.id &&
      each.dependency.of.dependencies.indexOf(each.dependency) === index,
  );
}

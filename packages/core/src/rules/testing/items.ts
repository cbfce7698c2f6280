import * as fc from 'fast-check';
import { analyze, type Analysis } from '../../analyze.ts';
import { formatDay, parseDay, type Day } from '../../time/day.ts';

/** The day on which tests of rules take place, a Tuesday. */
export const TODAY = dayOf('2026-11-24');

/** What is known of a roadmap of the given initiatives, which stand at column 7. */
export function analyzeItems(items: string, head = ''): Analysis {
  const text = `roadmap: demo\n${head}initiatives:\n${items}\n`;
  return analyze([{ path: 'roadmap.yaml', text }], { asOf: TODAY });
}

/** The initiatives of small roadmaps with tight dates: chains, diamonds and cycles of all types and lags. */
export const someItems: fc.Arbitrary<string> = fc
  .array(
    fc.record({
      status: fc.constantFrom('proposed', 'committed', 'active'),
      target: fc.integer({ min: -3, max: 40 }),
      start: fc.option(fc.integer({ min: -3, max: 30 })),
      days: fc.option(fc.integer({ min: 1, max: 15 })),
      milestone: fc.option(fc.integer({ min: -3, max: 40 })),
      waits: fc.array(
        fc.record({
          on: fc.nat({ max: 7 }),
          type: fc.constantFrom('FS', 'SS', 'FF', 'SF'),
          lag: fc.integer({ min: -3, max: 5 }),
          toMilestone: fc.boolean(),
        }),
        { maxLength: 2 },
      ),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((items) =>
    items
      .map(({ status, target, start, days, milestone, waits }, index) => {
        const on = waits
          .filter((each) => each.on < items.length && each.on !== index)
          .map(
            ({ on, type, lag, toMilestone }) =>
              `{on: 'i${on}${toMilestone && items[on]?.milestone !== null ? '#m' : ''}', type: ${type}, lag: ${lag}d}`,
          );
        return [
          `      - {id: i${index}, title: I, status: ${status}, target: ${written(target)}`,
          start === null ? '' : `, start: ${written(start)}`,
          days === null ? '' : `, duration: ${days}d`,
          milestone === null
            ? ''
            : `, milestones: [{id: m, title: M, target: ${written(milestone)}}]`,
          on.length === 0 ? '' : `, dependsOn: [${on.join(', ')}]`,
          '}',
        ].join('');
      })
      .join('\n'),
  );

function written(offset: number): string {
  return formatDay(TODAY + offset);
}

function dayOf(text: string): Day {
  const day = parseDay(text);
  if (!day.ok) throw new Error(day.problem);
  return day.value;
}

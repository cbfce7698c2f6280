import type { Driver, Plan, PlanItem } from '../plan/plan.ts';

/** The start or finish of an item as a part of a driving chain. */
export interface ChainPoint {
  readonly item: PlanItem;
  readonly point: 'start' | 'finish';
  /** What makes it so. */
  readonly driver: Driver;
}

/**
 * For any item: what the nearest point of its driving chain answers, its own finish not asked.
 * Each point is asked once, however many chains lead through it, so that asking for every item
 * takes time linear in the plan (`drivingChain` would walk each chain anew).
 */
export function upTheChain(
  { items }: Plan,
  ask: (point: ChainPoint) => string | undefined,
): (key: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  const answerFrom = (first: ChainPoint | undefined): string | undefined => {
    const path: string[] = [];
    let answer: string | undefined;
    for (let at = first; at && answer === undefined; at = causeOf(at, items)) {
      const name = `${at.point} ${at.item.key}`;
      if (known.has(name)) {
        answer = known.get(name);
        break;
      }
      // Set before it is known: even a chain that bit its own tail would end.
      known.set(name, undefined);
      path.push(name);
      answer = ask(at);
    }
    for (const name of path) known.set(name, answer);
    return answer;
  };
  return (key) => {
    const item = items.get(key);
    return item && answerFrom(causeOf(pointOf(item, 'finish'), items));
  };
}

function pointOf(item: PlanItem, point: 'start' | 'finish'): ChainPoint {
  const driver = point === 'start' ? (item.startDriver ?? item.driver) : item.driver;
  return { item, point, driver };
}

/** The point that a point waits for. */
function causeOf({ driver }: ChainPoint, items: Plan['items']): ChainPoint | undefined {
  if (driver.kind !== 'dependency' && driver.kind !== 'within') return undefined;
  const item = items.get(driver.key);
  if (!item) return undefined;
  const isFinish = driver.kind === 'dependency' && driver.dependency.type.startsWith('F');
  // A milestone has one point only.
  return pointOf(item, isFinish || item.milestone ? 'finish' : 'start');
}

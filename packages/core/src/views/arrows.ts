import type { Dependency, Initiative } from '../model/roadmap.ts';
import type { Plan } from '../plan/plan.ts';
import { formatDuration } from '../time/duration.ts';
import type { Arrow, Bar } from './scene.ts';

/** The dependencies between bars that are shown, in the order of the waiting items, as written. */
export function arrowsOf(bars: ReadonlyMap<Initiative, Bar>, plan: Plan): readonly Arrow[] {
  const arrows: Arrow[] = [];
  for (const [item, bar] of bars) {
    for (const dependency of item.dependencies) {
      const predecessor = dependency.predecessor && bars.get(dependency.predecessor);
      if (predecessor && predecessor !== bar)
        arrows.push(arrowOf(dependency, predecessor, bar, plan));
    }
  }
  return arrows.toSorted((a, b) => compare(a.to, b.to) || compare(a.from, b.from));
}

function arrowOf(dependency: Dependency, from: Bar, to: Bar, plan: Plan): Arrow {
  const driver = plan.items.get(to.id)?.driver;
  const driving = driver?.kind === 'dependency' && driver.dependency === dependency;
  const mark = dependency.milestone && `${from.id}#${dependency.milestone.id}`;
  const isShown = mark !== undefined && from.marks.some(({ key }) => key === mark);
  return {
    from: from.id,
    ...(isShown && { fromMark: mark }),
    to: to.id,
    type: dependency.type,
    driving,
    critical: driving && from.critical && to.critical,
    spoken: speak(dependency, from, to),
  };
}

function speak({ type, lag, milestone }: Dependency, from: Bar, to: Bar): string {
  const [waits, waited] = WORDS[type];
  const on = milestone ? `"${milestone.title}" of ${from.title}` : from.title;
  const after = lag.amount === 0 ? 'after' : `${formatDuration(lag)} after`;
  return `${to.title} ${waits} ${after} ${on} ${milestone ? 'is reached' : waited}`;
}

const WORDS = {
  FS: ['starts', 'finishes'],
  SS: ['starts', 'starts'],
  FF: ['finishes', 'finishes'],
  SF: ['finishes', 'starts'],
} as const;

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

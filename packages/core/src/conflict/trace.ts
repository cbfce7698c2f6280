import type { Bounds, Side } from './bounds.ts';
import type { Inference, Refutation } from './conflict.ts';
import type { System } from './system.ts';

/** What was inferred of a point, with the facts by their places in the system. */
export interface Traced extends Omit<Inference, 'by'> {
  readonly by: readonly number[];
}

/**
 * All that a refutation follows from, in the order in which it reads: each fact with the day that
 * it leads to. The facts are enough for the refutation, and mostly more than enough.
 */
export function traceOf(
  system: System,
  { earliest, latest }: Bounds,
  refutation: Refutation,
): readonly Traced[] {
  if (refutation.kind === 'late') {
    const { due, earliest: day } = refutation;
    const fact = system.facts.indexOf(due);
    const last = { by: [fact], node: due.node, end: 'finish', side: 'latest', day } as const;
    return [...along(earliest, 'earliest', 2 * due.node + 1), { ...last, day: due.day }];
  }
  const { people, overfull } = refutation;
  const found: Traced[] = [];
  for (const { task, inside } of overfull.parts) {
    const index = system.works.indexOf(task.work);
    const { node } = system.tasks[index]!;
    const asked = { node, end: 'finish', side: 'latest', day: task.window.last } as const;
    found.push(...along(earliest, 'earliest', 2 * node), ...along(latest, 'latest', 2 * node + 1), {
      ...asked,
      by: [system.workOf[index]!],
      inside,
    });
  }
  const by = [system.peopleOf[people.row]!];
  const node = found.at(-1)?.node ?? 0;
  return [...found, { by, node, end: 'finish', side: 'latest', day: overfull.last }];
}

/** The facts of a trace, each once. */
export function factsIn(trace: readonly Traced[]): readonly number[] {
  return [...new Set(trace.flatMap(({ by }) => by))];
}

/** The way along the network to a point from today, or from a date, the first cause first. */
function along(side: Side, name: Inference['side'], point: number): readonly Traced[] {
  const way: Traced[] = [];
  for (let at = point; at >= 0 && way.length <= side.from.length; at = side.from[at]!) {
    const by = [side.fact[at]!, side.people[at]!].filter((fact) => fact >= 0);
    if (by.length === 0) continue;
    const end = at % 2 === 0 ? 'start' : 'finish';
    const step = { by, node: at >> 1, end, side: name, day: side.days[at]! } as const;
    const isWork = name === 'earliest' && side.people[at]! >= 0;
    way.push(isWork ? { ...step, since: side.days[at - 1]! } : step);
  }
  return way.toReversed();
}

import type { Dated, Dependency, Initiative, Roadmap } from '../model/roadmap.ts';
import { earliestBy, lagOn } from '../plan/constraint.ts';
import { deliveryOf } from '../plan/delivery.ts';
import type { Plan, PlanItem } from '../plan/plan.ts';
import { writtenOn, type ReadWritten } from '../plan/written.ts';
import type { Day } from '../time/day.ts';
import { isOpen } from './about.ts';
import { ofEachPlanned } from './of-each.ts';

/** A written date of an item that lies before what the written dates of its predecessor allow. */
export interface Contradiction {
  readonly dependency: Dependency;
  /** Which end of the item is bound: FS and SS bind its start, FF and SF its finish. */
  readonly end: 'start' | 'finish';
  /** The item's start or target. */
  readonly written: Dated;
  /** The earliest day that the dependency allows for it. */
  readonly earliest: Day;
  readonly anchor: Anchor;
}

/** The day of the predecessor that counts, and where it stands if it is written. */
export interface Anchor {
  readonly day: Day;
  readonly kind: 'planned' | 'actual' | 'promised';
  readonly date?: Dated;
}

/**
 * Compares what people wrote about both ends of each dependency of an initiative. A predecessor
 * that is late is taken at its word here: that it cannot keep it is a finding of its own, not
 * one of everybody who waits. Only where it gives no date does the plan's earliest day count.
 * What is part of a cycle is left to `dependency/cycle`. An initiative with other dates in the
 * place of its own is judged by those: what a fix would write can be asked about before.
 */
export function contradictionsIn(
  roadmap: Roadmap,
  plan: Plan,
): (initiative: Initiative) => readonly Contradiction[] {
  const read = writtenOn(roadmap);
  const cyclic = new Set(plan.cycles.flat());
  return (initiative) =>
    isOpen(initiative)
      ? initiative.dependencies.flatMap((dependency) =>
          cyclic.has(dependency) ? [] : (contradictionOf(dependency, initiative, plan, read) ?? []),
        )
      : [];
}

/** The contradictions of every initiative that has some, in the roadmap's order. */
export const allContradictions = ofEachPlanned(
  (initiative, plan, roadmap): readonly (readonly Contradiction[])[] => {
    const found = contradictionsIn(roadmap, plan)(initiative);
    return found.length === 0 ? [] : [found];
  },
);

function contradictionOf(
  dependency: Dependency,
  waiting: Initiative,
  plan: Plan,
  read: ReadWritten,
): Contradiction | undefined {
  const { of, type, lag, predecessor, data } = dependency;
  if (typeof data !== 'string' && data.cycle === 'accepted') return undefined;
  if (predecessor?.status === 'dropped' || predecessor === of) return undefined;
  const end = type === 'FS' || type === 'SS' ? 'start' : 'finish';
  const written = end === 'start' ? startOf(waiting, plan.asOf) : finishOf(waiting);
  const anchor = anchorOf(dependency, plan, read);
  if (!written?.period || !anchor || written.period.last < plan.asOf) return undefined;
  const earliest = earliestBy(type, of.calendar, lagOn(of.calendar, lag), anchor.day);
  return written.period.last < earliest
    ? { dependency, end, written, earliest, anchor }
    : undefined;
}

/** Work that has begun is no longer planned against what it should have waited for. */
function startOf({ actualStart, status, start }: Initiative, asOf: Day): Dated | undefined {
  const hasCome = start?.period !== undefined && start.period.first <= asOf;
  return actualStart || (status === 'active' && hasCome) ? undefined : start;
}

function finishOf({ target, deadline }: Initiative): Dated | undefined {
  return target?.period ? target : deadline;
}

function anchorOf(dependency: Dependency, plan: Plan, read: ReadWritten): Anchor | undefined {
  const { type, predecessor, milestone, on } = dependency;
  const delivery = deliveryOf(dependency, plan.asOf, read);
  if (delivery) {
    return delivery.kind === 'arrived'
      ? undefined
      : { day: delivery.day, kind: 'promised', date: delivery.on };
  }
  if (!predecessor || (on?.includes('#') && !milestone)) return undefined;
  const item = plan.items.get(milestone ? `${predecessor.id}#${milestone.id}` : predecessor.id);
  const isStart = !milestone && (type === 'SS' || type === 'SF');
  const [actual, written] = milestone
    ? [milestone.actual, milestone.target]
    : isStart
      ? [predecessor.actualStart, predecessor.start]
      : [predecessor.actualFinish, predecessor.target];
  if (actual?.period) return { day: actual.period.first, kind: 'actual', date: actual };
  return plannedAnchor(written, item, isStart);
}

/** The earliest day of a written period that the plan allows; without one, the plan's own. */
function plannedAnchor(
  written: Dated | undefined,
  item: PlanItem | undefined,
  isStart: boolean,
): Anchor | undefined {
  const planned = isStart ? item?.earliestStart : item?.earliestFinish;
  if (!written?.period)
    return planned === undefined ? undefined : { day: planned, kind: 'planned' };
  const { first, last } = written.period;
  const day = Math.min(Math.max(first, planned ?? first), last);
  return { day, kind: 'planned', date: written };
}

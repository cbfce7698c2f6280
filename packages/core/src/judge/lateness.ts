import type { Dated, Initiative, Roadmap } from '../model/roadmap.ts';
import type { Plan, PlanItem } from '../plan/plan.ts';
import type { Severity } from '../text/diagnostic.ts';
import type { Day } from '../time/day.ts';
import { isOpen, liesBefore } from './about.ts';
import { contradictionsIn, type Contradiction } from './contradiction.ts';
import { expiredDates } from './expired.ts';

/** An item whose earliest finish lies behind a date that it was given. */
export interface Late {
  readonly item: PlanItem;
  /** The soonest date that cannot hold and has not passed. */
  readonly due: Dated;
  /** A later date that cannot hold either: a deadline behind the target. */
  readonly alsoDue?: Dated;
  readonly severity: Severity;
}

/** What is to be made of an item that finishes after one of its dates. */
export interface Judged {
  /** Absent where another rule says it: the date has passed, or contradicts another date. */
  readonly late?: Late;
  /** Whether a finding speaks of the item, to which its followers can be added. */
  readonly isCause: boolean;
  readonly severity: Severity;
  /** Working days from the soonest date that cannot hold to the earliest finish. */
  readonly overrun: number;
}

/** Judges items of a plan; `undefined` for one that can be finished by all its dates. */
export function judgeOf(roadmap: Roadmap, plan: Plan): (item: PlanItem) => Judged | undefined {
  const isOn = (rule: Sayer): boolean => {
    const setting = roadmap.data.rules?.[rule];
    return (typeof setting === 'object' ? setting.severity : setting) !== 'off';
  };
  const contradictionsOf = contradictionsIn(roadmap, plan);
  const around: Around = {
    asOf: plan.asOf,
    isOverdueSaid: isOn('plan/expired-date'),
    isSpanSaid: isOn('date/ends-before-start'),
    isHeldBack: isOn('feasibility/prepare-late') ? heldBackIn(plan) : () => false,
    contradictionsOf: isOn('dependency/order') ? contradictionsOf : () => [],
  };
  return (item) => judge(item, around);
}

interface Around {
  readonly asOf: Day;
  /** Whether `plan/expired-date` and `date/ends-before-start` will have their say. */
  readonly isOverdueSaid: boolean;
  readonly isSpanSaid: boolean;
  /** Whether `feasibility/prepare-late` says that the written start of an initiative cannot hold. */
  readonly isHeldBack: (initiative: Initiative) => boolean;
  readonly contradictionsOf: (initiative: Initiative) => readonly Contradiction[];
}

function judge(item: PlanItem, around: Around): Judged | undefined {
  const { initiative, milestone, earliestFinish } = item;
  if (!isOpen(initiative) || (milestone ? milestone.actual : initiative.actualFinish)) {
    return undefined;
  }
  const dates = milestone ? [item.due] : [initiative.target, initiative.deadline];
  const broken = dates
    .filter((date) => date !== undefined)
    .filter(({ period }) => period !== undefined && period.last < earliestFinish)
    .toSorted((a, b) => lastOf(a) - lastOf(b));
  const [soonest] = broken;
  if (!soonest) return undefined;
  const [due, alsoDue] = broken.filter((date) => lastOf(date) >= around.asOf);
  const isOverdue = lastOf(soonest) < around.asOf && soonest.when.kind !== 'horizon';
  const severity = isOverdue || isHard(item, broken) ? 'error' : 'warning';
  const overrun = initiative.calendar.workingDays(lastOf(soonest) + 1, earliestFinish);
  const elsewhere = due && saidElsewhere(item, around);
  if (!due || elsewhere) {
    const isCause =
      (isOverdue && around.isOverdueSaid) ||
      elsewhere === 'dependency/order' ||
      elsewhere === 'feasibility/prepare-late';
    return { isCause, severity: 'error', overrun };
  }
  const late = { item, due, severity, ...(alsoDue && { alsoDue }) } as const;
  return { late, isCause: true, severity, overrun };
}

/** Whether something that is not in place yet keeps an initiative from its written start. */
function heldBackIn({ items }: Plan): (initiative: Initiative) => boolean {
  return ({ id, start, status }) => {
    const item = items.get(id);
    if (!item || !start?.period || start.when.kind === 'horizon' || status === 'paused')
      return false;
    const driver = item.startDriver ?? item.driver;
    return driver.kind === 'preparation' && start.period.last < item.earliestStart;
  };
}

function lastOf({ period }: Dated): Day {
  return period?.last ?? 0;
}

/** Whether somebody was promised a date that cannot hold, or it is a deadline. */
function isHard({ initiative, milestone, due }: PlanItem, broken: readonly Dated[]): boolean {
  if (initiative.committed) return true;
  if (!milestone) return broken.some((date) => date === initiative.deadline);
  return milestone.data.commitment === 'announced' || due !== milestone.target;
}

type Sayer =
  | 'date/ends-before-start'
  | 'dependency/order'
  | 'feasibility/prepare-late'
  | 'plan/expired-date';

/** The rule that says it already, where an item is late only because written dates contradict each other. */
function saidElsewhere(item: PlanItem, around: Around): Sayer | undefined {
  const { initiative, milestone, driver, durationFrom, earliestFinish } = item;
  const { start, target, deadline } = initiative;
  if (
    around.isSpanSaid &&
    !milestone &&
    (liesBefore(target, start) || liesBefore(deadline, start))
  ) {
    return 'date/ends-before-start';
  }
  const contradictions = around.contradictionsOf(initiative);
  const ofFinish = contradictions.filter(({ end }) => end === 'finish');
  if (!milestone && ofFinish.some(({ earliest }) => earliest >= earliestFinish))
    return 'dependency/order';
  // A length that is only the span of its own dates shrinks when the start is put right, and a
  // milestone that only waits for the start has to be put right with it.
  const restsOnStart = milestone ? driver.kind === 'within' : durationFrom === 'written';
  if (!restsOnStart) return undefined;
  if (contradictions.length > ofFinish.length) return 'dependency/order';
  if (around.isHeldBack(initiative)) return 'feasibility/prepare-late';
  const [gravest] = expiredDates(initiative, around.asOf);
  return gravest?.what === 'start' && around.isOverdueSaid ? 'plan/expired-date' : undefined;
}

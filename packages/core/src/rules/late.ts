import type { Dated, Initiative, Roadmap } from '../model/roadmap.ts';
import type { Plan, PlanItem } from '../plan/plan.ts';
import type { Severity, Step } from '../text/diagnostic.ts';
import { formatDay, type Day } from '../time/day.ts';
import { isOpen, liesBefore, nameOf, sayCount, sayDate } from './about.ts';
import { expiredDates } from './expired.ts';
import { upTheChain, type ChainPoint } from './up-the-chain.ts';
import { contradictionsIn, type Contradiction } from './contradiction.ts';

/** An item whose earliest finish lies behind a date that it was given. */
export interface Late {
  readonly item: PlanItem;
  /** The soonest date that cannot hold and has not passed. */
  readonly due: Dated;
  /** A later date that cannot hold either: a deadline behind the target. */
  readonly alsoDue?: Dated;
  readonly severity: Severity;
}

export interface LateItems {
  /** Late for a reason of their own, in the order of the plan: each is worth a finding. */
  readonly own: readonly Late[];
  /**
   * By the key of a late or overdue item: what is late only because that one is. Followers are
   * no later than it and no graver: a graver one is among `own`, so that no hard date is lost.
   */
  readonly followers: ReadonlyMap<string, readonly Step[]>;
}

/** Finds what cannot be finished when it should be, and tells causes from what follows from them. */
export function lateItems(roadmap: Roadmap, plan: Plan): LateItems {
  const judged = new Map<string, Judged>();
  const contradictionsOf = contradictionsIn(roadmap, plan);
  const isOverdueSaid = roadmap.data.rules?.['plan/expired-date'] !== 'off';
  for (const item of plan.items.values()) {
    const verdict = judge(item, plan.asOf, isOverdueSaid, contradictionsOf);
    if (verdict) judged.set(item.key, verdict);
  }
  const causes = causesOf(judged, plan);
  const doubtful = inCycles(plan);
  const own: Late[] = [];
  const followers = new Map<string, Step[]>();
  for (const [key, { late }] of judged) {
    if (!late || doubtful(key)) continue;
    const cause = causes.get(key);
    if (cause === undefined) own.push(late);
    else followers.set(cause, [...(followers.get(cause) ?? []), stepOf(late)]);
  }
  return { own, followers };
}

/** `9 working days`, or days of the calendar where nobody works in between. */
export function sayOverrun({ calendar }: Initiative, due: Day, finish: Day): string {
  const working = calendar.workingDays(due + 1, finish);
  return working > 0 ? sayCount(working, 'working day') : sayCount(finish - due, 'day');
}

interface Judged {
  /** Absent where another rule says it: the date has passed, or contradicts another date. */
  readonly late?: Late;
  /** Whether a finding will stand here, to which followers can be added. */
  readonly isCause: boolean;
  readonly severity: Severity;
  /** Working days from the soonest date that cannot hold to the earliest finish. */
  readonly overrun: number;
}

function judge(
  item: PlanItem,
  asOf: Day,
  isOverdueSaid: boolean,
  contradictionsOf: (initiative: Initiative) => readonly Contradiction[],
): Judged | undefined {
  const { initiative, milestone, earliestFinish } = item;
  if (!isOpen(initiative) || (milestone ? milestone.actual : initiative.actualFinish))
    return undefined;
  const dates = milestone ? [item.due] : [initiative.target, initiative.deadline];
  const broken = dates
    .filter((date) => date !== undefined)
    .filter(({ period }) => period !== undefined && period.last < earliestFinish)
    .toSorted((a, b) => lastOf(a) - lastOf(b));
  if (!broken[0]) return undefined;
  const overrun = initiative.calendar.workingDays(lastOf(broken[0]) + 1, earliestFinish);
  const [due, alsoDue] = broken.filter((date) => lastOf(date) >= asOf);
  const isOverdue = lastOf(broken[0]) < asOf && broken[0].when.kind !== 'horizon';
  const isHard = initiative.committed || broken.includes(initiative.deadline!) || isPromised(item);
  const severity = isHard || isOverdue ? 'error' : 'warning';
  if (!due || isSaidElsewhere(item, asOf, contradictionsOf(initiative))) {
    return { isCause: isOverdue && isOverdueSaid, severity, overrun };
  }
  const late = { item, due, severity, ...(alsoDue && { alsoDue }) } as const;
  return { late, isCause: true, severity, overrun };
}

function lastOf({ period }: Dated): Day {
  return period?.last ?? 0;
}

function isPromised({ milestone, due }: PlanItem): boolean {
  if (!milestone) return false;
  return milestone.data.commitment === 'announced' || due !== milestone.target;
}

/** Whether the item is late only because two written dates contradict each other. */
function isSaidElsewhere(
  { initiative, milestone, durationFrom, earliestFinish }: PlanItem,
  asOf: Day,
  contradictions: readonly Contradiction[],
): boolean {
  if (milestone) return false;
  const { start, target, deadline } = initiative;
  if (liesBefore(target, start) || liesBefore(deadline, start)) return true;
  const ofFinish = contradictions.filter(({ end }) => end === 'finish');
  if (ofFinish.some(({ earliest }) => earliest >= earliestFinish)) return true;
  // A length that is only the span of its own dates shrinks when the start is put right.
  const isStartWrong =
    contradictions.length > ofFinish.length ||
    expiredDates(initiative, asOf).some(({ what }) => what === 'start');
  return durationFrom === 'written' && isStartWrong;
}

/** For each late item that is late only through another: the key of that one, the first of the chain. */
function causesOf(judged: ReadonlyMap<string, Judged>, plan: Plan): ReadonlyMap<string, string> {
  const nearest = upTheChain(plan, ({ item, point }) =>
    point === 'finish' && judged.get(item.key)?.isCause ? item.key : undefined,
  );
  const causes = new Map<string, string>();
  const done = new Set<string>();
  for (const key of judged.keys()) {
    const path: string[] = [];
    for (let at: string | undefined = key; at !== undefined && !done.has(at); at = nearest(at)) {
      done.add(at);
      path.push(at);
    }
    for (const late of path.toReversed()) {
      const above = nearest(late);
      if (above === undefined) continue;
      const cause = [causes.get(above), above].find(
        (each) => each !== undefined && covers(judged.get(each)!, judged.get(late)!),
      );
      if (cause !== undefined) causes.set(late, cause);
    }
  }
  return causes;
}

function covers(cause: Judged, { overrun, severity }: Judged): boolean {
  return cause.overrun >= overrun && (cause.severity === 'error' || severity === 'warning');
}

/** Whether an item's dates rest on a cycle, of which some dependency is wrong: they are no proof. */
function inCycles(plan: Plan): (key: string) => boolean {
  const closing = new Set(plan.cycles.flat());
  const rests = ({ driver }: ChainPoint) =>
    driver.kind === 'dependency' && closing.has(driver.dependency) ? 'cycle' : undefined;
  const above = upTheChain(plan, rests);
  return (key) => {
    const item = plan.items.get(key);
    const own = item && rests({ item, point: 'finish', driver: item.driver });
    return own !== undefined || above(key) !== undefined;
  };
}

function stepOf({ item, due }: Late): Step {
  const { initiative, milestone, earliestFinish } = item;
  const name = nameOf(initiative, milestone);
  return {
    message: `${name} is then late too: ${formatDay(earliestFinish)} at the earliest, ${sayOverrun(initiative, lastOf(due), earliestFinish)} after ${sayDate(due)}`,
    at: due.at,
  };
}

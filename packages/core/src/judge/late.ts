import type { Roadmap } from '../model/roadmap.ts';
import type { Plan, PlanGroup, PlanItem } from '../plan/plan.ts';
import { recalling } from '../run/recall.ts';
import type { Step } from '../text/diagnostic.ts';
import { formatDay } from '../time/day.ts';
import { nameOf, sayDate, sayOverrun } from './about.ts';
import { judgeOf, type Judged, type Late } from './lateness.ts';
import { planned } from './of-each.ts';
import { upTheChain, type ChainPoint } from './up-the-chain.ts';

export interface LateItems {
  /** Late for a reason of their own, in the order of the plan: each is worth a finding. */
  readonly own: readonly Late[];
  /**
   * By the key of an item of which a finding speaks (it is late, overdue or contradicted): what
   * is late only because that one is. Followers are no later than it and no graver: a graver
   * one is among `own`, so that no hard date is lost.
   */
  readonly followers: ReadonlyMap<string, readonly Step[]>;
}

/**
 * Finds what cannot be finished when it should be, and tells causes from what follows from
 * them. Linear in the plan, and done once for it, whichever rules ask.
 */
export function lateItems(roadmap: Roadmap, plan: Plan): LateItems {
  const known = alreadyFound.get(plan);
  if (known) return known;
  const found = findLate(roadmap, plan);
  alreadyFound.set(plan, found);
  return found;
}

const alreadyFound = new WeakMap<Plan, LateItems>();

function findLate(roadmap: Roadmap, plan: Plan): LateItems {
  const judged = new Map<string, Judged>();
  const judge = judgeOf(roadmap, plan);
  const verdicts = recall(planned(roadmap, plan), plan.groups, (group) => verdictsOn(group, judge));
  for (const [key, verdict] of verdicts.flat()) if (!judged.has(key)) judged.set(key, verdict);
  const causes = causesOf(judged, plan);
  const doubtful = inCycles(plan);
  const own: Late[] = [];
  const followers = new Map<string, Step[]>();
  for (const [key, { late }] of judged) {
    if (!late || doubtful(key)) continue;
    const cause = causes.get(key);
    if (cause === undefined) {
      own.push(late);
      continue;
    }
    const steps = followers.get(cause) ?? [];
    steps.push(stepOf(late));
    followers.set(cause, steps);
  }
  return { own, followers };
}

const recall = recalling<PlanGroup, readonly Verdict[]>();
type Verdict = readonly [key: string, judged: Judged];
const NONE: readonly Verdict[] = [];

function verdictsOn(
  { own, milestones }: PlanGroup,
  judge: (item: PlanItem) => Judged | undefined,
): readonly Verdict[] {
  const verdicts = [own, ...milestones].flatMap((item): Verdict[] => {
    const judged = judge(item);
    return judged ? [[item.key, judged]] : [];
  });
  return verdicts.length === 0 ? NONE : verdicts;
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
    message: `${name} is then late too: ${formatDay(earliestFinish)} at the earliest, ${sayOverrun(initiative, due, earliestFinish)} after ${sayDate(due)}`,
    at: due.at,
  };
}

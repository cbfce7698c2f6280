import type { Day } from '../time/day.ts';
import { onlyWith, type Assumed } from './assumed.ts';
import { boundsFor } from './bounds.ts';
import type { ClosureFact, Conflict, Fact, LeaveFact, Refutation } from './conflict.ts';
import { daysOffAround } from './days-off.ts';
import { refute, type Scope } from './refute.ts';
import { smallestConflict } from './smallest.ts';
import type { System } from './system.ts';
import { factsIn, traceOf } from './trace.ts';

/** A conflict, and what it was found in: where a repair is tried out. */
export interface Found {
  readonly conflict: Conflict;
  /** Its facts by place in the system, without closures and leave. */
  readonly kept: readonly number[];
  /** Closures and leave nearby that it does not rest on: it stands even with people at work on those days. */
  readonly absent: readonly Fact[];
}

/** The whole of a system, to be looked at. */
export function wholeOf(system: System): Scope {
  return { points: system.order.points, bounds: boundsFor(system) };
}

/** Facts that are enough for a conflict, by their places in the system, and the conflict among them. */
export interface Suspicion {
  readonly facts: readonly number[];
  readonly minimised: () => Found | undefined;
}

/** Facts that cannot all be true, mostly more than enough; `undefined` if the check finds nothing wrong. */
export function suspect(system: System, assumed: Assumed, whole: Scope): Suspicion | undefined {
  const first = refute(system, assumed, whole);
  if (!first) return undefined;
  const facts = factsIn(traceOf(system, whole.bounds, first));
  return { facts, minimised: () => minimised(system, assumed, whole, first, facts) };
}

/** A conflict among the facts that are assumed; `undefined` if the check finds nothing wrong. */
export function findConflict(system: System, assumed: Assumed, whole: Scope): Found | undefined {
  return suspect(system, assumed, whole)?.minimised();
}

type Candidate = number | ClosureFact | LeaveFact;

function minimised(
  system: System,
  assumed: Assumed,
  whole: Scope,
  first: Refutation,
  enough: readonly number[],
): Found | undefined {
  const facts = enough.map((fact) => system.facts[fact]!);
  const daysOff = daysOffAround(system, facts, lastDayOf(first));
  const scope = scopeOf(system, facts, whole);
  const isConflict = (some: readonly Candidate[]) => {
    const absent = daysOff.filter((each) => !some.includes(each));
    return refute(system, onlyWith(assumed, system, numbersIn(some), absent), scope) !== undefined;
  };
  const byRank = enough.toSorted((a, b) => rankOf(system, a) - rankOf(system, b) || a - b);
  const least = withoutSpare(smallestConflict([...byRank, ...daysOff], isConflict), isConflict);
  // Few proofs rest on days off; the sums that are shown count them as they are written.
  const shown = (from: Assumed) =>
    refute(system, onlyWith(from, system, numbersIn(least), []), scope);
  const holdsAtBest = shown(atBest(system, assumed)) !== undefined;
  const proof = shown(assumed);
  if (!proof) return undefined;
  const members = new Set(numbersIn(least));
  const trace = traceOf(system, scope.bounds, proof);
  const used = factsIn(trace).filter((fact) => members.has(fact));
  const kept = [...new Set([...used, ...members])];
  const off = least.filter((each) => typeof each !== 'number');
  const factOf = (fact: number) => system.facts[fact]!;
  const conflict: Conflict = {
    facts: [...kept.map(factOf), ...off],
    proof,
    withAll: first,
    inferences: trace.map((each) => ({ ...each, by: each.by.map(factOf) })),
    holdsAtBest,
  };
  return { conflict, kept, absent: daysOff.filter((each) => !least.includes(each)) };
}

function numbersIn(some: readonly Candidate[]): readonly number[] {
  return some.filter((each) => typeof each === 'number');
}

/** Leaves out what can be left out one by one (deletion filter): the check is not quite monotone where work has an `atMost`. */
function withoutSpare(
  facts: readonly Candidate[],
  isConflict: (some: readonly Candidate[]) => boolean,
): readonly Candidate[] {
  let kept = facts;
  for (let at = 0; at < kept.length;) {
    const fewer = kept.filter((_, index) => index !== at);
    if (!isConflict(fewer)) at++;
    else [kept, at] = [fewer, 0];
  }
  return kept;
}

/** The kinds that people think of first come first, so that they are kept where there is a choice. */
const KINDS: readonly Fact['kind'][] = [
  'due',
  'dependency',
  'work',
  'people',
  'promise',
  'preparation',
  'length',
  'start',
  'claim',
];

function rankOf({ facts }: System, fact: number): number {
  return KINDS.indexOf(facts[fact]!.kind);
}

function atBest({ facts }: System, assumed: Assumed): Assumed {
  const amounts = assumed.amounts.map((amount, fact) => {
    const each = facts[fact]!;
    return each.kind === 'work' ? Math.min(amount, each.task.effort.optimistic) : amount;
  });
  return { ...assumed, amounts };
}

function lastDayOf(refutation: Refutation): Day {
  return refutation.kind === 'late' ? refutation.earliest : refutation.overfull.last;
}

/** The points of the items that facts are about, and of the initiatives of milestones among them. */
function scopeOf({ network }: System, facts: readonly Fact[], whole: Scope): Scope {
  const nodes = new Set<number>();
  const add = (node: number): void => {
    nodes.add(node);
    // An initiative stands before its milestones.
    let own = node;
    while (network.nodes[own]!.milestone) own--;
    nodes.add(own);
  };
  for (const fact of facts) {
    if ('node' in fact) add(fact.node);
    if ('link' in fact && network.from[fact.link]! >= 0) add(network.from[fact.link]! >> 1);
  }
  return { points: whole.points.filter((point) => nodes.has(point >> 1)), bounds: whole.bounds };
}

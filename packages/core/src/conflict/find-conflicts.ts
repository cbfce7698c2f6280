import type { Workload } from '../capacity/workload.ts';
import type { Roadmap } from '../model/roadmap.ts';
import type { Plan } from '../plan/plan.ts';
import { allOf, type Assumed } from './assumed.ts';
import type { DueFact, Fact } from './conflict.ts';
import { suspect, wholeOf, type Found } from './find-conflict.ts';
import type { Scope } from './refute.ts';
import { systemOf, type System, type SystemOptions } from './system.ts';

/** Conflicts, with what they were found in. */
export interface Conflicts {
  readonly system: System;
  /** No two of them hold the same promise. */
  readonly found: readonly Found[];
  /** What was assumed at first. */
  readonly assumed: Assumed;
  readonly whole: Scope;
}

/** More at once would not be read. */
const MOST = 5;

/**
 * The conflicts that neither the dates of the plan nor the proofs of the teams show: promises that
 * the one calls late, or that stand in one of the others, are not asked about again. Done once
 * for a workload, whoever asks.
 */
export function mixedConflicts(roadmap: Roadmap, plan: Plan, workload: Workload): Conflicts {
  const known = alreadyFound.get(workload);
  if (known) return known;
  const said = new Set(
    workload.proofs.flatMap(({ parts }) => parts.map(({ task }) => task.work.initiative)),
  );
  const isOpen = ({ of, day }: DueFact): boolean => {
    const item = plan.items.get(of.key);
    return item !== undefined && item.earliestFinish <= day && !said.has(of.initiative);
  };
  const conflicts = conflictsIn(systemOf(roadmap, plan, workload.capacity), isOpen, isMixed);
  alreadyFound.set(workload, conflicts);
  return conflicts;
}

const alreadyFound = new WeakMap<Workload, Conflicts>();

/** What rests on the sums of a team alone is left to its proofs, of which each stands for its days. */
function isMixed(facts: readonly Fact[]): boolean {
  return facts.some(({ kind }) => NETWORK.has(kind));
}

const NETWORK: ReadonlySet<Fact['kind']> = new Set(['dependency', 'promise', 'preparation']);

/** The conflicts that hold a promise of one item, its target among them even if nobody was promised it. */
export function conflictsOf(
  key: string,
  roadmap: Roadmap,
  plan: Plan,
  { capacity }: Workload,
  options: SystemOptions = { alsoDue: [key] },
): Conflicts {
  return conflictsIn(systemOf(roadmap, plan, capacity, options), ({ of }) => of.key === key);
}

/** Conflicts one after the other, each without the promises of those before; only those of a kind. */
function conflictsIn(
  system: System,
  isAsked: (due: DueFact) => boolean,
  isOfAKind: (facts: readonly Fact[]) => boolean = () => true,
): Conflicts {
  const whole = wholeOf(system);
  const assumed = allOf(system);
  for (const [fact, each] of system.facts.entries()) {
    if (each.kind === 'due' && !isAsked(each)) assumed.holds[fact] = 0;
  }
  const rest = { ...assumed, holds: assumed.holds.slice() };
  const found: Found[] = [];
  for (let round = 0; round < MOST; round++) {
    const suspicion = suspect(system, rest, whole);
    if (!suspicion) break;
    const { facts } = suspicion;
    // What is not of a kind with more facts than it needs is not with fewer.
    const isOne = isOfAKind(facts.map((fact) => system.facts[fact]!));
    const next = isOne ? suspicion.minimised() : undefined;
    if (next && isOfAKind(next.conflict.facts)) found.push(next);
    for (const fact of next?.kept ?? facts) {
      if (system.facts[fact]!.kind === 'due') rest.holds[fact] = 0;
    }
  }
  return { system, found, assumed, whole };
}

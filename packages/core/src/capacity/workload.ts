import type { Roadmap } from '../model/roadmap.ts';
import type { Plan } from '../plan/plan.ts';
import { workIn, type AskedWork } from './asked.ts';
import { capacityOf, type Capacity } from './capacity.ts';
import { loadOf, type Load } from './load.ts';
import type { PeriodStep } from './periods.ts';
import { findProofs, type Proof } from './proofs.ts';

/** What is asked of the teams of a roadmap beside what they have, as of the plan's day. */
export interface Workload {
  readonly capacity: Capacity;
  readonly asked: AskedWork;
  readonly proofs: readonly Proof[];
  /** By month, as the rules judge it; see `loadBy` for other periods. */
  readonly load: Load;
}

/** Capacity, load and proofs in one. Never throws; no number in it is infinite or none. */
export function workloadOf(roadmap: Roadmap, plan: Plan): Workload {
  const capacity = capacityOf(roadmap);
  const asked = workIn(roadmap, plan, capacity);
  return {
    capacity,
    asked,
    proofs: findProofs(asked),
    load: loadOf(asked, plan.asOf, 'month'),
  };
}

export function loadBy(step: PeriodStep, { asked, load }: Workload, plan: Plan): Load {
  return step === load.step ? load : loadOf(asked, plan.asOf, step);
}

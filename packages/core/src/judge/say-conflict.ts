import type { Conflict, DueFact, Inference, Refutation } from '../conflict/conflict.ts';
import type { Workload } from '../capacity/workload.ts';
import type { Step } from '../text/diagnostic.ts';
import { formatDay } from '../time/day.ts';
import { nameOf, sayList, sayOverrun } from './about.ts';
import { poolName, sayPersonDays } from './person-days.ts';
import { nameIn, sayFact, sayInference, whichDue } from './say-fact.ts';
import { saySupply } from './say-proof.ts';

/** The promises that a conflict holds, in its order. */
export function promisesIn({ facts }: Conflict): readonly DueFact[] {
  return facts.filter((fact) => fact.kind === 'due');
}

/** What cannot be, in one sentence with the numbers that show it. */
export function sayConflict(conflict: Conflict): string {
  const { holdsAtBest } = conflict;
  const proof = strongest(conflict);
  const likely = holdsAtBest ? '' : ' by the likeliest estimates';
  if (proof.kind === 'late') {
    const { due, earliest } = proof;
    const { of } = due;
    const verb = of.milestone ? 'is reached' : 'finishes';
    const people = conflict.facts.some(({ kind }) => kind === 'people')
      ? ' with the people there are'
      : '';
    return `${nameIn(of)} ${verb} on ${formatDay(earliest)} at the earliest${people}${likely}, ${sayOverrun(of.initiative, due.on, earliest)} after ${whichDue(due)}, ${formatDay(due.day)}`;
  }
  const { people, overfull } = proof;
  const needed = neededIn(proof);
  const names = sayList([
    ...new Set(overfull.parts.map(({ task }) => nameOf(task.work.initiative))),
  ]);
  const has = overfull.capacity === 0 ? 'nothing' : sayPersonDays(overfull.capacity);
  const days = `from ${formatDay(overfull.first)} to ${formatDay(overfull.last)}`;
  return `${poolName(people.pool)} has ${has} ${days}, and ${names} need ${sayPersonDays(needed)} of it${likely} if ${sayKeeping(conflict)}: ${sayPersonDays(needed - overfull.capacity)} too many, however they are spread`;
}

/** Of a date that is late, how late it is with everything counted; else the sum that the facts show. */
function strongest({ proof, withAll }: Conflict): Refutation {
  const isSame = proof.kind === 'late' && withAll.kind === 'late' && proof.due === withAll.due;
  return isSame ? withAll : proof;
}

/** `shop is to be in time`, `shop and fair are to be in time`. */
function sayKeeping(conflict: Conflict): string {
  const names = [...new Set(promisesIn(conflict).map(({ of }) => nameIn(of)))];
  return `${sayList(names)} ${names.length === 1 ? 'is' : 'are'} to be in time`;
}

/** How it follows, fact by fact, each with the day that it leads to, and the sum or the day that shows it. */
export function sayInferences(conflict: Conflict, workload: Workload): readonly Step[] {
  const { facts } = conflict;
  const steps: Step[] = [];
  const said = new Set<string>();
  for (const inference of conflict.inferences) {
    if (inference.by.length === 1 && inference.by[0]!.kind === 'people') continue;
    const step = stepFor(inference);
    if (said.has(step.message)) continue;
    said.add(step.message);
    steps.push(step);
  }
  const off = facts.filter(({ kind }) => kind === 'leave' || kind === 'closure').map(sayFact);
  const isLate = conflict.proof.kind === 'late';
  const told = isLate ? [...off, ...steps] : [...steps, ...off];
  return [...told, ...sayEnd(conflict, workload)];
}

/** Work in overfull days, with the part of it that falls into them if that is not all. */
function stepFor(inference: Inference): Step {
  const [fact] = inference.by;
  if (inference.inside === undefined || fact?.kind !== 'work') return sayInference(inference);
  const { message, at } = sayFact(fact);
  const isPart = inference.inside < fact.task.effort.likely - 1e-6;
  const part = isPart
    ? `, ${sayPersonDays(inference.inside)} of it in these days at the least`
    : '';
  const step = { message: `${message}${part}, and has to be done by ${formatDay(inference.day)}` };
  return at ? { ...step, at } : step;
}

function sayEnd(conflict: Conflict, workload: Workload): readonly Step[] {
  const { proof, withAll } = conflict;
  if (proof.kind === 'late') {
    const { due, earliest } = proof;
    const over = sayOverrun(due.of.initiative, due.on, earliest);
    const isAll = withAll.kind !== 'late' || withAll.earliest === earliest;
    return [{ message: isAll ? `that is ${over} too late` : `that alone is ${over} too late` }];
  }
  const { people, overfull } = proof;
  const needed = neededIn(proof);
  const sum = `together that is ${sayPersonDays(needed)}, ${sayPersonDays(needed - overfull.capacity)} more than ${sayPersonDays(overfull.capacity)}`;
  return [...saySupply({ ...overfull, pool: people.pool }, workload), { message: sum }];
}

function neededIn({ overfull }: Refutation & { readonly kind: 'overfull' }): number {
  return overfull.parts.reduce((sum, { inside }) => sum + inside, 0);
}

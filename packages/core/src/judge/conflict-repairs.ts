import type { Workload } from '../capacity/workload.ts';
import type { Repair } from '../conflict/repairs.ts';
import { removeItem } from '../edit/items.ts';
import { replaceValue, type Sources } from '../edit/entries.ts';
import type { Edit, Fix } from '../text/diagnostic.ts';
import { displayed, quoted } from '../text/display.ts';
import { formatDay } from '../time/day.ts';
import { sayCount, writeDay } from './about.ts';
import { poolName, sayPeople, sayPersonDays } from './person-days.ts';
import { entryFor } from './people-entry.ts';
import { nameIn, sayFact } from './say-fact.ts';

/** A repair in words: `move the target of shop to 2027-04-23, 5 working days later`. */
export function sayRepair(repair: Repair): string {
  const { fact } = repair;
  switch (repair.kind) {
    case 'move':
      return sayMove(repair);
    case 'lag':
      return repair.to === undefined
        ? `let ${nameIn(repair.fact.of)} not wait for ${displayed(repair.fact.dependency.on ?? '')}`
        : `let ${nameIn(repair.fact.of)} wait ${sayCount(repair.to, 'working day')} after ${displayed(repair.fact.dependency.on ?? '')}`;
    case 'less':
      return repair.by >= repair.fact.task.effort.likely
        ? `take ${nameIn(repair.fact.of)} out`
        : `take ${sayPersonDays(repair.by)} out of ${nameIn(repair.fact.of)}, or do them later`;
    case 'more':
      return `have ${sayPeople(repair.people)} more for ${poolName(repair.fact.pool)} from ${formatDay(repair.first)} to ${formatDay(repair.last)}`;
    default:
      return `change this: ${sayFact(fact).message}`;
  }
}

function sayMove({ fact, to, by }: Repair & { readonly kind: 'move' }): string {
  const name = nameIn(fact.of);
  const days = sayCount(by, 'working day');
  switch (fact.kind) {
    case 'due':
      return `move the ${fact.which} of ${name} to ${formatDay(to)}, ${days} later`;
    case 'start':
      return `start ${name} on ${formatDay(to)}, ${days} sooner`;
    case 'claim':
      return `finish ${name} by ${formatDay(to)}, ${days} sooner`;
    case 'length':
      return `do ${name} in ${sayCount(to, fact.length.calendar ? 'day' : 'working day')}, ${by} fewer`;
    case 'preparation':
      return `have ${quoted(fact.preparation.what)} for ${name} by ${formatDay(to)}, ${days} sooner`;
    default:
      return `get what ${name} waits for by ${formatDay(to)}, ${days} sooner`;
  }
}

/** A repair as an edit, where one place in the files says it; a deadline stands for a reason, and stays. */
export function fixFor(repair: Repair, workload: Workload, sources: Sources): Fix | undefined {
  const words = sayRepair(repair);
  const title = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  if (repair.kind === 'move') {
    const { fact, to } = repair;
    if (fact.kind === 'length') return fixed(title, durationEdit(fact, to, sources));
    if (fact.kind === 'due' && fact.which === 'deadline') return undefined;
    if (fact.kind !== 'due' && fact.kind !== 'start') return undefined;
    return writeDay(fact.on.at, to, title);
  }
  if (repair.kind === 'lag') return fixed(title, lagEdit(repair, sources));
  if (repair.kind === 'less') return fixed(title, effortEdit(repair, sources));
  if (repair.kind !== 'more') return undefined;
  const { first, last, people } = repair;
  return fixed(title, entryFor({ pool: repair.fact.pool, first, last }, people, workload, sources));
}

function fixed(title: string, edit: Edit | undefined): Fix | undefined {
  return edit && { title, safe: false, edits: [edit] };
}

type Lengthy = (Repair & { readonly kind: 'move' })['fact'] & { readonly kind: 'length' };

function durationEdit({ of, length }: Lengthy, days: number, sources: Sources): Edit | undefined {
  if (length.from !== 'duration') return undefined;
  const unit = length.calendar ? 'cd' : 'd';
  return replaceValue(sources, of.initiative.data, 'duration', `${days}${unit}`);
}

function lagEdit(
  { fact, to }: Repair & { readonly kind: 'lag' },
  sources: Sources,
): Edit | undefined {
  const { data, of, lag } = fact.dependency;
  if (to !== undefined) {
    if (typeof data === 'string') return undefined;
    const unit = lag.calendar ? 'cd' : 'd';
    return replaceValue(sources, data, 'lag', to === 0 ? '0' : `${to}${unit}`);
  }
  const list = of.data.dependsOn;
  return list && removeItem(sources, list, list.indexOf(data));
}

/** Where the effort is one number of person-days, and none of it is done. */
function effortEdit(
  { fact, by }: Repair & { readonly kind: 'less' },
  sources: Sources,
): Edit | undefined {
  const { demand, effort } = fact.task;
  const rest = effort.likely - by;
  if (rest <= 0 || demand.effort !== `${effort.likely}pd`) return undefined;
  return replaceValue(sources, demand, 'effort', `${rest}pd`);
}

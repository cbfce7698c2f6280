import type { SystemLoadData } from '../model/generated/types.ts';
import type { Initiative, Roadmap } from '../model/roadmap.ts';
import { readDay, type Day } from '../time/day.ts';
import { isOpen } from './about.ts';
import { ofEach } from './of-each.ts';

/** One measure of a system, and what initiatives will take of it. */
export interface Measured {
  readonly system: string;
  readonly measure: string;
  readonly capacity: number;
  readonly used: number;
  readonly unit: string;
  /** The day of the count, as written. */
  readonly counted?: string;
  /** By day, those without one last. */
  readonly loads: readonly Load[];
}

export interface Load {
  readonly initiative: Initiative;
  readonly amount: number;
  /** From when it is taken; absent where neither `from:` nor a target says so. */
  readonly day?: Day;
  readonly data: SystemLoadData;
}

/** Every measure of a system that is known and that some load takes something of. */
export function measuredBy(all: readonly Load[], roadmap: Roadmap): readonly Measured[] {
  const byMeasure = new Map<string, Load[]>();
  for (const load of all) {
    const key = keyOf(load.data);
    const known = byMeasure.get(key);
    if (known) known.push(load);
    else byMeasure.set(key, [load]);
  }
  return [...byMeasure.values()].flatMap((loads) => measured(loads, roadmap) ?? []);
}

/** What open initiatives say under `feasibility.impact.infrastructure.load`. */
export const loadsIn = ofEach((initiative, read): readonly Load[] => {
  const infrastructure = initiative.data.feasibility?.impact?.infrastructure;
  const loads = typeof infrastructure === 'object' ? infrastructure.load : undefined;
  if (!loads || !isOpen(initiative)) return [];
  const countable = loads.filter(({ amount }) => isCountable(amount));
  return countable.map((data): Load => {
    const from = read(data, 'from', data.from)?.period?.first;
    const day = from ?? initiative.target?.period?.last;
    return { initiative, data, amount: data.amount, ...(day !== undefined && { day }) };
  });
});

/** Nobody has more of anything; sums of such numbers are exact to a thousandth. */
function isCountable(amount: number): boolean {
  return Math.abs(amount) <= 1e12;
}

function keyOf({ system, measure }: SystemLoadData): string {
  return JSON.stringify([system, measure]);
}

function measured(loads: readonly Load[], roadmap: Roadmap): Measured | undefined {
  const { system, measure } = loads[0]!.data;
  const all = roadmap.systems.get(system)?.data.headroom;
  const headroom = all && Object.hasOwn(all, measure) ? all[measure] : undefined;
  if (!headroom) return undefined;
  const { capacity, used = 0, unit = '', on } = headroom;
  if (!isCountable(capacity) || !isCountable(used)) return undefined;
  const counted = on === undefined ? undefined : readDay(on);
  // What was taken before the count is part of it.
  const ahead = loads.filter(({ day = Infinity }) => counted === undefined || day > counted);
  const sorted = ahead.toSorted((a, b) => orderOf(a) - orderOf(b));
  return {
    system,
    measure,
    capacity,
    used,
    unit,
    loads: sorted,
    ...(on !== undefined && { counted: on }),
  };
}

function orderOf({ day = Number.MAX_SAFE_INTEGER }: Load): number {
  return day;
}

/** Where what is taken first exceeds what there is. */
export interface Excess {
  /** The load with which it does. */
  readonly load: Load;
  readonly total: number;
  /** Those that are counted, that one the last. */
  readonly counted: readonly Load[];
}

/** Adds loads to what is used, one after the other, until there is too little. */
export function excessOf({ capacity, used }: Measured, loads: readonly Load[]): Excess | undefined {
  let total = used;
  for (const [index, load] of loads.entries()) {
    total += load.amount;
    if (total > capacity) return { load, total, counted: loads.slice(0, index + 1) };
  }
  return undefined;
}

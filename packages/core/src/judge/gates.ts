import type { StageData } from '../model/generated/types.ts';
import type { Initiative, Roadmap } from '../model/roadmap.ts';
import { placeOf } from '../parse/origin.ts';
import type { Location } from '../text/source.ts';
import { readDay, type Day } from '../time/day.ts';

/** A gate that an initiative has behind it: that of its stage, or of one before. */
export interface Gate {
  readonly stage: string;
  readonly data: StageData;
  /** Where the initiative speaks of it: its line under `gates:`, else its stage. */
  readonly at: Location;
}

/**
 * The gates that an initiative must have passed, in the order of the stages. What passed a gate
 * before it was asked for (`since:`) is let be, by the day under `gates:`, or if none is
 * written by its actual start.
 */
export function gatesOf(initiative: Initiative, { data }: Pick<Roadmap, 'data'>): readonly Gate[] {
  const { stage, gates = {} } = initiative.data;
  const stages = Object.entries(data.stages ?? {}).filter(([name]) => !name.startsWith('x-'));
  const reached = stages.findIndex(([name]) => name === stage);
  if (stage === undefined || reached === -1) return [];
  return stages.slice(0, reached + 1).flatMap(([name, gate]): Gate[] => {
    const passed = gates[name]?.passed;
    const day = passed === undefined ? startOf(initiative) : readDay(passed);
    const since = gate.since === undefined ? undefined : readDay(gate.since);
    if (since !== undefined && day !== undefined && day < since) return [];
    const at = placeOf(gates, name, 'key') ?? placeOf(initiative.data, 'stage') ?? initiative.at;
    return [{ stage: name, data: gate, at }];
  });
}

function startOf({ actualStart }: Initiative): Day | undefined {
  return actualStart?.period?.first;
}

/** Whether a field, `owners` or `feasibility.verdict`, says anything. */
export function hasField(data: object, path: string): boolean {
  let value: unknown = data;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
    // What is read from a file is a map or a list of further values.
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  if (value === undefined || value === null || value === '') return false;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}

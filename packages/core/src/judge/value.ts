import type { Initiative } from '../model/roadmap.ts';
import type { Effort } from '../time/effort.ts';

/**
 * Weighted shortest job first (WSJF; Reinertsen 2009, and SAFe's reading of it): cost of delay,
 * as business value + time criticality + risk reduction, divided by the size of the job.
 */
export interface Value {
  readonly initiative: Initiative;
  readonly costOfDelay: number;
  readonly size: number;
  readonly wsjf: number;
}

/** Reads an effort (see `effortsOf`); what cannot be read is nothing. */
type ReadEffort = (text: string) => Effort | undefined;

/** The value for its size; `undefined` where value or size is not said. */
export function valueOf(initiative: Initiative, read: ReadEffort): Value | undefined {
  const { value } = initiative.data;
  if (!value) return undefined;
  const { businessValue = 0, timeCriticality = 0, riskReduction = 0 } = value;
  const costOfDelay = businessValue + timeCriticality + riskReduction;
  const size = value.size ?? effortOf(initiative, read);
  if (!(size > 0) || !(costOfDelay > 0)) return undefined;
  return { initiative, costOfDelay, size, wsjf: costOfDelay / size };
}

/** The likely person-days of everything asked of teams; 0 if nothing is estimated. */
function effortOf({ data: { demand = [] } }: Initiative, read: ReadEffort): number {
  return demand.reduce(
    (total, { effort }) => total + ((effort === undefined ? undefined : read(effort))?.likely ?? 0),
    0,
  );
}

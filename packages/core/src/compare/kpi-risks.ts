import type { Initiative, Roadmap } from '../model/roadmap.ts';
import { placeOf } from '../parse/origin.ts';
import { writtenOn } from '../plan/written.ts';
import { displayed } from '../text/display.ts';
import type { Location } from '../text/source.ts';
import { formatDay, type Day } from '../time/day.ts';
import type { Compared } from './compare.ts';
import type { KpiChange } from './comparison.ts';
import { renamed, type Renames } from './renames.ts';

/** An effect on a KPI that is expected on a day before the work for it can be finished. */
interface Risk {
  readonly kpi: string;
  readonly initiative: Initiative;
  readonly text: string;
  readonly finish: Day;
  readonly at: Location;
}

/**
 * The KPIs whose dates come into danger or out of it: what should move one by a day cannot be
 * finished by then. An effect takes its own time; that the work must come first is certain.
 */
export function kpiRisksBetween(
  base: Compared,
  head: Compared,
  renames: Renames,
): readonly KpiChange[] {
  const [before, after] = [risksIn(base, renames), risksIn(head)];
  const came = [...after].filter(([name]) => !before.has(name));
  const went = [...before].filter(([name]) => !after.has(name));
  return [
    ...came.map(([, risk]) => changeOf(risk, true)),
    ...went.map(([, risk]) => changeOf(risk, false)),
  ];
}

function risksIn(
  { roadmap, plan }: Compared,
  renames: Renames = new Map(),
): ReadonlyMap<string, Risk> {
  const written = writtenOn(roadmap);
  const risks = new Map<string, Risk>();
  for (const { initiative, earliestFinish: finish, milestone } of plan.items.values()) {
    if (milestone || initiative.status === 'done') continue;
    for (const { kpi, data, key, text } of expectationsOf(initiative, roadmap)) {
      const last = written(data, key, text)?.period?.last;
      if (text === undefined || last === undefined || finish <= last) continue;
      const at = placeOf(data, key) ?? initiative.at;
      risks.set(`${kpi} ${renamed(`initiative:${initiative.id}`, renames)}`, {
        kpi,
        initiative,
        text,
        finish,
        at,
      });
    }
  }
  return risks;
}

/** The day of an expectation, or else the one by which the KPI itself should reach its target. */
function expectationsOf({ data }: Initiative, { kpis }: Roadmap) {
  return (data.kpis ?? []).map((entry) => {
    const kpi = typeof entry === 'string' ? entry : entry.kpi;
    if (typeof entry === 'object' && entry.by !== undefined) {
      return { kpi, data: entry, key: 'by', text: entry.by };
    }
    const target = kpis.get(kpi)?.data.target;
    const isDated = typeof target === 'object' && target !== null;
    return { kpi, data: isDated ? target : {}, key: 'by', text: isDated ? target.by : undefined };
  });
}

function changeOf({ kpi, initiative, text, finish, at }: Risk, isAtRisk: boolean): KpiChange {
  const [name, id] = [displayed(kpi), displayed(initiative.id)];
  const message = isAtRisk
    ? `KPI ${name} should move by ${displayed(text)}, and ${id}, which moves it, can finish on ${formatDay(finish)} at the earliest`
    : `KPI ${name} can move by ${displayed(text)} again: ${id} comes in time for it`;
  return { kpi, initiative: initiative.id, isAtRisk, message, at };
}

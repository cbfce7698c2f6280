import type { Analysis, Definition, Roadmap } from '@throughline/core';
import { factsOf, type About } from './fact.ts';

/** A team, a KPI, an objective and so on: what is written of it, and who refers to it. */
export function aboutEntity({ kind, id }: Definition, { roadmap }: Analysis): About {
  const { title, ...others } = writtenAs(kind, id, roadmap) ?? {};
  const users = new Set(
    roadmap.links.references
      .filter((reference) => reference.targets.some((each) => each.kind === kind && each.id === id))
      .flatMap(({ from }) => (from === undefined ? [] : [from.replace(/^initiative:/, '')])),
  );
  return {
    title: typeof title === 'string' ? title : id,
    facts: factsOf([
      ...Object.entries(others).map(([key, value]) => [key, said(value)] as const),
      ['named by', [...users].toSorted().join(', ')],
    ]),
  };
}

function writtenAs(
  kind: string,
  id: string,
  roadmap: Roadmap,
): Readonly<Record<string, unknown>> | undefined {
  const entities: Readonly<Record<string, ReadonlyMap<string, { readonly data: object }>>> = {
    objective: roadmap.objectives,
    kpi: roadmap.kpis,
    team: roadmap.teams,
    system: roadmap.systems,
    process: roadmap.processes,
    touchpoint: roadmap.touchpoints,
  };
  // Every entity's data is a map from a file.
  return entities[kind]?.get(id)?.data as Readonly<Record<string, unknown>> | undefined;
}

/** Values as they are written in flow style, without quotes. */
function said(value: unknown): string {
  if (Array.isArray(value)) return value.map(said).join(', ');
  if (value === null) return 'none';
  if (typeof value === 'object') {
    return Object.entries(value)
      .map(([key, each]) => `${key} ${said(each)}`)
      .join(', ');
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}

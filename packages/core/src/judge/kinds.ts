import type { EntityKind } from '../model/shape.ts';

/** What a kind of entity is called in a sentence. */
export function sayKind(kind: EntityKind): string {
  return NAMES[kind] ?? kind;
}

/** `an initiative`, `a KPI`. */
export function sayOne(kind: EntityKind): string {
  const name = sayKind(kind);
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
}

const NAMES: Partial<Record<EntityKind, string>> = {
  kpi: 'KPI',
  release: 'named date',
  status: 'status',
  size: 't-shirt size',
};

/** Where entities of a kind are written. */
export const HOMES: Partial<Record<EntityKind, string>> = {
  objective: 'objectives:',
  kpi: 'kpis:',
  team: 'teams:',
  system: 'systems:',
  process: 'processes:',
  touchpoint: 'touchpoints:',
  release: 'calendar.releases:',
  stage: 'stages:',
  status: 'statuses:',
  size: 'estimates.sizes:',
  skill: "the team's skills:",
  milestone: "the initiative's milestones:",
  decision: "the initiative's decisions:",
  scenario: 'scenarios:',
  roadmap: 'portfolio:',
  calendar: 'calendars:',
};

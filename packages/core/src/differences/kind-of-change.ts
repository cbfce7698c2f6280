import type { EntityKind } from '../model/shape.ts';

/** In the order in which a reader wants to hear of them. */
export const CHANGE_KINDS = [
  'added',
  'removed',
  'renamed',
  'status',
  'dates',
  'estimate',
  'dependencies',
  'scope',
  'priority',
  'people',
  'gate',
  'kpi',
  'capacity',
  'other',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What sort of change it is that something differs at a route inside a thing. */
export function kindOfChange(kind: EntityKind, route: readonly string[]): ChangeKind {
  const last = route.at(-1) ?? '';
  if (kind === 'release') return 'dates';
  if (kind === 'kpi' || kind === 'objective') return 'kpi';
  if (kind === 'team') return TEAM.has(route[0] ?? '') ? 'capacity' : 'other';
  if (kind !== 'initiative') return 'other';
  const [field = ''] = route;
  if (field === 'milestones' && !MILESTONE_DATES.has(last)) return 'scope';
  return FIELDS[field] ?? 'other';
}

const TEAM: ReadonlySet<string> = new Set([
  'people',
  'skills',
  'reserve',
  'run',
  'calendar',
  'capacity',
  'leave',
  'wipLimit',
  'ended',
]);

const MILESTONE_DATES: ReadonlySet<string> = new Set(['target', 'actual', 'deadline']);

/** A field that stands in none of these is `other`: nobody has to keep the list whole. */
const FIELDS: Readonly<Record<string, ChangeKind>> = {
  status: 'status',
  statusReason: 'status',
  start: 'dates',
  target: 'dates',
  targets: 'dates',
  deadline: 'dates',
  actual: 'dates',
  commitment: 'dates',
  milestones: 'dates',
  duration: 'estimate',
  demand: 'estimate',
  budget: 'estimate',
  dependsOn: 'dependencies',
  prepare: 'dependencies',
  title: 'scope',
  summary: 'scope',
  scope: 'scope',
  outOfScope: 'scope',
  doneWhen: 'scope',
  systems: 'scope',
  processes: 'scope',
  priority: 'priority',
  value: 'priority',
  category: 'priority',
  displaces: 'priority',
  owners: 'people',
  stage: 'gate',
  gates: 'gate',
  feasibility: 'gate',
  kpis: 'kpi',
  objectives: 'kpi',
};

import { analyze, type Analysis } from '../../analyze.ts';
import { scenariosOf } from '../../link/scenarios.ts';
import type { SourceFile } from '../../text/source.ts';
import { parseDay } from '../../time/day.ts';
import { applyScenario } from '../apply-scenario.ts';

/** A roadmap in which one thing waits for another, as of 24 November 2026. */
export const ROADMAP = `roadmap: demo
currency: EUR
calendar:
  releases:
    fair: {title: Food fair, date: 2027-10-11}
teams:
  data: {people: 2, skills: {engineer: 1}}
  web:
    people: 3   # since spring
objectives:
  launch: {title: Launch in Germany}
initiatives:
  - id: lake
    title: Data lake
    status: active
    objectives: [launch]
    start: 2027-01-11
    duration: 8w
    target: 2027-Q2
    demand: [{team: data, skill: engineer, effort: 20..30..55pd}]
    budget: {capex: 90000, opex: 1000/mo}
    milestones:
      - {id: first-feed, title: First feed, target: 2027-02-12}
  - id: shop
    title: German shop
    status: committed
    duration: 10w
    target: 2027-05-28
    deadline: 2027-06-30
    dependsOn: [lake]
    scope:
      - checkout
      - invoices
  - {id: stand, title: Stand at the fair, duration: 4w, target: fair, dependsOn: [shop]}
`;

export function analysisOf(files: string | readonly SourceFile[]): Analysis {
  const asOf = parseDay('2026-11-24');
  if (!asOf.ok) throw new Error(asOf.problem);
  const sources = typeof files === 'string' ? [{ path: 'roadmap.yaml', text: files }] : files;
  return analyze(sources, { asOf: asOf.value });
}

/** A roadmap, and what it would be under a scenario. */
export function underScenario(scenario: string, roadmap = ROADMAP) {
  const base = analysisOf([
    { path: 'roadmap.yaml', text: roadmap },
    { path: 'scenarios/tried.yaml', text: scenario },
  ]);
  const { data } = scenariosOf(base.roadmap, base.files).get('tried')!;
  const { value: files, diagnostics } = applyScenario(base, data);
  return { base, files, diagnostics, head: analysisOf(files) };
}

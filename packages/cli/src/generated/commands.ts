// Generated from packages/cli/src/commands/*.ts by `npm run generate`; do not edit.
import type { CliCommand } from '../command.ts';

export const VERSION = '0.1.0';

export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<{ readonly default: CliCommand }>;
}

/** Every command, in order of names. */
export const COMMANDS: readonly CommandEntry[] = [
  { name: 'bisect', summary: 'find the commit at which a date became impossible, and why', load: () => import('../commands/bisect.ts') },
  { name: 'board', summary: 'show a view in words and figures: scorecard, systems, readiness and others', load: () => import('../commands/board.ts') },
  { name: 'brief', summary: 'say in a page what a touchpoint should hear: new reds, open decisions, asks, changes', load: () => import('../commands/brief.ts') },
  { name: 'calendar', summary: 'write touchpoints, milestones, decisions and freezes as a calendar (.ics)', load: () => import('../commands/calendar.ts') },
  { name: 'capacity', summary: 'show how full teams and skills are, month by month', load: () => import('../commands/capacity.ts') },
  { name: 'check', summary: 'check whether the plan can be true', load: () => import('../commands/check.ts') },
  { name: 'check-in', summary: 'write down how an initiative stands; "no change" counts too', load: () => import('../commands/check-in.ts') },
  { name: 'compare', summary: 'compare a scenario with the roadmap, two scenarios, or the roadmaps of two folders', load: () => import('../commands/compare.ts') },
  { name: 'diff', summary: 'say what a change in git means, and what follows from it', load: () => import('../commands/diff.ts') },
  { name: 'drift', summary: 'show how dates, scope and promises moved over time, from history alone', load: () => import('../commands/drift.ts') },
  { name: 'explain', summary: 'explain a rule: what it flags, why, and what to do', load: () => import('../commands/explain.ts') },
  { name: 'forecast', summary: 'say how likely dates are, from three-point estimates, risks and people', load: () => import('../commands/forecast.ts') },
  { name: 'history', summary: 'tell what the commits did to the roadmap, or to one initiative', load: () => import('../commands/history.ts') },
  { name: 'impact', summary: 'say what rests on a system, a team, a KPI or an initiative', load: () => import('../commands/impact.ts') },
  { name: 'init', summary: 'start a roadmap: writes a small one to change into yours', load: () => import('../commands/init.ts') },
  { name: 'list', summary: 'list initiatives with their dates, all or those you ask for', load: () => import('../commands/list.ts') },
  { name: 'lsp', summary: 'serve an editor over the language server protocol', load: () => import('../commands/lsp.ts') },
  { name: 'merge-driver', summary: 'merge two changes of a roadmap file by ids, for git (see --help)', load: () => import('../commands/merge-driver.ts') },
  { name: 'new', summary: 'start a new initiative in the right folder', load: () => import('../commands/new.ts') },
  { name: 'plan', summary: 'propose dates at which everything fits, people counted', load: () => import('../commands/plan.ts') },
  { name: 'report', summary: 'write the whole roadmap as one HTML page for people who do not read YAML', load: () => import('../commands/report.ts') },
  { name: 'schema', summary: 'print the JSON Schema of roadmap.yaml, of an initiative or of a scenario', load: () => import('../commands/schema.ts') },
  { name: 'show', summary: 'show an initiative, a team, a KPI or anything else that has an id', load: () => import('../commands/show.ts') },
  { name: 'site', summary: 'build a folder of pages for any web host: timeline, boards, every initiative', load: () => import('../commands/site.ts') },
  { name: 'timeline', summary: 'draw the timeline: in the terminal, as SVG, HTML or Mermaid', load: () => import('../commands/timeline.ts') },
  { name: 'together', summary: 'say whether open branches hold together, though each holds alone', load: () => import('../commands/together.ts') },
  { name: 'why', summary: 'say why an initiative cannot be finished sooner, and what would mend it', load: () => import('../commands/why.ts') },
];

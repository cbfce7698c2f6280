import { scalarText } from '../edit/scalar.ts';
import { kebab } from '../text/kebab.ts';
import { addMonths, civilOf, formatDay, weekdayOf, type Day } from '../time/day.ts';

export interface Beginning {
  readonly title: string;
  readonly team: string;
  readonly people: number;
  readonly asOf: Day;
}

/**
 * A first roadmap, by path: small, true on any day, and explained by its comments. It teaches
 * what most people need in their first hour: teams, a KPI, dates more and less precise,
 * demand, a dependency.
 */
export function roadmapFiles(beginning: Beginning): ReadonlyMap<string, string> {
  return new Map([
    ['roadmap.yaml', roadmap(beginning)],
    ['initiatives/first-step.yaml', firstStep(beginning)],
    ['initiatives/second-step.yaml', secondStep(beginning)],
  ]);
}

function roadmap({ title, team, people, asOf }: Beginning): string {
  return `# A roadmap is a folder with this file. Initiatives stand in initiatives/, one file each.
# Try: throughline check, throughline timeline, throughline why second-step
roadmap: ${kebab(title)}
title: ${scalarText(title)}
horizon: ${quarter(asOf)}..${quarter(addMonths(asOf, 12))}

calendar:
  workweek: mon-fri
  # Days on which nobody works. Plans are counted in working days.
  holidays:
    days:
      ${civilOf(asOf).year}-12-25: Christmas Day
      ${civilOf(asOf).year + 1}-12-25: Christmas Day

# What it is all for, and how you will see that it works.
objectives:
  happier-customers:
    title: Customers get what they came for
    by: ${quarter(addMonths(asOf, 12))}
    kpis: [waiting-time, order-errors] # one figure from the business, one from IT

kpis:
  waiting-time:
    title: Days until an order arrives
    domain: business
    owner: shop-manager # who answers for it
    coOwner: ${teamId(team)} # and who on the other side
    unit: days
    direction: down
    baseline: 6
    target: {value: 3, by: ${quarter(addMonths(asOf, 12))}}
    every: 1mo
    source: order system
  order-errors:
    title: Orders that somebody has to mend by hand
    domain: it
    owner: ${teamId(team)}
    coOwner: shop-manager
    unit: a week
    direction: down
    baseline: 20
    target: {value: 5, by: ${quarter(addMonths(asOf, 12))}}
    every: 1mo
    source: order system

# Who does the work. What they need for other things is not theirs to promise.
teams:
  ${teamId(team)}:
    title: ${scalarText(team)}
    domain: it
    people: ${people}
    run: 20% # keeping things alive
    reserve: 10% # kept free for what nobody foresees

# Where business and IT meet all year: short, and often.
touchpoints:
  sync:
    title: What changed, what is red, what must be decided
    every: 2w
    minutes: 25
    participants: {business: [shop-manager], it: [${teamId(team)}]}
`;
}

function firstStep({ team, asOf }: Beginning): string {
  const start = mondayAfter(asOf + 14);
  return `title: First step
summary: Say in a sentence what will be different, and for whom.
domain: it # business, it, or shared if both do it together
status: committed # proposed, assessing, committed, active, paused, done, dropped
objectives: [happier-customers]
kpis:
  - {kpi: waiting-time, expect: down to 5 days}
start: ${formatDay(start)}
startReason: the team is free by then # why not sooner or later
target: ${formatDay(start + 7 * 6 + 4)} # a Friday, six weeks later
demand:
  - {team: ${teamId(team)}, effort: 10..15..25pd} # person-days: at best, likely, at worst
feasibility: # can it be done? asked of those who build and run it, before it is promised
  verdict: feasible # or conditional, or infeasible
  by: ${teamId(team)}
  on: ${formatDay(asOf)}
  impact:
    infrastructure: {none: runs on what is there}
    support: {none: nobody uses it yet}
    engineering: see demand
`;
}

function secondStep({ team, asOf }: Beginning): string {
  const start = mondayAfter(asOf + 14) + 7 * 7;
  const needBy = formatDay(start - 3);
  return `title: Second step
summary: Waits for the first, and need not be as precise yet.
domain: it
status: proposed
objectives: [happier-customers]
kpis:
  - {kpi: waiting-time, expect: down to 3 days}
  - order-errors
start: ${formatDay(start)}
target: ${quarter(addMonths(start, 4))} # a quarter will do until it is committed
dependsOn:
  - {on: first-step, for: what the first step delivers, needBy: ${needBy}}
demand:
  - {team: ${teamId(team)}, effort: 15..20..40pd}
`;
}

/** `web-shop` as `Web shop`; empty if the name has no letter or digit. */
export function titleOfFolder(name: string): string {
  const words = name.replaceAll(/[-_]+/g, ' ').trim();
  return kebab(words) === '' ? '' : words.charAt(0).toUpperCase() + words.slice(1);
}

function teamId(team: string): string {
  return kebab(team) || 'team';
}

/** The first Monday on or after a day. */
function mondayAfter(day: Day): Day {
  return day + ((8 - weekdayOf(day)) % 7);
}

function quarter(day: Day): string {
  const { year, month } = civilOf(day);
  return `${year}-Q${Math.ceil(month / 3)}`;
}

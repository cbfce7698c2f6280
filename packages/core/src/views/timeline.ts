import type { Initiative, Milestone, Roadmap } from '../model/roadmap.ts';
import type { Plan } from '../plan/plan.ts';
import type { Finding } from '../text/diagnostic.ts';
import { addMonths, civilOf, dayOf, type Day } from '../time/day.ts';
import { arrowsOf } from './arrows.ts';
import { barOf } from './bar.ts';
import { matches, type ItemFilter } from './filter.ts';
import { lanesOf, type Grouping } from './lanes.ts';
import type { Band, Bar, DayRange, Scene, Unscheduled } from './scene.ts';

export interface TimelineOptions {
  /** Default: `domain`. */
  readonly group?: Grouping;
  /** Default: whole months round everything shown and the roadmap's horizon. */
  readonly range?: DayRange;
  readonly filter?: ItemFilter;
}

/**
 * The timeline of a roadmap: what its files say (bars, milestones), what follows from it
 * (float, overruns, the dependencies that drive) and what the rules say of it. The same
 * arguments give the same scene, whatever the order of the files.
 */
export function timelineScene(
  roadmap: Roadmap,
  plan: Plan,
  findings: readonly Finding[],
  { group = 'domain', range: wanted, filter = {} }: TimelineOptions = {},
): Scene {
  const { bars, undated } = barsOf(roadmap, plan, findings, filter);
  const range = wanted ?? fittingRange([...bars.values()], roadmap.horizon, plan.asOf);
  const within = new Map([...bars].filter(([, bar]) => isWithin(bar, range)));
  const outside = [...bars.keys()].filter((item) => !within.has(item));
  const unscheduled = [
    ...undated.map((item) => unscheduledOf(item, whyUndated(item))),
    ...outside.map((item) => unscheduledOf(item, 'outside the time shown')),
  ];
  return {
    title: roadmap.title,
    asOf: plan.asOf,
    range,
    lanes: lanesOf(roadmap, within, group),
    arrows: arrowsOf(within, plan),
    freezes: freezesWithin(roadmap, range),
    releases: releasesWithin(roadmap, range),
    unscheduled: unscheduled.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
  };
}

function barsOf(
  { initiatives }: Roadmap,
  { items }: Plan,
  findings: readonly Finding[],
  filter: ItemFilter,
) {
  const found = findingsByItem(findings);
  const bars = new Map<Initiative, Bar>();
  const undated: Initiative[] = [];
  for (const item of initiatives) {
    const planned = items.get(item.id);
    if (!matches(item, planned, filter)) continue;
    const milestones = (milestone: Milestone) => items.get(`${item.id}#${milestone.id}`);
    const bar = barOf(item, planned, milestones, found.get(item.id) ?? []);
    if (bar) bars.set(item, bar);
    else undated.push(item);
  }
  return { bars, undated };
}

/** A picture of more years than this shows nothing: what lies further off is listed instead. */
const MOST_MONTHS = 12 * 12;

/** In days: a quarter. */
const NEAR = 92;

function fittingRange(bars: readonly Bar[], horizon: DayRange | undefined, asOf: Day): DayRange {
  let first = horizon?.first ?? asOf;
  let last = horizon?.last ?? asOf;
  for (const bar of bars) {
    first = Math.min(first, bar.first, ...bar.marks.map(({ day }) => day));
    last = Math.max(last, bar.overrunUntil ?? bar.last, ...bar.marks.map(({ day }) => day));
  }
  // Today is shown where it is not far off.
  if (asOf < first && first - asOf <= NEAR) first = asOf;
  if (asOf > last && asOf - last <= NEAR) last = asOf;
  const centre = horizon?.first ?? asOf;
  const earliest = addMonths(centre, -MOST_MONTHS / 2);
  const latest = addMonths(centre, MOST_MONTHS / 2);
  return {
    first: firstOfMonth(Math.max(first, earliest)),
    last: firstOfMonth(addMonths(firstOfMonth(Math.min(last, latest)), 1)) - 1,
  };
}

function firstOfMonth(day: Day): Day {
  const { year, month } = civilOf(day);
  return dayOf(year, month, 1);
}

function isWithin(bar: Bar, range: DayRange): boolean {
  return overlaps({ first: bar.first, last: bar.overrunUntil ?? bar.last }, range);
}

function overlaps(a: DayRange, b: DayRange): boolean {
  return a.first <= b.last && b.first <= a.last;
}

function freezesWithin({ calendar }: Roadmap, range: DayRange): readonly Band[] {
  return calendar.freezes
    .filter((freeze) => overlaps(freeze, range))
    .map(({ title, first, last }) => ({ title, first, last }));
}

function releasesWithin({ calendar }: Roadmap, range: DayRange) {
  const flags = [...calendar.releases].flatMap(([name, { period }]) =>
    period && overlaps(period, range) ? [{ name, day: period.last }] : [],
  );
  return flags.toSorted((a, b) => a.day - b.day || (a.name < b.name ? -1 : 1));
}

function findingsByItem(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const byItem = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (!finding.subject?.startsWith('initiative:')) continue;
    const id = finding.subject.slice('initiative:'.length);
    const ofItem = byItem.get(id);
    if (ofItem) ofItem.push(finding);
    else byItem.set(id, [finding]);
  }
  return byItem;
}

function unscheduledOf({ id, title, at, status }: Initiative, because: string): Unscheduled {
  return { id, title, at, status, because };
}

function whyUndated({ start, target }: Initiative): string {
  const written = target ?? start;
  if (!written) return 'no dates';
  if (written.when.kind === 'horizon') return written.when.name;
  return `${target ? 'target' : 'start'} ${written.when.kind === 'none' ? 'none' : 'tbd'}`;
}

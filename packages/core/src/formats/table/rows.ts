import { sayCount, sayDay, sayDays, sayWorkingDays, STATUS_TITLES } from '../../views/say.ts';
import type { Bar, Scene, Unscheduled } from '../../views/scene.ts';
import type { Severity } from '../../text/diagnostic.ts';
import type { Location } from '../../text/source.ts';

/** What the timeline shows of one initiative, in words: the row of every table. */
export interface Row {
  readonly id: string;
  readonly title: string;
  readonly at: Location;
  readonly status: string;
  readonly start: string;
  /** For what has no place on the timeline: why. */
  readonly target: string;
  readonly deadline: string;
  readonly earliestFinish: string;
  /** `9 working days late`; empty if not late. */
  readonly late: string;
  /** In working days, with `critical` where it is. */
  readonly float: string;
  readonly waitsFor: readonly string[];
  readonly milestones: readonly string[];
  /** `2 errors`, `1 note`. */
  readonly findings: readonly string[];
  readonly worst?: Severity;
}

export interface RowGroup {
  /** The lane's title; empty if the scene is not grouped. */
  readonly title: string;
  readonly rows: readonly Row[];
}

/** Everything that the picture of a scene shows, lane by lane; what has no dates comes last. */
export function rowsOf(scene: Scene): readonly RowGroup[] {
  const titles = new Map(scene.lanes.flatMap(({ bars }) => bars.map((bar) => [bar.id, bar.title])));
  const waits = new Map<string, string[]>();
  for (const { from, to, driving } of scene.arrows) {
    const said = `${titles.get(from) ?? from}${driving ? ' (drives the date)' : ''}`;
    const ofItem = waits.get(to);
    if (ofItem) ofItem.push(said);
    else waits.set(to, [said]);
  }
  const groups = scene.lanes.map(({ title, bars }) => ({
    title,
    rows: bars.map((bar) => rowOf(bar, waits.get(bar.id) ?? [])),
  }));
  if (scene.unscheduled.length === 0) return groups;
  return [...groups, { title: 'Not on the timeline', rows: scene.unscheduled.map(withoutDates) }];
}

function rowOf(bar: Bar, waitsFor: readonly string[]): Row {
  return {
    id: bar.id,
    title: bar.title,
    at: bar.at,
    status: STATUS_TITLES[bar.status],
    start: bar.start ?? '',
    target: bar.target ?? '',
    deadline: bar.deadline === undefined ? '' : sayDay(bar.deadline),
    earliestFinish: bar.earliestFinish === undefined ? '' : sayDay(bar.earliestFinish),
    late: bar.daysLate > 0 ? `${sayWorkingDays(bar.daysLate)} late` : '',
    float: sayFloat(bar),
    waitsFor,
    milestones: bar.marks.map(({ spoken }) => spoken),
    findings: (['error', 'warning', 'info'] as const)
      .filter((severity) => bar.findings[severity] > 0)
      .map((severity) => sayCount(bar.findings[severity], SEVERITY_WORDS[severity])),
    ...(bar.worst && { worst: bar.worst }),
  };
}

function sayFloat({ totalFloat, critical }: Bar): string {
  const days = totalFloat === undefined ? [] : [String(totalFloat).replace('-', '−')];
  return [...days, ...(critical ? ['critical'] : [])].join(', ');
}

const SEVERITY_WORDS = { error: 'error', warning: 'warning', info: 'note' } as const;

function withoutDates({ id, title, at, status, because }: Unscheduled): Row {
  return {
    id,
    title,
    at,
    status: STATUS_TITLES[status],
    start: '',
    target: because,
    deadline: '',
    earliestFinish: '',
    late: '',
    float: '',
    waitsFor: [],
    milestones: [],
    findings: [],
  };
}

/** Named times beside the initiatives: releases and freezes, in order of their first day. */
export function calendarRows({ releases, freezes }: Scene): readonly (readonly [string, string])[] {
  const named = [
    ...releases.map(({ name, day }) => ({ title: `Release ${name}`, first: day, last: day })),
    ...freezes.map(({ title, first, last }) => ({ title: `Freeze: ${title}`, first, last })),
  ];
  return named
    .toSorted((a, b) => a.first - b.first || (a.title < b.title ? -1 : 1))
    .map(({ title, first, last }) => [title, sayDays(first, last)] as const);
}

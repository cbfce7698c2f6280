import type { Initiative, Milestone } from '../model/roadmap.ts';
import type { PlanItem } from '../plan/plan.ts';
import type { Finding, Severity } from '../text/diagnostic.ts';
import type { Day } from '../time/day.ts';
import type { Period } from '../time/period.ts';
import { isCritical, isLate } from './filter.ts';
import { sayDated, sayDay, sayWorkingDays } from './say.ts';
import type { Bar, Mark } from './scene.ts';

/** An initiative as a bar, or `undefined` if nothing places it on the time axis. */
export function barOf(
  item: Initiative,
  planned: PlanItem | undefined,
  milestones: (milestone: Milestone) => PlanItem | undefined,
  findings: readonly Finding[],
): Bar | undefined {
  const window = windowOf(item, planned);
  if (!window) return undefined;
  const late = isLate(item, planned);
  const daysLate = late ? daysBehind(item, planned) : 0;
  const counted = countFindings(findings);
  const when = sayWindow(item, window);
  const deadline = item.deadline?.period?.last;
  return {
    id: item.id,
    title: item.title,
    at: item.at,
    status: item.status,
    tentative: item.status === 'proposed' || item.status === 'assessing',
    ...window,
    ...written(item),
    when,
    ...beyond(item, planned, window.last),
    ...(deadline !== undefined && { deadline }),
    critical: isCritical(item, planned),
    late,
    daysLate,
    marks: marksOf(item, milestones),
    ...counted,
    spoken: speak(item, when, daysLate, isCritical(item, planned)),
  };
}

type Window = Pick<Bar, 'first' | 'last' | 'startsBy' | 'endsFrom' | 'unwritten'>;

/** The dates that the bar shows, in words: what happened, else what is planned. */
function written(item: Initiative): Pick<Bar, 'start' | 'target'> {
  const from = item.actualStart?.period ? item.actualStart : item.start;
  const to = item.actualFinish?.period ? item.actualFinish : item.target;
  return {
    ...(from?.period && { start: sayDated(from) }),
    ...(to?.period && { target: sayDated(to) }),
  };
}

/** How far back a bar of unknown length reaches, in working days. */
const UNKNOWN_LENGTH = 20;

function windowOf(item: Initiative, planned: PlanItem | undefined): Window | undefined {
  const start = item.actualStart?.period ?? item.start?.period;
  const end = item.actualFinish?.period ?? item.target?.period;
  if (start && end) return between(start, end);
  if (start) return fromStart(start, planned);
  const only = end ?? item.deadline?.period;
  return only && toEnd(only, item, planned);
}

/** A target before the start is a finding of its own: the picture shows the days between the two. */
function between(start: Period, end: Period): Window {
  if (end.last < start.first) {
    return { first: end.first, startsBy: end.first, endsFrom: start.last, last: start.last };
  }
  return {
    first: start.first,
    startsBy: Math.min(start.last, end.last),
    endsFrom: Math.max(end.first, start.first),
    last: end.last,
  };
}

function fromStart(start: Period, planned: PlanItem | undefined): Window {
  const last = Math.max(start.last, planned?.earliestFinish ?? start.last);
  return { first: start.first, startsBy: start.last, endsFrom: start.last, last, unwritten: 'end' };
}

function toEnd(end: Period, item: Initiative, planned: PlanItem | undefined): Window {
  const length = planned && isEstimate(planned) ? planned.duration : UNKNOWN_LENGTH;
  const back = item.calendar.addWorking(
    item.calendar.previousWorking(end.first),
    1 - Math.max(1, length),
  );
  const first = Math.min(end.first, back);
  return { first, startsBy: end.first, endsFrom: end.first, last: end.last, unwritten: 'start' };
}

function isEstimate({ durationFrom }: PlanItem): boolean {
  return durationFrom === 'duration' || durationFrom === 'effort';
}

function beyond(
  { status }: Initiative,
  planned: PlanItem | undefined,
  last: Day,
): Pick<Bar, 'floatUntil' | 'overrunUntil' | 'earliestFinish' | 'totalFloat'> {
  if (!planned || status === 'done') return {};
  const { latestFinish, totalFloat = 0, earliestFinish } = planned;
  return {
    earliestFinish,
    ...(planned.totalFloat !== undefined && { totalFloat }),
    ...(totalFloat > 0 &&
      latestFinish !== undefined &&
      latestFinish > last && { floatUntil: latestFinish }),
    ...(earliestFinish > last && { overrunUntil: earliestFinish }),
  };
}

function daysBehind(item: Initiative, planned: PlanItem | undefined): number {
  const due = planned?.due?.period?.last;
  if (!planned || due === undefined) return 0;
  return Math.max(1, item.calendar.workingDays(due + 1, planned.earliestFinish));
}

function marksOf(
  item: Initiative,
  milestones: (milestone: Milestone) => PlanItem | undefined,
): readonly Mark[] {
  const marks: Mark[] = [];
  for (const milestone of item.milestones) {
    const target = milestone.target?.period?.last;
    const actual = milestone.actual?.period?.last;
    const day = actual ?? target;
    if (day === undefined) continue;
    const reached = actual !== undefined;
    const late = !reached && isLate(item, milestones(milestone));
    marks.push({
      key: `${item.id}#${milestone.id}`,
      title: milestone.title,
      at: milestone.at,
      day,
      reached,
      ...(reached && target !== undefined && target !== actual && { planned: target }),
      release: RELEASES.has(milestone.data.kind ?? ''),
      late,
      spoken: speakMark(milestone, reached, late),
    });
  }
  return marks.toSorted((a, b) => a.day - b.day || (a.key < b.key ? -1 : 1));
}

/** Kinds of milestone at which something reaches its users. */
const RELEASES: ReadonlySet<string> = new Set(['release', 'go-live', 'launch', 'rollout']);

function countFindings(findings: readonly Finding[]): Pick<Bar, 'findings' | 'worst'> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  const worst = (['error', 'warning', 'info'] as const).find((severity) => counts[severity] > 0);
  return { findings: counts, ...(worst && { worst }) };
}

function speak(item: Initiative, when: string, daysLate: number, critical: boolean): string {
  const { title, status, deadline } = item;
  const words = [title, when, status];
  if (deadline?.period && written(item).target !== undefined) {
    words.push(`deadline ${sayDated(deadline)}`);
  }
  if (daysLate > 0) words.push(`late by ${sayWorkingDays(daysLate)}`);
  if (critical) words.push('critical');
  return words.join(', ');
}

function sayWindow(item: Initiative, window: Window): string {
  const { start, target } = written(item);
  const isWritten = start !== undefined || target !== undefined;
  return isWritten ? sayFromTo(start, target) : `by ${sayDay(window.last)}`;
}

/** `11 Jan to 30 Jun 2027`: a year that both share is said once. */
function sayFromTo(from: string | undefined, to: string | undefined): string {
  if (from === undefined) return `by ${to}`;
  if (to === undefined) return `from ${from}`;
  if (from === to) return from;
  const year = / \d{4}$/.exec(from)?.[0];
  const shared = year !== undefined && to.includes(year);
  return `${shared ? from.slice(0, -year.length) : from} to ${to}`;
}

function speakMark({ title, target, actual }: Milestone, reached: boolean, late: boolean): string {
  const planned = target?.period ? sayDated(target) : undefined;
  if (!reached) return [title, planned, ...(late ? ['late'] : [])].join(', ');
  const when = `reached ${actual?.period ? sayDated(actual) : ''}`;
  const isOther = planned !== undefined && target?.period?.last !== actual?.period?.last;
  return [title, when, ...(isOther ? [`planned for ${planned}`] : [])].join(', ');
}

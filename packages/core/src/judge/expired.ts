import type { Dated, Initiative, Milestone } from '../model/roadmap.ts';
import type { Day } from '../time/day.ts';
import { isOpen } from './about.ts';

/** Dates of one initiative that have passed without what they promised. */
export interface Expired {
  readonly initiative: Initiative;
  readonly what: 'deadline' | 'target' | 'milestone' | 'start';
  readonly milestone?: Milestone;
  readonly date: Dated;
  /** Calendar days since its last day. */
  readonly daysAgo: number;
}

/**
 * What has passed and not happened: the deadline or target of open work, its milestones, the
 * start of work that was promised and has not begun. The gravest first. Horizons are left out:
 * `now` is not a date that anybody chose for this one item.
 */
export function expiredDates(initiative: Initiative, asOf: Day): readonly Expired[] {
  const { start, target, deadline, actualStart, actualFinish, status, committed } = initiative;
  if (!isOpen(initiative) || actualFinish) return NONE;
  const expired: Expired[] = [];
  const add = (what: Expired['what'], date: Dated | undefined, milestone?: Milestone) => {
    if (!date?.period || date.when.kind === 'horizon' || date.period.last >= asOf) return;
    const daysAgo = asOf - date.period.last;
    expired.push({ initiative, what, date, daysAgo, ...(milestone && { milestone }) });
  };
  add('deadline', deadline);
  add('target', target);
  for (const milestone of initiative.milestones) {
    if (!milestone.actual) add('milestone', milestone.target, milestone);
  }
  if (!actualStart && committed && status !== 'active' && status !== 'paused') add('start', start);
  return expired.length === 0 ? NONE : expired;
}

const NONE: readonly Expired[] = [];

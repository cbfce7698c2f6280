import { displayed } from '../text/display.ts';
import type { HistoryEvent } from './history.ts';

/** `target 2027-04-30 instead of 2027-03-15, 46 days later, after that had passed`. */
export function sayEvent({ kind, what, from, to, days, releases, isLate }: HistoryEvent): string {
  if (kind === 'removed') return 'taken out of the roadmap';
  if (kind === 'returned') return 'back in the roadmap';
  if (kind === 'renamed')
    return `called ${displayed(to ?? '')} instead of ${displayed(from ?? '')}`;
  const name = displayed(what);
  const [before, after] = [
    from === undefined ? '' : displayed(from),
    to === undefined ? '' : displayed(to),
  ];
  if (from === undefined) return `${name} is new: ${after}`;
  if (to === undefined) return `${name} is gone: ${before}`;
  return `${name} ${after} instead of ${before}${sayFar(days, releases)}${isLate ? ', after that had passed' : ''}`;
}

function sayFar(days: number | undefined, releases: number | undefined): string {
  const count = days ?? releases;
  if (!count) return '';
  const unit = days === undefined ? 'release' : 'day';
  return `, ${Math.abs(count)} ${unit}${Math.abs(count) === 1 ? '' : 's'} ${count > 0 ? 'later' : 'sooner'}`;
}

/** What a kind of event is called in a column of its own. */
export const EVENT_TITLES: Readonly<Record<HistoryEvent['kind'], string>> = {
  slip: 'slip',
  'pull-in': 'pull-in',
  'calendar-slip': 'calendar slip',
  'calendar-pull-in': 'calendar pull-in',
  dated: 'dated',
  undated: 'undated',
  precise: 'more precise',
  removed: 'removed',
  returned: 'returned',
  renamed: 'renamed',
  status: 'status',
  start: 'start',
  scope: 'scope',
  estimate: 'estimate',
  dependencies: 'dependencies',
  priority: 'priority',
  people: 'people',
  verdict: 'verdict',
  gate: 'gate',
  kpi: 'KPI',
  'check-in': 'check-in',
  other: 'other',
};

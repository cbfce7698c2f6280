import { where } from '../parse/origin.ts';
import type { Step } from '../text/diagnostic.ts';
import { displayed, quoted } from '../text/display.ts';
import type { Location } from '../text/source.ts';
import { formatDay, type Day } from '../time/day.ts';
import { formatDuration } from '../time/duration.ts';
import type { ChainLink } from './explain.ts';
import type { Driver, PlanItem } from './plan.ts';

/** A driver that lies in the item itself, not in what it waits for. */
export type OwnDriver = Exclude<Driver, { kind: 'dependency' | 'external' | 'preparation' }>;

/** `erp-finance`, or `"Pilot live" of erp-finance`. */
export function nameOfItem({ initiative, milestone }: PlanItem): string {
  const id = displayed(initiative.id);
  return milestone ? `${quoted(milestone.title)} of ${id}` : id;
}

/** `1 day`, `9 working days`. */
export function sayDays(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** `profile finishes on 2027-10-20 at the earliest: 80 working days (16w) from 2027-07-01`. */
export function sayWork(item: PlanItem, from: string): Step {
  const { initiative, duration, durationFrom, earliestFinish } = item;
  const finishes = `${nameOfItem(item)} finishes on ${formatDay(earliestFinish)} at the earliest`;
  if (durationFrom === 'unknown') {
    const message = `${finishes}: nothing says how long it takes, so a day from ${from}`;
    return { message, at: initiative.at };
  }
  const written = durationFrom === 'duration' ? initiative.duration : undefined;
  const length = written
    ? ` (${formatDuration(written)})`
    : durationFrom === 'effort'
      ? ' for its effort'
      : '';
  const message = `${finishes}: ${sayDays(duration, 'working day')}${length} from ${from}`;
  return { message, at: durationAt(item) };
}

function durationAt({ initiative, durationFrom }: PlanItem): Location {
  if (durationFrom === 'duration') return where(initiative.data, 'duration');
  if (durationFrom === 'effort') return where(initiative.data, 'demand', 'key');
  return initiative.target?.at ?? initiative.at;
}

/** What an item's own dates, its state or today say of its start or finish. */
export function sayOwn(link: ChainLink, driver: OwnDriver, asOf: Day): Step {
  const { item, works } = link;
  const at = placeOfOwn(item, driver);
  if (isPast(item)) return { message: sayPast(link, driver), at };
  if (!works) return { message: sayPoint(link, driver, asOf), at };
  const start = formatDay(item.earliestStart);
  if (driver.kind === 'today') {
    const { start: planned } = item.initiative;
    const late = planned?.period ? `, for it did not start on ${displayed(planned.text)}` : '';
    const isToday = item.earliestStart === asOf;
    return sayWork(
      item,
      isToday ? `today${late}` : `${start}, the first working day from today${late}`,
    );
  }
  const { startReason } = item.initiative.data;
  const why = startReason === undefined ? '' : ` (${displayed(startReason)})`;
  return sayWork(item, `its start on ${start}${why}`);
}

function placeOfOwn({ initiative, milestone }: PlanItem, driver: OwnDriver): Location {
  if ('on' in driver && driver.on) return driver.on.at;
  return milestone?.at ?? initiative.start?.at ?? initiative.at;
}

function isPast({ durationFrom, milestone, initiative }: PlanItem): boolean {
  return (
    durationFrom === 'actual' ||
    milestone?.actual?.period !== undefined ||
    (milestone !== undefined && initiative.status === 'done')
  );
}

function sayPast({ item, point, day }: ChainLink, driver: OwnDriver): string {
  const name = nameOfItem(item);
  const happened = item.milestone ? 'was reached' : point === 'start' ? 'started' : 'finished';
  if (driver.kind === 'actual') return `${name} ${happened} on ${formatDay(day)}`;
  return `${name} is done; that it ${happened} on ${formatDay(day)} is taken from the plan`;
}

/** A start or a finish that does not follow from the other. */
function sayPoint({ item, point, day }: ChainLink, driver: OwnDriver, asOf: Day): string {
  const name = nameOfItem(item);
  const on = formatDay(day);
  const verb = item.milestone ? 'is reached' : point === 'start' ? 'starts' : 'finishes';
  if (driver.kind === 'within') {
    return `${name} is not reached before ${displayed(item.initiative.id)} starts, on ${on}`;
  }
  if (driver.kind === 'actual') return `${name} started on ${on}`;
  if (driver.kind === 'today') {
    const not = item.milestone ? 'reached' : point === 'start' ? 'started' : 'finished';
    const today = day === asOf ? 'today' : 'the first working day from today';
    return `${name} is not ${not} yet, so it ${verb} on ${on} at the earliest, ${today}`;
  }
  const written = driver.on?.text ?? on;
  const source = written === on ? '' : ` (${displayed(written)})`;
  return `${name} ${verb} on ${on} at the earliest: its ${driver.kind}${source}`;
}

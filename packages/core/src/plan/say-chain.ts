import type { Dated, Dependency } from '../model/roadmap.ts';
import type { Step } from '../text/diagnostic.ts';
import { displayed, quoted } from '../text/display.ts';
import type { WorkCalendar } from '../time/calendar.ts';
import { formatDay, type Day } from '../time/day.ts';
import { formatDuration } from '../time/duration.ts';
import { lagOn } from './constraint.ts';
import { chainOrigin, drivingChain, type ChainLink } from './explain.ts';
import type { Driver, Plan, PlanItem } from './plan.ts';
import { nameOfItem, sayDays, sayOwn, sayWork } from './say-item.ts';

/**
 * The driving chain in sentences that read aloud, first cause first, each with the place it
 * speaks of: `crm finishes on 2027-06-30 at the earliest: 82 working days from its start on
 * 2027-03-01`, `profile waits for crm to finish, so it starts on 2027-07-01 at the earliest,
 * the next day`. Of a long chain the middle is left out, and one step says how much.
 */
export function sayChain(plan: Plan, key: string): readonly Step[] {
  const { length, head } = chainOrigin(plan, key);
  const tail = drivingChain(plan, key, length > MOST ? MOST - head.length : MOST);
  const say = (links: readonly ChainLink[]) => links.flatMap((link) => sayLink(link, plan.asOf));
  if (length <= MOST) return say(tail);
  const left = `${length - MOST} more follow, each waiting for the one before`;
  return [...say(head), { message: left }, ...say(tail)];
}

/** As many links as a person still reads. */
const MOST = 14;

function sayLink(link: ChainLink, asOf: Day): Step[] {
  const { item, driver, works } = link;
  const isOwn =
    driver.kind !== 'dependency' && driver.kind !== 'external' && driver.kind !== 'preparation';
  if (isOwn) return [sayOwn(link, driver, asOf)];
  const waits =
    driver.kind === 'preparation' ? sayPreparing(item, driver, asOf) : sayWaiting(link, driver);
  return works ? [waits, sayWork(item, formatDay(item.earliestStart))] : [waits];
}

type Waiting = Extract<Driver, { kind: 'dependency' | 'external' }>;
/** What is waited for, whatever lies between the two. */
type Other =
  | Pick<Extract<Driver, { kind: 'dependency' }>, 'kind' | 'key' | 'dependency'>
  | Pick<Extract<Driver, { kind: 'external' }>, 'kind' | 'dependency' | 'on'>;
type Preparing = Extract<Driver, { kind: 'preparation' }>;

function isPast({ period }: Dated, asOf: Day): boolean {
  return period !== undefined && period.first <= asOf;
}

/** `crm starts on 2027-02-15 at the earliest: "test system" takes 6w, and is not asked for yet`. */
function sayPreparing(item: PlanItem, { preparation, gap }: Preparing, asOf: Day): Step {
  const { what, leadTime, started, at } = preparation;
  const { earliestStart: start, initiative } = item;
  const takes = `takes ${leadTime ? formatDuration(leadTime) : 'its time'}`;
  const why = started
    ? `${quoted(what)}, ${isPast(started, asOf) ? '' : 'to be '}asked for on ${displayed(started.text)}, ${takes}`
    : `${quoted(what)} ${takes}, and is not asked for yet`;
  const lost = gap > 0 ? `, ${sayGap(initiative.calendar, start, gap)}` : '';
  const message = `${nameOfItem(item)} starts on ${formatDay(start)} at the earliest${lost}: ${why}`;
  return { message, at };
}

/** `profile waits for crm to finish, so it starts on 2027-07-01 at the earliest, the next day`. */
function sayWaiting({ item, works, day }: ChainLink, driver: Waiting): Step {
  const { dependency, gap } = driver;
  const { type } = dependency;
  const does = type === 'FS' || type === 'SS' ? 'starts' : 'finishes';
  const on = works ? item.earliestStart : day;
  const waits = `${nameOfItem(item)} waits for ${sayAwaited(driver)}`;
  const lost = gap > 0 ? `, ${sayGap(item.initiative.calendar, on, gap)}` : '';
  const when = `${sayLag(dependency, gap)}${sayDaysOff(dependency, item.initiative.calendar, on)}${lost}`;
  return {
    message: `${waits}, so it ${does} on ${formatDay(on)} at the earliest, ${when}`,
    at: dependency.at,
  };
}

/** `crm to finish (one list of customers)`, `vendor (connector 2.1), promised for 2027-02`. */
export function sayAwaited(driver: Other): string {
  const { dependency } = driver;
  const { type, predecessor, milestone, data, on } = dependency;
  const what =
    typeof data !== 'string' && data.for !== undefined ? ` (${displayed(data.for)})` : '';
  if (driver.kind === 'dependency') {
    if (milestone)
      return `${quoted(milestone.title)} of ${displayed(predecessor?.id ?? '')}${what}`;
    const to = type === 'FS' || type === 'FF' ? 'to finish' : 'to start';
    return `${displayed(predecessor?.id ?? driver.key)} ${to}${what}`;
  }
  const name = typeof data === 'string' ? data : (data.external ?? on ?? '');
  return `${displayed(name)}${what}, promised for ${displayed(driver.on.text)}`;
}

/** `the next day`, `1w later`, `2d sooner`. */
function sayLag({ type, lag }: Dependency, gap: number): string {
  if (lag.amount !== 0) {
    const length = formatDuration({ ...lag, amount: Math.abs(lag.amount) });
    return `${length} ${lag.amount > 0 ? 'later' : 'sooner'}`;
  }
  if (gap > 0) return 'the next working day';
  return type === 'FS' ? 'the next day' : 'the same day';
}

/** `, 3 days off not counted`: those within a lag in working time, beside the weekends. */
function sayDaysOff({ lag }: Dependency, calendar: WorkCalendar, day: Day): string {
  const length = lagOn(calendar, lag);
  if (length.calendar || length.days <= 0 || length.days > MOST_DAYS) return '';
  let off = 0;
  for (let each = calendar.addWorking(day, -length.days) + 1; each < day; each++) {
    const why = calendar.why(each);
    if (why !== undefined && !WEEKDAYS.has(why)) off++;
  }
  return off === 0 ? '' : `, ${sayDays(off, 'day')} off not counted`;
}

/** In longer lags days off are no surprise. */
const MOST_DAYS = 60;
const WEEKDAYS: ReadonlySet<string> = new Set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
);

/** `after the weekend`, `after 17 days lost to summer stop and the weekend`. */
function sayGap(calendar: WorkCalendar, day: Day, gap: number): string {
  const reasons = new Set<string>();
  for (let lost = day - gap; lost < day && reasons.size < 3; lost++) {
    const why = calendar.why(lost);
    if (why === 'Saturday' || why === 'Sunday') reasons.add('the weekend');
    else if (why !== undefined) reasons.add(displayed(why));
  }
  const all = [...reasons].join(' and ');
  return reasons.size === 1 && gap < 3
    ? `after ${all}`
    : `after ${sayDays(gap, 'day')} lost to ${all}`;
}

import type { Dependency } from '../model/roadmap.ts';
import { drivingChain, type ChainLink } from '../plan/explain.ts';
import type { Driver, Plan, PlanItem } from '../plan/plan.ts';
import { displayed, quoted } from '../text/display.ts';
import { formatDuration } from '../time/duration.ts';
import { sayDay, sayWorkingDays } from './say.ts';

/**
 * The driving chain of an item as a story for somebody who has never seen the files: titles, not
 * ids, one short sentence for each item, the first cause first. What stands where is for
 * `sayChain` to say. Of a long chain the middle is left out. Empty for what is not planned.
 */
export function tellChain(plan: Plan, key: string): readonly string[] {
  const chain = drivingChain(plan, key);
  const sentences = chain.map((link, index) => tell(link, chain[index - 1], plan));
  if (sentences.length <= MOST) return sentences;
  const left = `${sentences.length - MOST} more follow, each waiting for the one before.`;
  return [...sentences.slice(0, 2), left, ...sentences.slice(2 - MOST)];
}

/** As many as somebody still listens to. */
const MOST = 8;

function tell(link: ChainLink, before: ChainLink | undefined, plan: Plan): string {
  const { item, day, works, point } = link;
  const name = titleIn(item);
  const when = sayDay(day);
  const why = because(link, before);
  if (item.durationFrom === 'actual') return `${name} was done on ${when}.`;
  if (item.milestone) return `${name} is reached on ${when} at the earliest${why}.`;
  if (!works) {
    return `${name} cannot ${point === 'start' ? 'start' : 'be done'} before ${when}${why}.`;
  }
  const starts =
    item.earliestStart <= plan.asOf && item.initiative.status === 'active'
      ? `began on ${sayDay(item.earliestStart)}`
      : `can start on ${sayDay(item.earliestStart)}${why}${why === '' ? '' : ','}`;
  const takes =
    item.durationFrom === 'unknown' ? 'a day at the least' : sayWorkingDays(item.duration);
  return `${name} ${starts} and takes ${takes}: until ${when}.`;
}

/** `Pilot live of "One ledger"` is two titles: the milestone's and that of its initiative. */
function titleIn({ initiative, milestone }: PlanItem): string {
  const title = quoted(initiative.title);
  return milestone ? `${quoted(milestone.title)} of ${title}` : title;
}

/** `, once "One sign-on" is done`. */
function because({ driver }: ChainLink, before: ChainLink | undefined): string {
  if (driver.kind === 'dependency') return before ? afterItem(driver.dependency, before) : '';
  if (driver.kind === 'preparation') {
    const { what, leadTime, started } = driver.preparation;
    const takes = leadTime ? `, which takes ${formatDuration(leadTime)}` : '';
    return `, once ${quoted(what)} is there${takes}${started ? '' : ' and is not asked for yet'}`;
  }
  return driver.kind === 'external' ? afterPromise(driver) : OWN[driver.kind];
}

function afterItem({ type, lag, milestone }: Dependency, before: ChainLink): string {
  const name = titleIn(before.item);
  const isStart = !milestone && (type === 'SS' || type === 'SF');
  const done = milestone ? 'is reached' : isStart ? 'has started' : 'is done';
  const length = formatDuration({ ...lag, amount: Math.abs(lag.amount) });
  if (lag.amount === 0) return `, once ${name} ${done}`;
  return `, ${length} ${lag.amount > 0 ? 'after' : 'before'} ${name} ${done}`;
}

function afterPromise({ dependency, on }: Driver & { readonly kind: 'external' }): string {
  const { data } = dependency;
  const whom = typeof data === 'string' ? data : (data.external ?? dependency.on ?? '');
  return `, once ${displayed(whom)} has delivered, as promised for ${displayed(on.text)}`;
}

/** What lies in the item itself. */
const OWN = {
  start: ', its planned start',
  today: ', the next day on which anybody works on it',
  actual: '',
  target: ', as its own target says',
  within: ', when its initiative starts',
} as const;

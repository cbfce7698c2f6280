import type { Pool } from '../capacity/capacity.ts';
import { nameOfItem } from '../plan/say-item.ts';
import type { Step } from '../text/diagnostic.ts';
import { displayed, quoted } from '../text/display.ts';
import { formatDay } from '../time/day.ts';
import type { FullTeam, Holder, Holdup, LevelledItem, LevelledPlan } from './level.ts';

/**
 * Why an item is not finished sooner once people are counted, in sentences that read aloud,
 * first cause first, each with the place it speaks of: from a day that people or dates decide,
 * over full teams and dependencies, to the item itself. Empty where the levelled dates are those
 * of the plan, for then the plan's own chain says it all.
 */
export function sayLevelled(levelled: LevelledPlan, key: string): readonly Step[] {
  const item = levelled.items.get(key);
  if (!item || !isDelayed(item)) return [];
  const chain: LevelledItem[] = [];
  const seen = new Set<string>();
  let next: string | undefined = key;
  while (next !== undefined && !seen.has(next) && chain.length < MOST) {
    seen.add(next);
    const current: LevelledItem | undefined = levelled.items.get(next);
    if (!current) break;
    chain.push(current);
    next = isDelayed(current) ? causeOf(current) : undefined;
  }
  return chain.toReversed().map(sayItem);
}

/** As many as a person still reads. */
const MOST = 10;

/** Whether people put it off: what the network alone says is sooner. */
export function isDelayed({ item, start, finish, startBy }: LevelledItem): boolean {
  return startBy.kind === 'nobody' || start > item.earliestStart || finish > item.earliestFinish;
}

/** What an item waits for most, in few words, for a table: `platform is full until 2027-05-14`. */
export function sayHoldup({ startBy, finishBy }: LevelledItem): string {
  const holdup = finishBy.kind === 'length' || finishBy.kind === 'own' ? startBy : finishBy;
  if (holdup.kind === 'people') {
    const until = formatDay(holdup.last);
    return holdup === startBy
      ? `${namePool(holdup.pool)} is full until ${until}`
      : `${namePool(holdup.pool)} is short until ${until}`;
  }
  if (holdup.kind === 'nobody') return `${namePool(holdup.pool)} has nobody for it`;
  if (holdup.kind === 'dependency') return `waits for ${displayed(holdup.key)}`;
  return holdup.kind === 'external' ? 'waits for a promise' : '';
}

/** `platform`, or `those with "sre" in platform`. */
function namePool({ team, skill }: Pool): string {
  return skill === undefined ? displayed(team.id) : `${quoted(skill)} in ${displayed(team.id)}`;
}

/** The item whose end or start the item waits for: what puts off its start, else what puts off its end. */
function causeOf({ item, startBy, finishBy, start }: LevelledItem): string | undefined {
  const holdup = start > item.earliestStart ? startBy : finishBy;
  if (holdup.kind === 'dependency' || holdup.kind === 'within') return holdup.key;
  if (holdup.kind !== 'people') return undefined;
  return releasing(holdup, start)?.initiative.id;
}

/** The one whose end lets it start: of those who had the people last, the one that is done by then. */
function releasing({ holders }: FullTeam, start: number): Holder | undefined {
  return holders.find(({ until }) => until < start) ?? holders[0];
}

function sayItem(levelled: LevelledItem): Step {
  const { item, start, finish, startBy, finishBy } = levelled;
  const name = nameOfItem(item);
  const { at } = item.milestone ?? item.initiative;
  if (startBy.kind === 'nobody') {
    const message = `${name} has nobody to do it: ${namePool(startBy.pool)} does not have the people for it within twenty years`;
    return { message, at };
  }
  const [from, to] = [formatDay(start), formatDay(finish)];
  if (item.milestone) return { message: `${name} is reached on ${to}`, at };
  const begins = `${name} ${sayStart(startBy)}`;
  const dates = `${startBy.kind === 'own' || startBy.kind === 'length' ? '' : 'so it starts '}on ${from}`;
  return { message: `${begins}${dates} and finishes on ${to}${sayFinish(finishBy)}`, at };
}

function sayStart(holdup: Holdup): string {
  if (holdup.kind === 'people') {
    const { pool, first, last, holders } = holdup;
    const span = first === last ? `on ${formatDay(last)}` : `until ${formatDay(last)}`;
    const busy = holders.length > 0 ? `, who are busy with ${sayHolders(holders)}` : '';
    return `has too few people of ${namePool(pool)} ${span}${busy}, `;
  }
  if (holdup.kind === 'dependency' || holdup.kind === 'within') {
    return `waits for ${displayed(holdup.key)}, `;
  }
  if (holdup.kind === 'external') return 'waits for what was promised from outside, ';
  return 'starts ';
}

function sayFinish(holdup: Holdup): string {
  if (holdup.kind === 'people') {
    const pool = namePool(holdup.pool);
    return holdup.holders.length === 0
      ? `, longer than it needs, for there are not more people of ${pool}`
      : `, longer than it needs, for it shares the people of ${pool} with ${sayHolders(holdup.holders)}`;
  }
  return holdup.kind === 'dependency' ? `, for it waits for ${displayed(holdup.key)}` : '';
}

/** `erp (32pd), crm (8pd) and 2 more`. */
function sayHolders(holders: readonly Holder[]): string {
  const named = holders.slice(0, 3).map(({ initiative, amount }) => {
    return `${displayed(initiative.id)} (${sayAmount(amount)}pd)`;
  });
  const more = holders.length - named.length;
  if (more > 0) named.push(`${more} more`);
  const last = named.pop()!;
  return named.length > 0 ? `${named.join(', ')} and ${last}` : last;
}

/** In halves; less than one is said as it is. */
function sayAmount(personDays: number): string {
  return String(personDays < 1 ? Math.ceil(personDays * 10) / 10 : Math.round(personDays * 2) / 2);
}

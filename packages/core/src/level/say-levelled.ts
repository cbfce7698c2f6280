import { poolName, sayPersonDays } from '../capacity/say-person-days.ts';
import { sayAwaited } from '../plan/say-chain.ts';
import { nameOfItem } from '../plan/say-item.ts';
import type { Step } from '../text/diagnostic.ts';
import { displayed } from '../text/display.ts';
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
    return `${poolName(holdup.pool)} is ${holdup === startBy ? 'full' : 'short'} until ${until}`;
  }
  if (holdup.kind === 'nobody') return `${poolName(holdup.pool)} has nobody for it`;
  if (holdup.kind === 'dependency') return `waits for ${displayed(holdup.key)}`;
  return holdup.kind === 'external' ? 'waits for a promise' : '';
}

/** The item whose end or start the item waits for: what puts off its start, else what puts off its end. */
function causeOf(levelled: LevelledItem): string | undefined {
  const { startBy, finishBy } = levelled;
  const isByStart = isStartDelayed(levelled);
  const holdup = isByStart ? startBy : finishBy;
  if (holdup.kind === 'dependency' || holdup.kind === 'within') return holdup.key;
  if (holdup.kind !== 'people') return undefined;
  if (!isByStart && isAlone(levelled, holdup)) return undefined;
  const holder = isByStart ? releasing(holdup, levelled.start) : holdup.holders[0];
  return holder?.initiative.id;
}

function isStartDelayed({ item, start }: LevelledItem): boolean {
  return start > item.earliestStart;
}

/** The one whose end lets it start: of those who had the people last, the one that is done by then. */
function releasing({ holders }: FullTeam, start: number): Holder | undefined {
  return holders.find(({ until }) => until < start) ?? holders[0];
}

/** Whether it would take about as long without the others: its people are few even for it alone. */
function isAlone({ people }: LevelledItem, { pool, holders }: FullTeam): boolean {
  const others = holders.reduce((sum, { amount }) => sum + amount, 0);
  const own = people
    .filter((each) => each.pool === pool)
    .flatMap(({ amounts }) => amounts)
    .reduce((sum, amount) => sum + amount, 0);
  return others < own / 10;
}

function sayItem(levelled: LevelledItem): Step {
  const { item, startBy } = levelled;
  const name = nameOfItem(item);
  const { at } = item.milestone ?? item.initiative;
  if (startBy.kind === 'nobody') {
    const message = `${name} has nobody to do it: ${poolName(startBy.pool)} does not have the people for it within twenty years`;
    return { message, at };
  }
  return { message: `${name} ${item.milestone ? sayReached(levelled) : sayWork(levelled)}`, at };
}

function sayReached({ finish, startBy }: LevelledItem): string {
  const waits = awaited(startBy);
  return `${waits ? `waits for ${waits}, so it ` : ''}is reached on ${formatDay(finish)}`;
}

/** From what it waits for to its last day. */
function sayWork(levelled: LevelledItem): string {
  const { start, finish, startBy, finishBy } = levelled;
  const [from, to] = [formatDay(start), formatDay(finish)];
  const late = awaited(finishBy);
  // When it begins says nothing where its end waits for somebody else.
  if (late && !isStartDelayed(levelled)) return `waits for ${late}, so it finishes on ${to}`;
  const waits = awaited(startBy);
  const starts = waits ? `waits for ${waits}, so it starts on ${from}` : sayStart(startBy, from);
  if (late) return `${starts}, and waits for ${late}, so it finishes on ${to}`;
  if (finishBy.kind !== 'people') return `${starts} and finishes on ${to}`;
  return `${starts} and finishes on ${to}, later than its work needs: ${sayShort(levelled, finishBy)}`;
}

function sayStart(holdup: Holdup, from: string): string {
  if (holdup.kind !== 'people') return `starts on ${from}`;
  const { pool, first, last, holders } = holdup;
  const span = first === last ? `on ${formatDay(last)}` : `until ${formatDay(last)}`;
  const whose = holders.length > 0 ? `, with ${sayHolders(holders)}` : '';
  return `has to wait for ${poolName(pool)}, full ${span}${whose}; so it starts on ${from}`;
}

function sayShort(levelled: LevelledItem, short: FullTeam): string {
  const name = poolName(short.pool);
  return isAlone(levelled, short)
    ? `there is no more of ${name} for it`
    : `in that time ${name} also works for ${sayHolders(short.holders)}`;
}

/** What it waits for, if that is another thing: `crm to finish (one list of customers)`. */
function awaited(holdup: Holdup): string | undefined {
  if (holdup.kind === 'within') return `${displayed(holdup.key)} to start`;
  if (holdup.kind !== 'dependency' && holdup.kind !== 'external') return undefined;
  return sayAwaited(holdup);
}

/** `erp (32 pd), crm (8 pd) and 2 more`. */
function sayHolders(holders: readonly Holder[]): string {
  const named = holders.slice(0, 3).map(({ initiative, amount }) => {
    // Less than is said at all is still something.
    return `${displayed(initiative.id)} (${sayPersonDays(Math.max(0.1, amount))})`;
  });
  const more = holders.length - named.length;
  if (more > 0) named.push(`${more} more`);
  const last = named.pop()!;
  return named.length > 0 ? `${named.join(', ')} and ${last}` : last;
}

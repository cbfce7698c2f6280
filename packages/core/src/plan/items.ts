import { reachedBy } from './constraint.ts';
import { addSlack, type Latest, type Writable } from './float.ts';
import type { Laid, Network } from './network.ts';
import { BY_BOUND, BY_LENGTH, type Earliest } from './passes.ts';
import type { Piece } from './piece.ts';
import type { Driver, PlanGroup, PlanItem } from './plan.ts';
import { isAwaitedAlike, successorsOf, waitingFor, type Waiting } from './successors.ts';

/** What the passes over a network found, and the items that this makes of its nodes. */
export interface Itemized {
  readonly laid: Laid;
  readonly earliest: Earliest;
  readonly latest: Latest;
  readonly waiting: Waiting;
  /** By node. */
  readonly items: readonly PlanItem[];
  /** By piece; none of one that is dropped. */
  readonly groups: readonly (PlanGroup | undefined)[];
}

/**
 * The item of every node. One of the last items is taken again, the same object, where all that
 * it says is the same: then whatever follows from it alone is the same too.
 */
export function itemsOf(
  laid: Laid,
  earliest: Earliest,
  latest: Latest,
  last: Itemized | undefined,
): Itemized {
  const waiting = waitingFor(laid);
  const { pieces, firstNode } = laid;
  const found = { laid, earliest, latest, waiting };
  const items: PlanItem[] = [];
  const groups: (PlanGroup | undefined)[] = [];
  const was = last ? placesAmong(pieces, last.laid.pieces) : undefined;
  for (let index = 0; index < pieces.length; index++) {
    const [begin, end] = [firstNode[index]!, firstNode[index + 1]!];
    const old = was ? was[index]! : -1;
    const ahead = old === -1 ? 0 : last!.laid.firstNode[old]! - begin;
    let isAsBefore = old !== -1;
    for (let node = begin; node < end; node++) {
      const isKnown = old !== -1 && isSame(found, node, last!, node + ahead);
      items.push(isKnown ? last!.items[node + ahead]! : itemOf(node, found));
      isAsBefore &&= isKnown;
    }
    groups.push(isAsBefore ? last!.groups[old] : groupOf(items.slice(begin, end)));
  }
  return { ...found, items, groups };
}

function groupOf([own, ...milestones]: readonly PlanItem[]): PlanGroup | undefined {
  return own && { initiative: own.initiative, own, milestones };
}

/** By piece: its place among other pieces, or -1 if it is none of them. */
function placesAmong(pieces: readonly Piece[], others: readonly Piece[]): Int32Array {
  const isInPlace = pieces.length === others.length;
  const places = isInPlace ? undefined : new Map(others.map((piece, place) => [piece, place]));
  const was = new Int32Array(pieces.length).fill(-1);
  for (let place = 0; place < pieces.length; place++) {
    const piece = pieces[place]!;
    if (others[place] === piece) was[place] = place;
    else if (places) was[place] = places.get(piece) ?? -1;
  }
  return was;
}

type Found = Omit<Itemized, 'items' | 'groups'>;

/** Whether the passes say of a node what the last ones said of it, its piece being the same. */
function isSame(found: Found, node: number, last: Found, old: number): boolean {
  return (
    isSamePoint(found, 2 * node, last, 2 * old) &&
    isSamePoint(found, 2 * node + 1, last, 2 * old + 1) &&
    isAwaitedAlike(found.waiting, node, last.waiting, old)
  );
}

function isSamePoint(found: Found, point: number, last: Found, before: number): boolean {
  return (
    found.earliest.days[point] === last.earliest.days[before] &&
    found.latest.days[point] === last.latest.days[before] &&
    found.latest.free[point] === last.latest.free[before] &&
    isDrivenAlike(found, point, last, before)
  );
}

function isDrivenAlike(found: Found, point: number, last: Found, before: number): boolean {
  const driver = found.earliest.drivers[point]!;
  const other = last.earliest.drivers[before]!;
  if (driver < 0 || other < 0) return driver === other;
  const { first, from } = found.laid.network;
  const { first: firstBefore, from: fromBefore } = last.laid.network;
  if (driver - first[point]! !== other - firstBefore[before]!) return false;
  const source = from[driver]!;
  // An outsider's promise says the same as long as the piece is the same.
  return source < 0 || found.earliest.days[source] === last.earliest.days[fromBefore[other]!];
}

function itemOf(index: number, { laid, earliest, latest, waiting }: Found): PlanItem {
  const { network } = laid;
  const { days, drivers } = earliest;
  const node = network.nodes[index]!;
  const { milestone, length, calendar, due } = node;
  const [start, finish] = [2 * index, 2 * index + 1];
  const [earliestStart, earliestFinish] = [days[start]!, days[finish]!];
  const startDriver = driverOf(network, start, drivers[start]!, days);
  const isByStart = drivers[finish] === BY_LENGTH;
  const item: Writable<PlanItem> = {
    key: node.key,
    initiative: node.initiative,
    duration: length.calendar ? calendar.workingDays(earliestStart, earliestFinish) : length.days,
    durationFrom: length.from,
    earliestStart,
    earliestFinish,
    critical: false,
    driver: isByStart ? startDriver : driverOf(network, finish, drivers[finish]!, days),
    successors: successorsOf(waiting, index),
  };
  // Field by field, not by spreading: there are tens of thousands of items.
  if (milestone) item.milestone = milestone;
  if (!isByStart) item.startDriver = startDriver;
  if (due) item.due = due;
  addSlack(item, node, index, latest);
  return item;
}

function driverOf(network: Network, point: number, driver: number, days: Float64Array): Driver {
  const node = network.nodes[point >> 1]!;
  if (driver === BY_BOUND) return (point % 2 === 1 ? node.finish! : node.start).driver;
  const dependency = network.dependencies[driver];
  const from = network.from[driver]!;
  if (!dependency) return { kind: 'within', key: network.nodes[from >> 1]!.key };
  const promised = network.promises.get(dependency);
  const day = promised ? promised.day : days[from]!;
  const reached = reachedBy(dependency.type, node.calendar, network.lags[driver]!, day);
  const gap = days[point]! - reached;
  return promised
    ? { kind: 'external', dependency, on: promised.on, gap }
    : { kind: 'dependency', key: network.nodes[from >> 1]!.key, dependency, gap };
}

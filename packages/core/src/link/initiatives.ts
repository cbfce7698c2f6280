import type { Dependency, Initiative } from '../model/roadmap.ts';
import type { ShapedPart, WrittenInitiative } from '../shape/shape.ts';
import { dependencyNames, linkDependencies } from './dependencies.ts';
import { linkFields, type InitiativeFields } from './initiative.ts';
import { placedById } from './placed.ts';
import type { LinkSurroundings } from './surroundings.ts';
import type { Turnover } from './turnover.ts';

/** The initiatives of the parts that were linked last. Has the lifetime of the surroundings. */
export interface InitiativeIndex {
  /**
   * Every initiative of every part by its id, in file order, dependencies resolved. Of two with
   * one id the first counts; `reference/duplicate-id` reports the others. An initiative is the
   * same object as before, unless it, or anything that it waits for, directly or through others,
   * was written anew.
   */
  readonly update: (
    turnover: Turnover,
    parts: readonly ShapedPart[],
  ) => ReadonlyMap<string, Initiative>;
}

/** An initiative as it was linked last, and what it waited for then. */
interface Linked {
  readonly id: string;
  /** The ids that its dependencies name. */
  readonly names: readonly string[];
  /** What these ids stood for. */
  found: readonly (Initiative | undefined)[];
  fields: InitiativeFields;
  initiative: Linking | undefined;
}

/** An initiative whose dependencies wait until every other one is known. */
type Linking = Omit<Initiative, 'dependencies'> & { dependencies: readonly Dependency[] };

export function initiativeIndex(surroundings: LinkSurroundings): InitiativeIndex {
  const known = new WeakMap<ShapedPart, readonly Linked[]>();
  const linkedIn = (part: ShapedPart): readonly Linked[] => {
    let linked = known.get(part);
    if (!linked) {
      linked = part.initiatives.map((written) => linkedOf(written, surroundings));
      known.set(part, linked);
    }
    return linked;
  };
  let byId = new Map<string, Linked>();
  let waiting: Waiting = new Map();
  let initiatives: ReadonlyMap<string, Initiative> = new Map();
  const update: InitiativeIndex['update'] = (turnover, parts) => {
    const gone = turnover.gone.flatMap(linkedIn);
    const come = turnover.come.flatMap(linkedIn);
    if (turnover.inPlace && isSwap(gone, come, byId)) {
      for (const linked of gone) stopWaiting(waiting, linked);
      for (const linked of come) {
        byId.set(linked.id, linked);
        wait(waiting, linked);
      }
      const touched = come.flatMap(({ id }) => [...(waiting.get(id) ?? [])]);
      const stale = relink([...come, ...touched], byId, waiting, surroundings);
      if (come.length > 0) initiatives = withThese(initiatives, [...come, ...stale]);
      return initiatives;
    }
    byId = firstById(parts.flatMap(linkedIn));
    waiting = new Map();
    for (const linked of byId.values()) wait(waiting, linked);
    relink(byId.values(), byId, waiting, surroundings);
    initiatives = withThese(new Map(), byId.values());
    return initiatives;
  };
  return { update };
}

function linkedOf(written: WrittenInitiative, surroundings: LinkSurroundings): Linked {
  return {
    id: written.id,
    names: dependencyNames(written.data, surroundings),
    found: [],
    fields: linkFields(written, surroundings),
    initiative: undefined,
  };
}

/** Whether each of some initiatives has only been written anew: all ids are where they were. */
function isSwap(
  gone: readonly Linked[],
  come: readonly Linked[],
  byId: ReadonlyMap<string, Linked>,
): boolean {
  if (gone.length !== come.length) return false;
  return gone.every((old, index) => old.id === come[index]!.id && byId.get(old.id) === old);
}

function firstById(all: readonly Linked[]): Map<string, Linked> {
  const byId = new Map<string, Linked>();
  for (const linked of all) if (!byId.has(linked.id)) byId.set(linked.id, linked);
  return byId;
}

/** By an id, all whose dependencies name it. */
type Waiting = Map<string, Set<Linked>>;

function wait(waiting: Waiting, linked: Linked): void {
  for (const name of linked.names) {
    const others = waiting.get(name);
    if (others) others.add(linked);
    else waiting.set(name, new Set([linked]));
  }
}

function stopWaiting(waiting: Waiting, linked: Linked): void {
  for (const name of linked.names) waiting.get(name)?.delete(linked);
}

/** Gives every one of some that has no object yet, or waits for one that is new, an object of its own, and all that wait for these. */
function relink(
  some: Iterable<Linked>,
  byId: ReadonlyMap<string, Linked>,
  waiting: Waiting,
  surroundings: LinkSurroundings,
): ReadonlySet<Linked> {
  const find = (id: string) => byId.get(id)?.initiative;
  const stale = new Set<Linked>();
  for (const linked of some) {
    const { initiative, names, found } = linked;
    if (!initiative || names.some((name, index) => find(name) !== found[index])) stale.add(linked);
  }
  // A set is walked in the order of its growth: what is added on the way has its turn too.
  for (const { id } of stale) for (const other of waiting.get(id) ?? []) stale.add(other);
  for (const linked of stale) {
    const { fields } = linked;
    const fresh = { ...fields, dependencies: NONE };
    linked.fields = linked.initiative = placedById(fresh, fields.data, fields.path);
  }
  for (const linked of stale) {
    const initiative = linked.initiative!;
    linked.found = linked.names.map(find);
    initiative.dependencies = linkDependencies(initiative, find, surroundings);
  }
  return stale;
}

const NONE: readonly Dependency[] = [];

function withThese(
  initiatives: ReadonlyMap<string, Initiative>,
  these: Iterable<Linked>,
): ReadonlyMap<string, Initiative> {
  const all = new Map(initiatives);
  for (const { id, initiative } of these) if (initiative) all.set(id, initiative);
  return all;
}

import type * as data from '../model/generated/types.ts';
import type { Dependency, Initiative, Milestone } from '../model/roadmap.ts';
import { NO_TIME, readDuration } from '../time/duration.ts';
import { placed } from './placed.ts';
import type { LinkSurroundings } from './surroundings.ts';

/** Finds an initiative by its id. */
type Find = (id: string) => Initiative | undefined;

/** What an initiative waits for, in the order written; entries that name nothing are left out. */
export function linkDependencies(
  of: Initiative,
  find: Find,
  surroundings: LinkSurroundings,
): readonly Dependency[] {
  const written = of.data.dependsOn ?? [];
  const linked = written.map((entry, index) =>
    typeof entry === 'string'
      ? placed(linkName(of, entry, find, surroundings), written, index)
      : placed(
          linkEntry(of, entry, find, surroundings),
          entry,
          entry.on === undefined ? undefined : 'on',
        ),
  );
  return linked.every(namesSomeone) ? linked : linked.filter(namesSomeone);
}

/** An entry that says neither what nor whom it waits for is reported as that, and is no dependency. */
function namesSomeone({ data }: Unplaced): boolean {
  const names = typeof data === 'string' ? [data] : [data.on, data.external];
  return names.some((name) => name !== undefined && name.trim() !== '');
}

type Unplaced = Omit<Dependency, 'at'>;

function linkName(
  of: Initiative,
  name: string,
  find: Find,
  surroundings: LinkSurroundings,
): Unplaced {
  const predecessor = predecessorOf(name, find, surroundings);
  return { of, type: 'FS', lag: NO_TIME, ...predecessor, data: name };
}

function linkEntry(
  of: Initiative,
  entry: data.DependencyData,
  find: Find,
  surroundings: LinkSurroundings,
): Unplaced {
  const { on, type = 'FS', lag } = entry;
  const needBy = surroundings.dates.under(entry, 'needBy', entry.needBy);
  return {
    of,
    type,
    lag: (lag === undefined ? undefined : readDuration(lag)) ?? NO_TIME,
    ...(on !== undefined && predecessorOf(on, find, surroundings)),
    data: entry,
    ...(needBy && { needBy }),
  };
}

interface Predecessor {
  readonly on: string;
  readonly predecessor?: Initiative;
  readonly milestone?: Milestone;
}

/** Reads `id`, `id#milestone` and, if it is this one, `roadmap/id`. */
function predecessorOf(on: string, find: Find, surroundings: LinkSurroundings): Predecessor {
  const { id, milestoneId } = nameIn(on, surroundings);
  const predecessor = find(id);
  if (!predecessor) return { on };
  const milestone = predecessor.milestones.find((one) => one.id === milestoneId);
  return { on, predecessor, ...(milestone && { milestone }) };
}

function nameIn(on: string, { roadmap }: LinkSurroundings) {
  const isOwn = roadmap.roadmap !== undefined && on.startsWith(`${roadmap.roadmap}/`);
  const name = isOwn ? on.slice(on.indexOf('/') + 1) : on;
  const hash = name.indexOf('#');
  return hash === -1
    ? { id: name, milestoneId: undefined }
    : { id: name.slice(0, hash), milestoneId: name.slice(hash + 1) };
}

/** The ids that an initiative's dependencies name, whether or not anything has them. */
export function dependencyNames(
  { dependsOn = [] }: data.InitiativeData,
  surroundings: LinkSurroundings,
): readonly string[] {
  return dependsOn.flatMap((entry) => {
    const on = typeof entry === 'string' ? entry : entry.on;
    return on === undefined ? [] : [nameIn(on, surroundings).id];
  });
}

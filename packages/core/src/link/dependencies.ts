import type * as data from '../model/generated/types.ts';
import type { Dependency, Initiative, Milestone } from '../model/roadmap.ts';
import { where } from '../parse/origin.ts';
import { NO_TIME, readDuration } from '../time/duration.ts';
import type { Surroundings } from './surroundings.ts';

/** Finds an initiative by its id. */
type Find = (id: string) => Initiative | undefined;

/** What an initiative waits for, in the order written; entries that name nothing are left out. */
export function linkDependencies(
  of: Initiative,
  find: Find,
  surroundings: Surroundings,
): readonly Dependency[] {
  const written = of.data.dependsOn ?? [];
  const linked = written.map((entry, index): Dependency =>
    typeof entry === 'string'
      ? {
          of,
          type: 'FS',
          lag: NO_TIME,
          ...predecessorOf(entry, find, surroundings),
          data: entry,
          at: where(written, index),
        }
      : linkEntry(of, entry, find, surroundings),
  );
  return linked.every(namesSomeone) ? linked : linked.filter(namesSomeone);
}

/** An entry that says neither what nor whom it waits for is reported as that, and is no dependency. */
function namesSomeone({ data }: Dependency): boolean {
  const names = typeof data === 'string' ? [data] : [data.on, data.external];
  return names.some((name) => name !== undefined && name.trim() !== '');
}

function linkEntry(
  of: Initiative,
  entry: data.DependencyData,
  find: Find,
  surroundings: Surroundings,
): Dependency {
  const { on, type = 'FS', lag } = entry;
  const needBy = surroundings.dates.under(entry, 'needBy', entry.needBy);
  return {
    of,
    type,
    lag: (lag === undefined ? undefined : readDuration(lag)) ?? NO_TIME,
    ...(on !== undefined && predecessorOf(on, find, surroundings)),
    data: entry,
    ...(needBy && { needBy }),
    at: on === undefined ? where(entry) : where(entry, 'on'),
  };
}

interface Predecessor {
  readonly on: string;
  readonly predecessor?: Initiative;
  readonly milestone?: Milestone;
}

/** Reads `id`, `id#milestone` and, if it is this one, `roadmap/id`. */
function predecessorOf(on: string, find: Find, surroundings: Surroundings): Predecessor {
  const { id, milestoneId } = nameIn(on, surroundings);
  const predecessor = find(id);
  if (!predecessor) return { on };
  const milestone = predecessor.milestones.find((one) => one.id === milestoneId);
  return { on, predecessor, ...(milestone && { milestone }) };
}

function nameIn(on: string, { roadmap }: Surroundings) {
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
  surroundings: Surroundings,
): readonly string[] {
  return dependsOn.flatMap((entry) => {
    const on = typeof entry === 'string' ? entry : entry.on;
    return on === undefined ? [] : [nameIn(on, surroundings).id];
  });
}

import type * as data from '../model/generated/types.ts';
import type { Dependency, Initiative, Milestone } from '../model/roadmap.ts';
import { where } from '../parse/origin.ts';
import { NO_TIME, readDuration } from '../time/duration.ts';
import type { Surroundings } from './initiatives.ts';

/** What an initiative waits for, in the order written. */
export function linkDependencies(
  of: Initiative,
  byId: ReadonlyMap<string, Initiative>,
  surroundings: Surroundings,
): readonly Dependency[] {
  const written = of.data.dependsOn ?? [];
  return written.map((entry, index) =>
    typeof entry === 'string'
      ? {
          of,
          type: 'FS',
          lag: NO_TIME,
          ...predecessorOf(entry, byId, surroundings),
          data: entry,
          at: where(written, index),
        }
      : linkEntry(of, entry, byId, surroundings),
  );
}

function linkEntry(
  of: Initiative,
  entry: data.DependencyData,
  byId: ReadonlyMap<string, Initiative>,
  surroundings: Surroundings,
): Dependency {
  const { on, type = 'FS', lag } = entry;
  const needBy = surroundings.dates.under(entry, 'needBy', entry.needBy);
  return {
    of,
    type,
    lag: (lag === undefined ? undefined : readDuration(lag)) ?? NO_TIME,
    ...(on !== undefined && predecessorOf(on, byId, surroundings)),
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
function predecessorOf(
  on: string,
  byId: ReadonlyMap<string, Initiative>,
  { roadmap }: Surroundings,
): Predecessor {
  const isOwn = roadmap.roadmap !== undefined && on.startsWith(`${roadmap.roadmap}/`);
  const name = isOwn ? on.slice(on.indexOf('/') + 1) : on;
  const hash = name.indexOf('#');
  const predecessor = byId.get(hash === -1 ? name : name.slice(0, hash));
  if (!predecessor) return { on };
  const id = name.slice(hash + 1);
  const milestone = hash === -1 ? undefined : predecessor.milestones.find((one) => one.id === id);
  return { on, predecessor, ...(milestone && { milestone }) };
}

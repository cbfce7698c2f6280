import { STATUSES, type Definition, type Links, type Reference } from '../model/roadmap.ts';
import type { RoadmapFile } from '../model/generated/types.ts';
import type { Referred, ShapedFile } from '../shape/shape.ts';
import type { Dates } from './dates.ts';

/**
 * Joins what every file defines and refers to. A reference with no targets names nothing that
 * exists; a mention with none is none. Linear: each name is looked up once.
 */
export function resolveLinks(
  files: readonly ShapedFile[],
  roadmap: RoadmapFile,
  dates: Dates,
): Links {
  const definitions = files.flatMap((file) => file.definitions);
  const index = indexOf(definitions);
  const references: Reference[] = [];
  for (const file of files) {
    const releases = releasesIn(file, dates);
    const all = releases.length === 0 ? file.references : [...file.references, ...releases];
    for (const { isMention = false, ...referred } of all.toSorted(inOrder)) {
      const targets = targetsOf(referred, index);
      const isIdle = targets.length === 0 && (isMention || isBuiltIn(referred, roadmap));
      if (!isIdle) references.push({ ...referred, targets });
    }
  }
  return { definitions, references };
}

/** Names that exist without being written in a file: there is nothing to go to. */
function isBuiltIn({ kinds: [kind], id }: Referred, roadmap: RoadmapFile): boolean {
  if (kind === 'status') return STATUSES.some((status) => status === id);
  if (kind === 'roadmap') return id === roadmap.roadmap;
  // The rules that exist, and their settings, are known to `rules/` only.
  return kind === 'rule';
}

/** The releases that dates name, alone or with an offset: `v1.32 - 2w`. */
function releasesIn(file: ShapedFile, dates: Dates): Referred[] {
  const found: Referred[] = [];
  for (const { format, text, at, from } of file.deferred) {
    const when = format === 'when' ? dates.read(text) : undefined;
    if (!when?.ok || when.value.kind !== 'period' || when.value.via === undefined) continue;
    const { via } = when.value;
    const start = at.start + text.lastIndexOf(via);
    found.push({
      kinds: ['release'],
      id: via,
      at: { ...at, start, end: start + via.length },
      ...(from !== undefined && { from }),
    });
  }
  return found;
}

function inOrder(a: Referred, b: Referred): number {
  return a.at.start - b.at.start;
}

const NOTHING: readonly Definition[] = [];

type Index = ReadonlyMap<string, readonly Definition[]>;

function indexOf(definitions: readonly Definition[]): Index {
  const index = new Map<string, Definition[]>();
  for (const definition of definitions) {
    const name = nameOf(definition.kind, definition.id, definition.scope);
    const same = index.get(name);
    if (same) same.push(definition);
    else index.set(name, [definition]);
  }
  return index;
}

function targetsOf({ kinds, id, scope }: Referred, index: Index): readonly Definition[] {
  for (const kind of kinds) {
    const targets = index.get(nameOf(kind, id, scope));
    if (targets) return targets;
  }
  return NOTHING;
}

/** A key that no two different names share: ids hold no colon, whatever else they hold. */
function nameOf(kind: string, id: string, scope: string | undefined): string {
  return scope === undefined ? `${kind}:${id}` : `${kind}:${scope}\u0000${id}`;
}

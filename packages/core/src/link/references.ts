import { STATUSES, type Reference } from '../model/roadmap.ts';
import type { RoadmapFile } from '../model/generated/types.ts';
import { ReferredName } from '../shape/placed.ts';
import type { FormatUse, Referred, ShapedPart } from '../shape/shape.ts';
import type { DefinitionIndex } from './definition-index.ts';
import type { Dates } from './dates.ts';
import { ResolvedName } from './resolved-name.ts';

/** What is known when names are resolved. */
export interface Known {
  readonly roadmap: RoadmapFile;
  readonly dates: Dates;
  readonly index: DefinitionIndex;
}

/**
 * The references of one part of a file. One with no targets names nothing that exists; a mention
 * with none is none.
 */
export function referencesIn(
  part: ShapedPart,
  { roadmap, dates, index }: Known,
): readonly Reference[] {
  const references: Reference[] = [];
  for (const referred of referredIn(part, dates)) {
    if (referred.roadmap !== undefined && referred.roadmap !== roadmap.roadmap) continue;
    const targets = index.targetsOf(referred);
    const isIdle = targets.length === 0 && (referred.isMention || isBuiltIn(referred, roadmap));
    if (!isIdle) references.push(new ResolvedName(referred, targets));
  }
  return references;
}

/** Names that exist without being written in a file: there is nothing to go to. */
function isBuiltIn({ kinds: [kind], id }: Referred, roadmap: RoadmapFile): boolean {
  if (kind === 'status') return STATUSES.some((status) => status === id);
  if (kind === 'roadmap') return id === roadmap.roadmap;
  // The rules that exist, and their settings, are known to `rules/` only.
  return kind === 'rule';
}

/** The names that a part uses, in order. */
function referredIn(part: ShapedPart, dates: Dates): readonly Referred[] {
  const releases = releasesIn(part, dates);
  if (releases.length === 0) return part.references;
  return [...part.references, ...releases].toSorted((a, b) => a.at.start - b.at.start);
}

/** The releases that dates name, alone, with an offset or in a range: `v1.32 - 2w`, `v1.31..v1.32`. */
function releasesIn(part: ShapedPart, dates: Dates): readonly Referred[] {
  const found: Referred[] = [];
  for (const use of part.deferred) {
    const { format, text } = use;
    const via = format === 'when' ? releaseIn(text, dates) : undefined;
    if (via === undefined) continue;
    const dots = text === via ? -1 : text.indexOf('..');
    const ends = dots === -1 ? [text] : [text.slice(0, dots), text.slice(dots + 2)];
    for (const [index, end] of ends.entries()) {
      const id = dots === -1 ? via : releaseIn(end, dates);
      if (id !== undefined)
        found.push(named(use, id, (index === 0 ? 0 : dots + 2) + end.indexOf(id)));
    }
  }
  return found;
}

function releaseIn(text: string, dates: Dates): string | undefined {
  const when = dates.read(text);
  return when.ok && when.value.kind === 'period' ? when.value.via : undefined;
}

function named(use: FormatUse, id: string, offset: number): Referred {
  return new ReferredName(use.part(offset, id.length), { kinds: RELEASE, id, from: use.from });
}

const RELEASE = ['release'] as const;

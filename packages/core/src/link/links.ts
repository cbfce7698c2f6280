import {
  STATUSES,
  type Definition,
  type FileLinks,
  type Links,
  type Reference,
} from '../model/roadmap.ts';
import type { RoadmapFile } from '../model/generated/types.ts';
import type { Referred, ShapedFile } from '../shape/shape.ts';
import type { Dates } from './dates.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Joins what every file defines and refers to. A reference with no targets names nothing that
 * exists; a mention with none is none. Linear: each name is looked up once, and again only where
 * what it names was written anew.
 */
export function resolveLinks(files: readonly ShapedFile[], surroundings: Surroundings): Links {
  const { index, resolved } = surroundings;
  const { gone, ids } = index.update(files);
  // A file that comes back finds other files than those that it left.
  for (const file of gone) resolved.delete(file);
  const definitions: Definition[] = [];
  const references: Reference[] = [];
  const [lost, ambiguous]: [Reference[], Reference[]] = [[], []];
  const byFile: FileLinks[] = [];
  for (const file of files) {
    let ofFile = resolved.get(file);
    if (!ofFile || file.references.some(({ id }) => ids.has(id))) {
      ofFile = referencesIn(file, surroundings);
      resolved.set(file, ofFile);
    }
    for (const definition of file.definitions) definitions.push(definition);
    for (const reference of ofFile.references) references.push(reference);
    for (const reference of ofFile.lost) lost.push(reference);
    for (const reference of ofFile.ambiguous) ambiguous.push(reference);
    byFile.push(ofFile);
  }
  return { definitions, references, lost, ambiguous, namesakes: index.namesakes(), byFile };
}

const NOTHING: readonly Reference[] = [];

function referencesIn(file: ShapedFile, { roadmap, dates, index }: Surroundings): FileLinks {
  const references: Reference[] = [];
  for (const referred of referredIn(file, dates)) {
    if (referred.roadmap !== undefined && referred.roadmap !== roadmap.roadmap) continue;
    const targets = index.targetsOf(referred);
    const isIdle = targets.length === 0 && (referred.isMention || isBuiltIn(referred, roadmap));
    if (!isIdle) references.push({ ...referred, targets });
  }
  return {
    references,
    lost: few(references.filter(({ targets }) => targets.length === 0)),
    ambiguous: few(references.filter(({ targets }) => targets.length > 1)),
  };
}

/** Most files have none: all of these share one list. */
function few(references: readonly Reference[]): readonly Reference[] {
  return references.length === 0 ? NOTHING : references;
}

/** Names that exist without being written in a file: there is nothing to go to. */
function isBuiltIn({ kinds: [kind], id }: Referred, roadmap: RoadmapFile): boolean {
  if (kind === 'status') return STATUSES.some((status) => status === id);
  if (kind === 'roadmap') return id === roadmap.roadmap;
  // The rules that exist, and their settings, are known to `rules/` only.
  return kind === 'rule';
}

/** The names that a file uses, in order. */
function referredIn(file: ShapedFile, dates: Dates): readonly Referred[] {
  const releases = releasesIn(file, dates);
  if (releases.length === 0) return file.references;
  return [...file.references, ...releases].toSorted((a, b) => a.at.start - b.at.start);
}

/** The releases that dates name, alone, with an offset or in a range: `v1.32 - 2w`, `v1.31..v1.32`. */
function releasesIn(file: ShapedFile, dates: Dates): Referred[] {
  const found: Referred[] = [];
  for (const { format, text, at, from } of file.deferred) {
    const via = format === 'when' ? releaseIn(text, dates) : undefined;
    if (via === undefined) continue;
    const dots = text === via ? -1 : text.indexOf('..');
    const ends = dots === -1 ? [text] : [text.slice(0, dots), text.slice(dots + 2)];
    for (const [index, end] of ends.entries()) {
      const id = dots === -1 ? via : releaseIn(end, dates);
      if (id === undefined) continue;
      const start = at.start + (index === 0 ? 0 : dots + 2) + end.indexOf(id);
      const place = { ...at, start, end: start + id.length };
      found.push({ kinds: ['release'], id, at: place, ...(from !== undefined && { from }) });
    }
  }
  return found;
}

function releaseIn(text: string, dates: Dates): string | undefined {
  const when = dates.read(text);
  return when.ok && when.value.kind === 'period' ? when.value.via : undefined;
}

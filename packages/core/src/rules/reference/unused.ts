import type { Definition, FileLinks } from '../../model/roadmap.ts';
import type { EntityKind } from '../../model/shape.ts';
import { recalling } from '../../run/recall.ts';
import type { ShapedFile, ShapedPart } from '../../shape/shape.ts';
import { quoted } from '../../text/display.ts';
import { isWithin } from '../../judge/about.ts';
import { sayKind } from '../../judge/kinds.ts';
import { defineRule } from '../rule.ts';

/**
 * Kinds that exist to be referred to. Initiatives, systems, processes and touchpoints count
 * for themselves; skills say what a team can do, whether or not somebody asks for it.
 */
const MEANT_FOR_USE: ReadonlySet<EntityKind> = new Set([
  'objective',
  'kpi',
  'team',
  'release',
  'stage',
  'status',
  'size',
  'calendar',
]);

export default defineRule({
  severity: 'info',
  summary: 'what the roadmap defines for others to refer to is referred to',
  tag: 'unnecessary',
  *checkWritten({ roadmap: { links, teams, calendar }, files }) {
    const used = new Set<Definition>();
    for (const targets of usedBy([calendar], links.byFile, usedIn)) {
      for (const target of targets) used.add(target);
    }
    for (const definition of definedIn([calendar], partsOf(files), meantForUse).flat()) {
      const { kind, id, at } = definition;
      if (used.has(definition)) continue;
      // A team that has ended is kept for what was once written about it.
      if (kind === 'team' && teams.get(id)?.data.ended !== undefined) continue;
      yield {
        message: `nothing in this roadmap refers to the ${sayKind(kind)} ${quoted(id)}`,
        help: 'refer to it where it is meant, or take it out',
        at,
        subject: `${kind}:${id}`,
      };
    }
  },
});

const usedBy = recalling<FileLinks, readonly Definition[]>();
const definedIn = recalling<ShapedPart, readonly Definition[]>();
const NONE: readonly Definition[] = [];

/** What the references of a file are a use of. */
function usedIn({ references }: FileLinks): readonly Definition[] {
  const used = new Set<Definition>();
  for (const reference of references) {
    for (const target of reference.targets) {
      if (MEANT_FOR_USE.has(target.kind) && !isWithin(reference, target)) used.add(target);
    }
  }
  return [...used];
}

function partsOf(files: ReadonlyMap<string, ShapedFile>): readonly ShapedPart[] {
  return [...files.values()].flatMap(({ parts }) => parts);
}

function meantForUse({ definitions }: ShapedPart): readonly Definition[] {
  const meant = definitions.filter(({ kind }) => MEANT_FOR_USE.has(kind));
  return meant.length === 0 ? NONE : meant;
}

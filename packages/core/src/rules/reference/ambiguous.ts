import type { Definition, Reference } from '../../model/roadmap.ts';
import { quoted } from '../../text/display.ts';
import { HORIZONS } from '../../time/when.ts';
import { readPeriod } from '../../time/period.ts';
import { sayCount } from '../../judge/about.ts';
import { roadmapFilesIn } from '../../judge/files-of-kind.ts';
import { sayKind } from '../../judge/kinds.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'every name means one thing',
  *checkWritten({ roadmap, files }) {
    for (const [first, more] of usesOfMany(roadmap.links.ambiguous)) yield ofMany(first, more);
    for (const { parts } of roadmapFilesIn(files)) {
      for (const definition of parts.flatMap(({ definitions }) => definitions)) {
        const other = definition.kind === 'release' && otherMeaning(definition.id);
        if (other) yield hidden(definition, other);
      }
    }
  },
});

/** The first use of each name that several things have, and how many more there are. */
function usesOfMany(references: readonly Reference[]): ReadonlyMap<Reference, number> {
  const firsts = new Map<Definition, Reference>();
  const more = new Map<Reference, number>();
  for (const reference of references) {
    const target = reference.targets[0]!;
    const first = firsts.get(target);
    if (first) more.set(first, more.get(first)! + 1);
    else {
      firsts.set(target, reference);
      more.set(reference, 0);
    }
  }
  return more;
}

function ofMany({ id, at, from, targets }: Reference, more: number): Noticed {
  const kind = sayKind(targets[0]!.kind);
  return {
    message: `${quoted(id)} could mean ${targets.length} things: each is ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind} of this id`,
    help: `give each an id of its own, then write here${more > 0 ? `, and at ${sayCount(more, 'other place')},` : ''} which is meant`,
    at,
    ...(from !== undefined && { subject: from }),
    related: targets.map((target) => ({ message: `${quoted(id)} is defined here`, at: target.at })),
  };
}

/** What a date of this text means, whatever is written under `calendar.releases`. */
function otherMeaning(name: string): string | undefined {
  const period = readPeriod(name, { fiscalYearStart: 1 });
  if (period) return `the ${period.precision} itself`;
  if (HORIZONS.includes(name)) return 'the horizon';
  return name === 'tbd' || name === 'none' ? 'a date that there is not' : undefined;
}

function hidden({ id, at }: Definition, other: string): Noticed {
  return {
    message: `no date can name the release ${quoted(id)}: written as a date, ${id} means ${other}`,
    help: `give it a name that is no date, such as release-${id.toLowerCase()}`,
    at,
  };
}

import type { Definition, Reference } from '../../model/roadmap.ts';
import { quoted } from '../../text/display.ts';
import { HORIZONS } from '../../time/when.ts';
import { readPeriod } from '../../time/period.ts';
import { sayKind } from '../kinds.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'every name means one thing',
  *check({ roadmap }) {
    for (const reference of roadmap.links.references) {
      if (reference.targets.length > 1) yield ofMany(reference);
    }
    for (const definition of roadmap.links.definitions) {
      const other = definition.kind === 'release' && otherMeaning(definition.id);
      if (other) yield hidden(definition, other);
    }
  },
});

function ofMany({ id, at, from, targets }: Reference): Noticed {
  const kind = sayKind(targets[0]!.kind);
  return {
    message: `${quoted(id)} could mean ${targets.length} things: each is ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind} of this id`,
    help: 'give each an id of its own, then write here which is meant',
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

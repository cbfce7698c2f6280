import type { Definition, FileLinks, Reference } from '../../model/roadmap.ts';
import { recalling } from '../../run/recall.ts';
import { displayed } from '../../text/display.ts';
import { isWithin } from '../../judge/about.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'nothing refers to itself',
  *checkWritten({ roadmap }) {
    const { byFile } = roadmap.links;
    for (const own of selvesOf([roadmap.calendar], byFile, ownReferences)) {
      for (const reference of own) yield notice(reference, reference.targets[0]!);
    }
  },
});

const selvesOf = recalling<FileLinks, readonly Reference[]>();
const NONE: readonly Reference[] = [];

function ownReferences({ references }: FileLinks): readonly Reference[] {
  const own = references.filter((reference) => {
    const [target, other] = reference.targets;
    // Of two things with one name, it may be the other that is meant.
    return target && !other && isWithin(reference, target);
  });
  return own.length === 0 ? NONE : own;
}

function notice({ at, id, from }: Reference, { kind }: Definition): Noticed {
  return {
    message:
      kind === 'initiative'
        ? `${displayed(id)} refers to itself here, so it can neither wait for nor replace anything`
        : `${displayed(id)} refers to itself here`,
    help: 'write what was meant instead, or delete this line',
    at,
    ...(from !== undefined && { subject: from }),
  };
}

import type { Definition, Reference } from '../../model/roadmap.ts';
import { displayed } from '../../text/display.ts';
import { isWithin } from '../../judge/about.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'nothing refers to itself',
  *checkWritten({ roadmap }) {
    for (const reference of roadmap.links.references) {
      const [target, other] = reference.targets;
      // Of two things with one name, it may be the other that is meant.
      if (target && !other && isWithin(reference, target)) yield notice(reference, target);
    }
  },
});

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

import { isOpen, nameOf, sayList, subjectOf } from '../../judge/about.ts';
import { gatesOf, hasField } from '../../judge/gates.ts';
import { displayed } from '../../text/display.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'what is in a stage has what the gates up to it ask for',
  *checkInitiative(initiative, { roadmap }) {
    if (!isOpen(initiative)) return;
    for (const { stage, data, at } of gatesOf(initiative, roadmap)) {
      const missing = (data.requires ?? []).filter((field) => !hasField(initiative.data, field));
      if (missing.length === 0) continue;
      const fields = sayList(missing.map(displayed));
      const stands =
        initiative.data.stage === stage ? 'is' : `has passed ${displayed(stage)} and is`;
      yield {
        message: `${nameOf(initiative)} ${stands} in ${displayed(initiative.data.stage ?? stage)} without ${fields}, which the gate to ${displayed(stage)} asks for`,
        help: `write ${fields}, or go back to the stage before; an exception needs a reason: # throughline-ignore stage/gate until …: why`,
        at,
        subject: subjectOf(initiative),
      };
    }
  },
});

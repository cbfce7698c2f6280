import { isOpen, nameOf, subjectOf } from '../../judge/about.ts';
import { gatesOf } from '../../judge/gates.ts';
import { namesOf } from '../../judge/who.ts';
import { placeOf } from '../../parse/origin.ts';
import { displayed } from '../../text/display.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'warning',
  summary: 'a gate is opened by the one who may open it',
  *checkInitiative(initiative, { roadmap }) {
    if (!isOpen(initiative)) return;
    for (const { stage, data, at } of gatesOf(initiative, roadmap)) {
      const { approver } = data;
      if (approver === undefined) continue;
      const gates = initiative.data.gates ?? {};
      const by = gates[stage]?.by;
      if (by !== undefined && namesOf(approver, roadmap).includes(by)) continue;
      const name = nameOf(initiative);
      yield {
        message:
          by === undefined
            ? `${name} is past the gate to ${displayed(stage)}, and nothing says that ${displayed(approver)} opened it`
            : `${name} was let through the gate to ${displayed(stage)} by ${displayed(by)}, and ${displayed(approver)} opens it`,
        help: `once ${displayed(approver)} has agreed, write gates: {${stage}: {passed: …, by: ${displayed(approver)}}}`,
        at: (gates[stage] && placeOf(gates[stage], 'by')) ?? at,
        subject: subjectOf(initiative),
      };
    }
  },
});

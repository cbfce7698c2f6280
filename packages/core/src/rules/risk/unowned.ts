import { isOpen, nameOf, subjectOf } from '../../judge/about.ts';
import type { RiskData } from '../../model/generated/types.ts';
import { where } from '../../parse/origin.ts';
import { quoted } from '../../text/display.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'warning',
  summary: 'every risk has somebody who watches it, and an answer',
  *checkInitiative(initiative) {
    // A thought in passing is not yet a plan: only work that others rely on has to answer.
    if (!initiative.committed || !isOpen(initiative)) return;
    const list = initiative.data.risks ?? [];
    for (const [index, risk] of list.entries()) {
      const { text, owner, closed, response }: RiskData =
        typeof risk === 'string' ? { text: risk } : risk;
      if (closed !== undefined || (owner !== undefined && response !== undefined)) continue;
      const lacks =
        owner === undefined
          ? 'nobody watches it'
          : 'nobody has said whether to avoid, mitigate, transfer or accept it';
      yield {
        message: `${nameOf(initiative)} may meet ${quoted(text)}, and ${lacks}`,
        help:
          owner === undefined
            ? 'write owner: with who sees it coming and acts'
            : 'write response:; to accept a risk is an answer too',
        at: typeof risk === 'string' ? where(list, index) : where(risk, 'text'),
        subject: subjectOf(initiative),
      };
    }
  },
});

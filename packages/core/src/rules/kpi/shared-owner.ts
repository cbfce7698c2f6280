import type { KpiData } from '../../model/generated/types.ts';
import { placeOf } from '../../parse/origin.ts';
import { displayed } from '../../text/display.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'warning',
  summary: 'a KPI of an objective has somebody on both sides who answers for it',
  *checkWritten({ roadmap }) {
    const used = new Set([...roadmap.objectives.values()].flatMap(({ data }) => data.kpis ?? []));
    for (const { id, data, at } of roadmap.kpis.values()) {
      if (!used.has(id) || data.owner === undefined || isShared(data)) continue;
      yield {
        message: `${displayed(id)} is the figure of ${displayed(data.owner)} alone, and nobody ${otherSide(data)} answers for it`,
        help: `write under coOwner: who ${otherSide(data)} sees it fall or rise, and acts`,
        at: placeOf(data, 'coOwner') ?? placeOf(data, 'owner') ?? at,
        subject: `kpi:${id}`,
      };
    }
  },
});

function isShared({ owner, coOwner }: KpiData): boolean {
  return coOwner !== undefined && coOwner !== owner;
}

function otherSide({ domain }: KpiData): string {
  if (domain === 'it') return 'in the business';
  return domain === 'business' ? 'in IT' : 'on the other side';
}

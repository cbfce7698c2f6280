import type { Team } from '../../model/roadmap.ts';
import { parseShare } from '../../model/quantity/share.ts';
import { displayed } from '../../text/display.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'info',
  summary: 'teams keep some of their time free for what nobody foresees',
  *check({ workload }) {
    for (const { team, pools, works } of workload.asked.teams) {
      const isAsked = works.length > 0 && pools.length > 0;
      if (!isAsked || isGone(team) || keepsSome(team)) continue;
      yield {
        message: `${displayed(team.id)} keeps none of its time free for what nobody foresees`,
        help: 'write for example reserve: 15%; plans without a reserve hold only if nothing happens',
        at: team.at,
        subject: `team:${team.id}`,
      };
    }
  },
});

function isGone({ data: { ended, mergedInto } }: Team): boolean {
  return ended !== undefined || mergedInto !== undefined;
}

function keepsSome({ data }: Team): boolean {
  return [data, ...(data.capacity ?? [])].some(({ reserve }) => {
    const share = reserve === undefined ? undefined : parseShare(reserve);
    return share?.ok === true && share.value > 0;
  });
}

import { supplied } from '../../capacity/supply.ts';
import type { Work } from '../../capacity/work.ts';
import type { Pool } from '../../capacity/capacity.ts';
import type { Workload } from '../../capacity/workload.ts';
import { placeOf, where } from '../../parse/origin.ts';
import { displayed } from '../../text/display.ts';
import { formatDay } from '../../time/day.ts';
import { nameOf, subjectOf } from '../../judge/about.ts';
import { sayPersonDays } from '../../judge/person-days.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'somebody has the skill that work asks for while it is done',
  *check({ workload }) {
    for (const { pools, works } of workload.asked.teams) {
      if (!pools.some(({ skill }) => skill !== undefined)) continue;
      for (const work of works) {
        const pool = missingIn(work, workload);
        if (pool) yield notice(work, pool);
      }
    }
  },
});

/** The pool of a work's skill, if nobody is in it from the first to the last day of the work. */
function missingIn({ team, skill, first, last }: Work, { capacity }: Workload): Pool | undefined {
  if (skill === undefined || team.data.ended !== undefined) return undefined;
  const pools = capacity.teams.get(team.id)?.pools ?? [];
  const has = (pool: Pool | undefined) => pool && supplied(pool.supply, first, last) > 0;
  const [whole, ofSkill] = [undefined, skill].map((name) =>
    pools.find((each) => each.skill === name),
  );
  // Where nobody is there at all, the whole team is overloaded, which says more.
  return ofSkill && !has(ofSkill) && (!whole || has(whole)) ? ofSkill : undefined;
}

function notice({ initiative, demand, effort, first, last, tentative }: Work, pool: Pool): Noticed {
  const { team, skill = '', supply } = pool;
  const someDay = supply.before(last + LATER) > supply.before(last + 1);
  return {
    message: `nobody in ${displayed(team.id)} has ${displayed(skill)} from ${formatDay(first)} to ${formatDay(last)}, and ${nameOf(initiative)} asks for ${sayPersonDays(effort.likely)} of it`,
    help: someDay
      ? 'move the work to when somebody has it, teach it, or find somebody outside'
      : 'teach it, hire for it, find somebody outside, or ask another team',
    at: where(demand, 'skill'),
    severity: tentative ? 'warning' : 'error',
    subject: subjectOf(initiative),
    related: [
      {
        message: `${displayed(skill)} in ${displayed(team.id)}`,
        at: placeOf(team.data.skills ?? {}, skill, 'key') ?? team.at,
      },
    ],
  };
}

/** As far as people look ahead: three years. */
const LATER = 1096;

import { driftOf } from '../../history/drift.ts';
import { displayed } from '../../text/display.ts';
import { formatDay } from '../../time/day.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'warning',
  summary: 'a team does at least half of what is promised of it for a quarter',
  options: { share: 50, quarters: 4, least: 4 },
  *checkHistory({ roadmap, history, asOf, options: { share, quarters, least } }) {
    const { sayDo } = driftOf(history, asOf);
    for (const team of roadmap.teams.values()) {
      const recent = sayDo.filter((each) => each.team === team.id).slice(-quarters);
      const said = recent.reduce((sum, each) => sum + each.said, 0);
      const done = recent.reduce((sum, each) => sum + each.done, 0);
      if (said < least || done * 100 >= share * said) continue;
      yield {
        message: `${displayed(team.id)} did ${done} of the ${said} initiatives in the quarter for which they were promised, since ${formatDay(recent[0]!.quarter)}`,
        help: 'promise less for the next quarter, or find out what comes between: run work, other asks, late dependencies',
        at: team.at,
        subject: `team:${team.id}`,
      };
    }
  },
});

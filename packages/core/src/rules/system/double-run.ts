import { sayCount } from '../../judge/about.ts';
import { takeoversIn, type Takeover } from '../../judge/takeover.ts';
import { placeOf } from '../../parse/origin.ts';
import { displayed } from '../../text/display.ts';
import { formatDay, type Day } from '../../time/day.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'warning',
  summary: 'a system and its successor do not run side by side for longer than half a year',
  options: { days: 184 },
  *check({ roadmap, plan, asOf, options: { days } }) {
    for (const takeover of takeoversIn(roadmap, plan)) {
      const { old, ends, ready } = takeover;
      if (ready === undefined) continue;
      const from = Math.max(ready, old.phaseOut?.period?.first ?? ready, asOf);
      if (ends !== undefined && ends - from + 1 > days) yield tooLong(takeover, from, ends);
      else if (ends === undefined && asOf - ready > days) yield endless(takeover, ready, asOf);
    }
  },
});

function tooLong({ old, next }: Takeover, from: Day, ends: Day): Noticed {
  const [was, will] = [displayed(old.system.id), displayed(next.system.id)];
  return {
    message: `${was} and its successor ${will} run side by side from ${formatDay(from)} to ${formatDay(ends)}, ${sayCount(ends - from + 1, 'day')}`,
    help: `end ${was} sooner: until then both are paid for, mended and kept in step`,
    at: old.endOfLife!.at,
    subject: `system:${old.system.id}`,
  };
}

function endless({ old: { system }, next }: Takeover, ready: Day, asOf: Day): Noticed {
  const since = Number.isFinite(ready) ? ` since ${formatDay(ready)}` : '';
  const ago = Number.isFinite(ready) ? `, ${sayCount(asOf - ready, 'day')}` : '';
  return {
    message: `${displayed(system.id)} has had its successor ${displayed(next.system.id)}${since}${ago}, and no end of life`,
    help: 'set the day on which it is switched off: lifecycle: {endOfLife: …}',
    at: placeOf(system.data, 'successor') ?? system.at,
    subject: `system:${system.id}`,
  };
}

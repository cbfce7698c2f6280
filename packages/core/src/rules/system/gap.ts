import { nameOf, sayCount, sayDate } from '../../judge/about.ts';
import { takeoversIn, type Takeover } from '../../judge/takeover.ts';
import type { Step } from '../../text/diagnostic.ts';
import { displayed } from '../../text/display.ts';
import { formatDay, type Day } from '../../time/day.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'no system ends before the one that takes its place is there',
  *check({ roadmap, plan }) {
    for (const takeover of takeoversIn(roadmap, plan)) {
      const { ends, ready } = takeover;
      if (ends !== undefined && ready !== undefined && ready > ends + 1) {
        yield notice(takeover, ends, ready);
      }
    }
  },
});

function notice({ old, next, active, late }: Takeover, ends: Day, ready: Day): Noticed {
  const [was, will] = [displayed(old.system.id), displayed(next.system.id)];
  const without = sayCount(ready - ends - 1, 'day');
  const when = late
    ? `${nameOf(late.initiative)} cannot bring in ${will} before ${formatDay(late.finish)}`
    : `${will} is active only from ${sayDate(active!, 'first')} on`;
  const chain: readonly Step[] = [
    { message: `${was} may be used until ${formatDay(ends)}`, at: old.endOfLife!.at },
    ...(active
      ? [{ message: `${will} is to be active from ${sayDate(active, 'first')} on`, at: active.at }]
      : []),
    ...(late
      ? [
          {
            message: `${nameOf(late.initiative)}, which brings it in, is finished on ${formatDay(late.finish)} at the earliest`,
            at: late.initiative.at,
          },
        ]
      : []),
  ];
  return {
    message: `${was} ends on ${formatDay(ends)}, and ${when}: ${without} without either`,
    help: `keep ${was} for longer (endOfLife), or have ${will} ready by ${formatDay(ends)}`,
    at: old.endOfLife!.at,
    subject: `system:${old.system.id}`,
    chain,
  };
}

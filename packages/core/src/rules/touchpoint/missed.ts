import { sayCount } from '../../judge/about.ts';
import { after, rhythmsIn, type Rhythm } from '../../judge/rhythm.ts';
import { placeOf } from '../../parse/origin.ts';
import { displayed } from '../../text/display.ts';
import { formatDay, type Day } from '../../time/day.ts';
import { defineRule, type Noticed } from '../rule.ts';
import type { Severity } from '../../text/diagnostic.ts';

export default defineRule({
  severity: 'info',
  summary: 'a touchpoint takes place when it is due',
  *checkWritten({ roadmap, asOf }) {
    for (const rhythm of rhythmsIn(roadmap, asOf)) {
      const missed = missedUntil(rhythm, asOf);
      if (missed > 0) yield notice(rhythm, missed, asOf);
    }
  },
});

/** How many times it should have taken place since it last did. The day itself may still bring it. */
function missedUntil({ every, next }: Rhythm, asOf: Day): number {
  if (!every || next === undefined || every.amount <= 0) return 0;
  let missed = 0;
  for (let day = next; day < asOf && missed < MOST; day = Math.max(day + 1, after(day, every))) {
    missed++;
  }
  return missed;
}

/** Nobody counts further. */
const MOST = 100;

/** The ladder: once is told, twice warns, three times it does not exist any more. */
function severityOf(missed: number): Severity {
  if (missed === 1) return 'info';
  return missed === 2 ? 'warning' : 'error';
}

function notice({ touchpoint, held, next }: Rhythm, missed: number, asOf: Day): Noticed {
  const { id, data, at } = touchpoint;
  const last = held.findLast(({ day }) => day <= asOf);
  const name = displayed(id);
  const since = last ? `last took place on ${formatDay(last.day)}` : 'has never taken place';
  const times = ['once', 'twice'][missed - 1] ?? `${missed >= MOST ? 'a hundred' : missed} times`;
  return {
    message: `${name} ${since}, and has been missed ${times} since; it was due on ${formatDay(next!)}, ${sayCount(asOf - next!, 'day')} ago`,
    help:
      missed > 2
        ? `hold it this week, or end it: write the rhythm that is kept under every:`
        : 'write under held: when it took place, or hold it this week',
    at: last?.on.at ?? placeOf(data, 'every') ?? at,
    subject: `touchpoint:${id}`,
    severity: severityOf(missed),
  };
}

import { nameOf, sayCount, sayDate, subjectOf } from '../../judge/about.ts';
import { movedBy, type Mover } from '../../judge/movers.ts';
import { figuresIn, type Figure } from '../../judge/readings.ts';
import { displayed } from '../../text/display.ts';
import { defineRule, type Noticed } from '../rule.ts';
import type { Dated } from '../../model/roadmap.ts';

export default defineRule({
  severity: 'warning',
  summary: 'what was done is measured by the figures that it promised to move',
  options: { days: 90 },
  *checkInitiative(initiative, { roadmap, asOf, options: { days } }) {
    const finish = initiative.status === 'done' ? finishOf(initiative) : undefined;
    const day = finish?.period?.last;
    if (!finish || day === undefined || asOf - day < days) return;
    for (const mover of movedBy(initiative)) {
      const figure = figuresIn(roadmap).get(mover.kpi);
      if (figure && !isMeasured(mover, figure, day)) yield notice(mover, finish, asOf - day);
    }
  },
});

function finishOf({
  actualFinish,
  target,
}: {
  readonly actualFinish?: Dated;
  readonly target?: Dated;
}): Dated | undefined {
  return actualFinish ?? target;
}

/** Measured for the initiative itself, or the KPI has a value of a time behind it. */
function isMeasured({ expectation }: Mover, { latest }: Figure, finish: number): boolean {
  return expectation?.measured !== undefined || (latest !== undefined && latest.day > finish);
}

function notice({ initiative, kpi, expectation, at }: Mover, finish: Dated, days: number): Noticed {
  const promise =
    expectation?.expect === undefined
      ? ''
      : `, which it was to bring ${displayed(expectation.expect)}`;
  return {
    message: `${nameOf(initiative)} has been done since ${sayDate(finish)}, ${sayCount(days, 'day')}, and nobody has measured ${displayed(kpi)}${promise}`,
    help: 'measure it, and write under measured: what it came to; a benefit that failed to come is worth knowing too',
    at,
    subject: subjectOf(initiative),
  };
}

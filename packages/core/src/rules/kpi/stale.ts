import { sayCount, sayDate } from '../../judge/about.ts';
import { moversByKpi, type Mover } from '../../judge/movers.ts';
import { figuresIn, type Figure } from '../../judge/readings.ts';
import { placeOf, where } from '../../parse/origin.ts';
import { displayed, quoted } from '../../text/display.ts';
import type { Day } from '../../time/day.ts';
import { readDuration } from '../../time/duration.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'warning',
  summary: 'a KPI is measured as often as it says',
  options: { factor: 1.5 },
  *checkWritten({ roadmap, asOf, options: { factor } }) {
    for (const figure of figuresIn(roadmap).values()) {
      const { every } = figure.kpi.data;
      const length = every === undefined ? undefined : readDuration(every);
      if (!length || every === undefined) continue;
      const days = DAYS[length.unit] * length.amount;
      const { latest } = figure;
      if (latest && asOf - latest.day > days * factor) yield notice(figure, every, asOf);
      if (latest) continue;
      const moving = moversByKpi(roadmap).get(figure.kpi.id) ?? [];
      if (moving.some(hasBegun)) yield neverMeasured(figure, every, moving.some(isDone));
    }
  },
});

/** A rhythm is meant in calendar time, however it is written: every month is every month. */
const DAYS = { h: 1 / 24, d: 1, w: 7, mo: 30.4 } as const;

function notice({ kpi, latest }: Figure, every: string, asOf: Day): Noticed {
  return {
    message: `${displayed(kpi.id)} is measured every ${displayed(every)}, and was last measured for ${sayDate(latest!.on)}, ${sayCount(asOf - latest!.day, 'day')} ago`,
    help: `add the latest value${fromSource(kpi.data.source)}, or say under every: how often it is really looked at`,
    at: where(kpi.data.values!, latest!.on.text, 'key'),
    subject: `kpi:${kpi.id}`,
  };
}

/** Before the work begins the baseline is enough; from then on somebody has to look. */
function hasBegun({ initiative: { status } }: Mover): boolean {
  return status === 'active' || status === 'done';
}

function isDone({ initiative: { status } }: Mover): boolean {
  return status === 'done';
}

function neverMeasured({ kpi }: Figure, every: string, isLate: boolean): Noticed {
  return {
    message: `${displayed(kpi.id)} is to be measured every ${displayed(every)}, and what moves it has begun without a value`,
    help: `write the first value under values:${fromSource(kpi.data.source)}, or nobody will see whether it moves`,
    // Once the work is done there is nothing left to see it move by.
    severity: isLate ? 'warning' : 'info',
    at: placeOf(kpi.data, 'values') ?? placeOf(kpi.data, 'every') ?? kpi.at,
    subject: `kpi:${kpi.id}`,
  };
}

function fromSource(source: string | undefined): string {
  return source === undefined ? '' : ` from ${quoted(source)}`;
}

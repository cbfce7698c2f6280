import { sayDate, sayList, nameOf, isOpen } from '../../judge/about.ts';
import { moversByKpi } from '../../judge/movers.ts';
import { figuresIn, meets, sayValue, type Figure } from '../../judge/readings.ts';
import type { Initiative } from '../../model/roadmap.ts';
import { where } from '../../parse/origin.ts';
import { displayed } from '../../text/display.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'info',
  summary: 'a figure that must not suffer keeps its bound',
  *checkWritten({ roadmap }) {
    for (const figure of figuresIn(roadmap).values()) {
      const { kpi, latest, readings } = figure;
      const { guardrail } = kpi.data;
      if (guardrail === undefined || !latest) continue;
      if (meets(figure, latest.value, guardrail) !== false) continue;
      const before = readings.at(-2);
      const isSecond = before !== undefined && meets(figure, before.value, guardrail) === false;
      const open = (moversByKpi(roadmap).get(kpi.id) ?? [])
        .map(({ initiative }) => initiative)
        .filter(isOpen);
      yield notice(figure, guardrail, isSecond, [...new Set(open)]);
    }
  },
});

function notice(
  { kpi, latest, readings }: Figure,
  guardrail: string,
  isSecond: boolean,
  movers: readonly Initiative[],
): Noticed {
  const again = isSecond ? ', for the second time in a row' : '';
  const names = sayList(movers.map((each) => nameOf(each)));
  return {
    message: `${displayed(kpi.id)} stood at ${sayValue(kpi, latest!.value)} in ${sayDate(latest!.on)}, outside its guardrail of ${displayed(guardrail)}${again}`,
    help:
      movers.length > 0
        ? `look at what moves it: ${names}`
        : 'find out what pushes it there before more of it is done',
    at: where(kpi.data.values!, latest!.on.text),
    subject: `kpi:${kpi.id}`,
    ...(isSecond && { severity: 'warning' }),
    chain: readings.slice(-4).map(({ on, value }) => ({
      message: `${sayValue(kpi, value)} in ${sayDate(on)}`,
      at: on.at,
    })),
  };
}

import { forecastRoadmap } from '../../forecast/forecast-roadmap.ts';
import type { ForecastItem } from '../../forecast/forecast.ts';
import type { Step } from '../../text/diagnostic.ts';
import { formatDay } from '../../time/day.ts';
import { nameOf, sayDate, subjectOf, writeDay } from '../../judge/about.ts';
import { defineRule, type Noticed, type RuleContext } from '../rule.ts';

const OPTIONS = { trials: 0, target: 50, promise: 85 };

export default defineRule({
  severity: 'warning',
  summary: 'a target is likely to hold, and a promise very likely',
  options: OPTIONS,
  *check(context) {
    const { options } = context;
    if (options.trials <= 0) return;
    const unlikely = unlikelyIn(context, []);
    if (unlikely.length === 0) return;
    // A second time, to learn what makes these few vary: the same numbers, for the seed is the same.
    const ids = unlikely.map(({ item }) => item.key);
    for (const each of unlikelyIn(context, ids)) yield notice(each, leastFor(each, options));
  },
});

type Context = RuleContext<typeof OPTIONS>;

/** More would hold up whoever is typing. */
const MOST_TRIALS = 10_000;

/** Those that could be in time, and mostly are not. */
function unlikelyIn(
  { roadmap, plan, workload, options }: Context,
  explain: readonly string[],
): readonly ForecastItem[] {
  const trials = Math.min(MOST_TRIALS, Math.round(options.trials));
  const { items, inputs } = forecastRoadmap(roadmap, plan, workload.capacity, {
    trials,
    budget: 10,
    explain,
  });
  if (inputs === 0) return [];
  return [...items.values()].filter((each) => {
    const { item, inTime, never } = each;
    const last = item.due?.period?.last;
    if (last === undefined || inTime === undefined || never) return false;
    return item.earliestFinish <= last && inTime * 100 < leastFor(each, options);
  });
}

function leastFor({ item }: ForecastItem, { target, promise }: typeof OPTIONS): number {
  return isPromise(item) ? promise : target;
}

function isPromise({ due, initiative }: ForecastItem['item']): boolean {
  return due === initiative.deadline || initiative.announced;
}

function notice(
  { item, inTime = 0, p50, p85, drivers = [] }: ForecastItem,
  least: number,
): Noticed {
  const { initiative, due } = item;
  const which = due === initiative.deadline ? 'deadline' : 'target';
  const [likely, share] = least > 50 ? [p85, 85] : [p50, 50];
  return {
    message: `${nameOf(initiative)} keeps its ${which}, ${sayDate(due!)}, in ${Math.round(inTime * 100)} of 100 trials; ${share} of 100 are done by ${formatDay(likely)}`,
    help: `move the date, or take away what makes it vary; see: throughline forecast . ${initiative.id}`,
    at: due!.at,
    subject: subjectOf(initiative),
    chain: drivers.slice(0, 4).map(({ name, at, correlation }): Step => ({
      message: `${name} makes it vary (correlation ${correlation.toFixed(2)})`,
      at,
    })),
    fixes: [
      writeDay(due!.at, likely, `Move its ${which} to ${formatDay(likely)}, ${share} % likely`),
    ],
  };
}

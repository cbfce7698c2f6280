import type { Initiative } from '../model/roadmap.ts';
import type { Plan } from '../plan/plan.ts';
import type { Day } from '../time/day.ts';
import { isOpen } from './about.ts';
import type { Mover } from './movers.ts';
import { isAsGood, meets, type Figure, type Reading } from './readings.ts';

/** Why a KPI will not be, or was not, where it should be; the gravest first. */
export type OffTrack =
  /** Its day has passed, and it was never there. */
  | { readonly kind: 'missed'; readonly latest: Reading }
  /** It is worse than where it began. */
  | { readonly kind: 'worse'; readonly latest: Reading; readonly baseline: number }
  /** What was to move it is done, and it has not moved so far. */
  | { readonly kind: 'promise'; readonly latest: Reading; readonly mover: Mover }
  /** Everything that is to move it is finished only after its day. */
  | { readonly kind: 'late'; readonly first: Initiative; readonly finish: Day; readonly due: Day }
  /** Nothing that is planned moves it. */
  | { readonly kind: 'nobody' };

/** What speaks against a figure; `undefined` if nothing does, or it has no target. */
export function offTrack(
  figure: Figure,
  movers: readonly Mover[],
  plan: Plan,
  asOf: Day,
): OffTrack | undefined {
  const { target } = figure.kpi.data;
  if (!target || isReached(figure, target.value)) return undefined;
  return (
    missed(figure, asOf) ??
    worse(figure) ??
    broken(figure, movers, asOf) ??
    lateMovers(figure, movers, plan)
  );
}

function isReached(figure: Figure, value: number): boolean {
  return figure.latest !== undefined && isAsGood(figure, figure.latest.value, value);
}

function missed({ due, latest }: Figure, asOf: Day): OffTrack | undefined {
  const last = due?.period?.last;
  if (last === undefined || last >= asOf || !latest) return undefined;
  return { kind: 'missed', latest };
}

/** One value may be chance: it has to be the second in a row that is worse than the baseline. */
function worse(figure: Figure): OffTrack | undefined {
  const { baseline } = figure.kpi.data;
  const [before, latest] = figure.readings.slice(-2);
  if (baseline === undefined || !before || !latest || figure.direction === 'hold') return undefined;
  const isWorse = ({ value }: Reading) => !isAsGood(figure, value, baseline);
  return isWorse(before) && isWorse(latest) ? { kind: 'worse', latest, baseline } : undefined;
}

/** A promise whose work is done, and that a later value does not keep. */
function broken(figure: Figure, movers: readonly Mover[], asOf: Day): OffTrack | undefined {
  const { latest } = figure;
  if (!latest) return undefined;
  for (const mover of movers) {
    const { initiative, expectation } = mover;
    const finish = (initiative.actualFinish ?? initiative.target)?.period?.last;
    if (initiative.status !== 'done' || expectation?.expect === undefined) continue;
    if (expectation.measured !== undefined || finish === undefined) continue;
    if (asOf - finish < SETTLING || latest.day <= finish) continue;
    if (meets(figure, latest.value, expectation.expect) === false) {
      return { kind: 'promise', latest, mover };
    }
  }
  return undefined;
}

/** Days until an effect can be seen. */
const SETTLING = 60;

function lateMovers(
  { due, readings }: Figure,
  movers: readonly Mover[],
  { items }: Plan,
): OffTrack | undefined {
  if (!movers.some(({ initiative }) => isOpen(initiative))) {
    return readings.length > 0 && due ? { kind: 'nobody' } : undefined;
  }
  const last = due?.period?.last;
  if (last === undefined) return undefined;
  let first: { readonly initiative: Initiative; readonly finish: Day } | undefined;
  for (const { initiative } of movers) {
    if (!isOpen(initiative)) continue;
    const finish = items.get(initiative.id)?.earliestFinish;
    if (finish === undefined || finish <= last) return undefined;
    if (!first || finish < first.finish) first = { initiative, finish };
  }
  return first && { kind: 'late', first: first.initiative, finish: first.finish, due: last };
}

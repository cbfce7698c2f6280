import type { Load, PoolLoad } from '../capacity/load.ts';
import type { LoadPeriod, PeriodStep } from '../capacity/periods.ts';
import type { Proof } from '../capacity/proofs.ts';
import type { Roadmap, Team } from '../model/roadmap.ts';
import { placeOf } from '../parse/origin.ts';
import type { Location } from '../text/source.ts';
import { civilOf, type Day } from '../time/day.ts';
import { monthName } from './say.ts';

/**
 * How full teams and skills are, period by period, in person-days: no pixels, no colours. Every
 * format (SVG, terminal, CSV) draws the same map.
 */
export interface HeatMap {
  readonly title: string;
  readonly asOf: Day;
  readonly step: PeriodStep;
  readonly columns: readonly HeatColumn[];
  /** Teams in the roadmap's order, each followed by its skills. */
  readonly rows: readonly HeatRow[];
  /** Asked of somebody, but at no time that is known. */
  readonly unplaced: readonly { readonly id: string; readonly title: string }[];
  /** Periods that are left out behind the last column, though something is asked in them. */
  readonly more: number;
}

export interface HeatColumn extends LoadPeriod {
  /** `Feb`, `Q1`; of a week the day on which it begins. */
  readonly minor: string;
  /** `2027`; of a week `Feb 2027`. */
  readonly major: string;
}

export interface HeatRow {
  readonly team: string;
  /** Absent: the whole team. */
  readonly skill?: string;
  /** The team's title, or the skill. */
  readonly title: string;
  readonly at: Location;
  readonly cells: readonly HeatCell[];
}

export interface HeatCell {
  /** Person-days; `undefined` where nobody says how many people there are. */
  readonly capacity: number | undefined;
  readonly committed: number;
  readonly tentative: number;
  /** All of it at the other points of the estimates. */
  readonly optimistic: number;
  readonly pessimistic: number;
  /** What was promised, and everything that is asked, as shares of the capacity: 1 is full. `Infinity` of none. */
  readonly promised: number | undefined;
  readonly asked: number | undefined;
  readonly level: HeatLevel;
  /** `Platform, 2027-02: 45 of 40 pd promised (113 %), 8 pd more proposed; it cannot be done`. */
  readonly spoken: string;
}

/**
 * `over`: promised work alone is too much; `beyond`: it is too much with what is proposed;
 * `tight`: promised for more than 85 %; `unknown`: nobody says how many people there are.
 */
export type HeatLevel = 'idle' | 'light' | 'busy' | 'tight' | 'beyond' | 'over' | 'unknown';

export interface HeatMapOptions {
  /** Ids of teams; default: all. */
  readonly teams?: readonly string[];
  /** How many periods at most. Default: all. */
  readonly most?: number;
}

/** The map of a load. Teams that nobody asks for anything are shown too: they are the ones with room. */
export function heatMap(
  roadmap: Pick<Roadmap, 'title'>,
  load: Load,
  proofs: readonly Proof[],
  asOf: Day,
  { teams, most = Number.POSITIVE_INFINITY }: HeatMapOptions = {},
): HeatMap {
  const pools = load.pools.filter(
    ({ team, works }) => (teams?.includes(team.id) ?? true) && (works.length > 0 || !isGone(team)),
  );
  const busy = load.periods.slice(0, busyUntil(pools));
  const periods = busy.slice(0, most);
  return {
    title: roadmap.title,
    asOf,
    step: load.step,
    columns: periods.map((period) => columnOf(period, load.step)),
    rows: pools.map((pool) => rowOf(pool, periods, proofs)),
    unplaced: load.unplaced
      .filter(({ data }) => !teams || (data.demand ?? []).some(({ team }) => teams.includes(team)))
      .map(({ id, title }) => ({ id, title })),
    more: busy.length - periods.length,
  };
}

/** How many periods there are up to the last in which something is asked; the first is always shown. */
function busyUntil(pools: readonly PoolLoad[]): number {
  const counts = pools.map(
    ({ committed, tentative }) =>
      committed.findLastIndex((each, index) => each + (tentative[index] ?? 0) >= SOME) + 1,
  );
  return Math.max(1, ...counts);
}

/** Person-days: less reads as none. */
const SOME = 0.05;

function isGone({ data: { ended, mergedInto } }: Team): boolean {
  return ended !== undefined || mergedInto !== undefined;
}

function columnOf(period: LoadPeriod, step: PeriodStep): HeatColumn {
  const { year, month } = civilOf(step === 'week' ? period.last - 6 : period.last);
  const { day } = civilOf(period.last - 6);
  const minor = { week: String(day), month: monthName(month), quarter: `Q${Math.ceil(month / 3)}` };
  const major = step === 'week' ? `${monthName(month)} ${year}` : String(year);
  return { ...period, minor: minor[step], major };
}

function rowOf(pool: PoolLoad, periods: readonly LoadPeriod[], proofs: readonly Proof[]): HeatRow {
  const { team, skill } = pool;
  const own = proofs.filter((proof) => proof.pool.team === team && proof.pool.skill === skill);
  const at = skill === undefined ? undefined : placeOf(team.data.skills ?? {}, skill, 'key');
  return {
    team: team.id,
    ...(skill !== undefined && { skill }),
    title: skill ?? team.title,
    at: at ?? team.at,
    cells: periods.map((period, index) => cellOf(pool, period, index, own)),
  };
}

function cellOf(
  pool: PoolLoad,
  period: LoadPeriod,
  index: number,
  proofs: readonly Proof[],
): HeatCell {
  const at = (numbers: Float64Array) => numbers[index] ?? 0;
  const [committed, tentative] = [at(pool.committed), at(pool.tentative)];
  const capacity = pool.capacity && at(pool.capacity);
  const amounts = { capacity, committed, tentative };
  const isProved = proofs.some(({ first, last }) => first <= period.last && period.first <= last);
  return {
    ...amounts,
    optimistic: at(pool.optimistic),
    pessimistic: at(pool.pessimistic),
    promised: shareOf(committed, capacity),
    asked: shareOf(committed + tentative, capacity),
    level: levelOf(amounts),
    spoken: `${speak(pool, period, amounts)}${isProved ? '; it cannot be done' : ''}`,
  };
}

type Amounts = Pick<HeatCell, 'capacity' | 'committed' | 'tentative'>;

/** Less than half a person-day too much is rounding. */
const LEAST = 0.5;

function levelOf({ capacity, committed, tentative }: Amounts): HeatLevel {
  if (capacity === undefined) return committed + tentative > 0 ? 'unknown' : 'idle';
  if (committed > capacity + LEAST) return 'over';
  if (committed + tentative > capacity + LEAST) return 'beyond';
  if (committed + tentative < SOME) return 'idle';
  if (capacity === 0) return committed >= SOME ? 'over' : 'beyond';
  const share = committed / capacity;
  return share > 0.85 ? 'tight' : share > 0.5 ? 'busy' : 'light';
}

function shareOf(amount: number, capacity: number | undefined): number | undefined {
  if (capacity === undefined) return undefined;
  return amount < SOME ? 0 : amount / capacity;
}

function speak({ team, skill }: PoolLoad, { label }: LoadPeriod, amounts: Amounts): string {
  const { capacity, committed, tentative } = amounts;
  const name = skill === undefined ? team.title : `${skill} in ${team.title}`;
  const share = shareOf(committed, capacity);
  const percent =
    share === undefined || share === Infinity ? '' : ` (${Math.round(share * 100)} %)`;
  const has = capacity === undefined ? '' : ` of ${tenths(capacity)}`;
  const ideas = tentative < SOME ? '' : `, ${tenths(tentative)} pd more proposed`;
  return `${name}, ${label}: ${tenths(committed)}${has} pd promised${percent}${ideas}`;
}

function tenths(value: number): string {
  return String(Math.round(value * 10) / 10);
}

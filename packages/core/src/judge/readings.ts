import type { KpiData } from '../model/generated/types.ts';
import type { Dated, Entity, Roadmap } from '../model/roadmap.ts';
import { parseKpiTarget, type KpiTarget } from '../model/quantity/kpi-target.ts';
import { writtenOn, type ReadWritten } from '../plan/written.ts';
import { displayed } from '../text/display.ts';
import type { Day } from '../time/day.ts';
import { once } from './once.ts';

export type Kpi = Entity<KpiData>;

/** One measured value of a KPI. */
export interface Reading {
  readonly on: Dated;
  /** The last day that it speaks of. */
  readonly day: Day;
  readonly value: number;
}

/** A KPI with what was measured so far and where it is to go. */
export interface Figure {
  readonly kpi: Kpi;
  /** By day, the latest last. Days that cannot be read are left out. */
  readonly readings: readonly Reading[];
  readonly latest?: Reading;
  /** Which way is better; from baseline and target where it is not written. */
  readonly direction?: 'up' | 'down' | 'hold';
  /** The last day on which the target may be reached. */
  readonly due?: Dated;
}

/** All KPIs of a roadmap with their readings, by id. */
export const figuresIn = once(readFigures);

function readFigures(roadmap: Pick<Roadmap, 'kpis' | 'calendar'>): ReadonlyMap<string, Figure> {
  const read = writtenOn(roadmap);
  return new Map([...roadmap.kpis.values()].map((kpi) => [kpi.id, figureOf(kpi, read)]));
}

function figureOf(kpi: Kpi, read: ReadWritten): Figure {
  const { values = {}, target } = kpi.data;
  const readings = Object.entries(values)
    .flatMap(([text, value]): Reading[] => {
      const on = read(values, text, text);
      return on?.period ? [{ on, day: on.period.last, value }] : [];
    })
    .toSorted((a, b) => a.day - b.day);
  const latest = readings.at(-1);
  const due = target && read(target, 'by', target.by);
  const direction = directionOf(kpi.data);
  return {
    kpi,
    readings,
    ...(latest && { latest }),
    ...(due && { due }),
    ...(direction && { direction }),
  };
}

function directionOf({ direction, baseline, target }: KpiData): Figure['direction'] {
  if (direction !== undefined || baseline === undefined || target === undefined) return direction;
  if (target.value === baseline) return 'hold';
  return target.value > baseline ? 'up' : 'down';
}

/** Whether a value is as good as another, or better; of a figure to be held, whether it is the same. */
export function isAsGood({ direction }: Figure, value: number, as: number): boolean {
  if (direction === 'up') return value >= as;
  if (direction === 'down') return value <= as;
  return value === as;
}

/** Whether a value is what a text asks for (`at least 99.3 %`); `undefined` if the text cannot be read. */
export function meets(figure: Figure, value: number, text: string): boolean | undefined {
  const parsed = parseKpiTarget(text);
  return parsed.ok ? fits(figure, value, parsed.value) : undefined;
}

function fits(figure: Figure, value: number, { comparator, ...target }: KpiTarget): boolean {
  if (comparator === 'at-least' || comparator === 'up-to') return value >= target.value;
  if (comparator === 'at-most' || comparator === 'down-to') return value <= target.value;
  if (comparator === 'above') return value > target.value;
  if (comparator === 'below') return value < target.value;
  if (comparator === 'reach') return isAsGood(figure, value, target.value);
  return value >= target.value && value <= (target.upper ?? target.value);
}

/** A value with the unit of its KPI: `8.5 days`, `99.4 %`. */
export function sayValue({ data: { unit } }: Kpi, value: number): string {
  const number = String(Math.round(value * 100) / 100);
  return unit === undefined ? number : `${number} ${displayed(unit)}`;
}

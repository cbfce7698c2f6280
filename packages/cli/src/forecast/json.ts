import { formatDay, type Forecast, type Quantiles, type SpreadDriver } from '@throughline/core';
import type { Opened } from '../open.ts';
import { placeOf } from '../place.ts';
import type { Asked } from './shown-items.ts';

/** The same for a program; dates are `null` where there will never be the people. */
export function forecastJson(forecast: Forecast, { items }: Asked, opened: Opened): string {
  const { trials, inputs, end, endDrivers, levelled } = forecast;
  const saidDrivers = (drivers: readonly SpreadDriver[]) =>
    drivers.map(({ name, at, correlation }) => ({ name, correlation, at: placeOf(at, opened) }));
  const report = {
    version: 1,
    asOf: formatDay(levelled.plan.asOf),
    roadmap: opened.analysis.roadmap.id,
    trials,
    inputs,
    end: { ...days(end), drivers: saidDrivers(endDrivers) },
    initiatives: items.map((each) => ({
      id: each.item.key,
      title: each.item.initiative.title,
      due: each.item.due?.period ? formatDay(each.item.due.period.last) : null,
      inTime: each.never ? 0 : (each.inTime ?? null),
      ...(each.never ? { p50: null, p85: null, p95: null } : days(each)),
      criticality: each.criticality,
      ...(each.drivers && { drivers: saidDrivers(each.drivers) }),
      at: placeOf(each.item.initiative.at, opened),
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function days({ p50, p85, p95 }: Quantiles) {
  return { p50: formatDay(p50), p85: formatDay(p85), p95: formatDay(p95) };
}

import { capacityOf } from './capacity/capacity.ts';
import { forecasting } from './forecast/forecast-roadmap.ts';
import type { Forecasting, ForecastOptions } from './forecast/forecast.ts';
import { link } from './link/link.ts';
import { planRoadmap } from './plan/plan-roadmap.ts';
import { readFile } from './shape/read-file.ts';
import type { SourceFile } from './text/source.ts';
import type { Day } from './time/day.ts';

/**
 * The forecasting of a roadmap from its files, without judging them: for threads that are given
 * texts and no analysis. The same as that of an analysis of the same files and day.
 */
export function forecastingFiles(
  files: readonly SourceFile[],
  asOf: Day,
  options: ForecastOptions,
): Forecasting {
  const shaped = files
    .filter(({ path }) => !path.endsWith('.json'))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map((file) => readFile(file).value);
  const { value: roadmap } = link(shaped);
  const { value: plan } = planRoadmap(roadmap, { asOf });
  return forecasting(roadmap, plan, capacityOf(roadmap), options);
}

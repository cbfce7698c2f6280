import { csvLine, formatDay, type Forecast } from '@throughline/core';
import type { Asked } from './shown-items.ts';

/** The same for a spreadsheet; shares from 0 to 1. */
export function forecastCsv(_forecast: Forecast, { items }: Asked): string {
  const rows = items.map(({ item, p50, p85, p95, inTime, criticality, never }) => [
    item.key,
    item.initiative.title,
    item.due?.text ?? '',
    inTime === undefined || never ? '' : String(inTime),
    ...[p50, p85, p95].map((day) => (never ? '' : formatDay(day))),
    never ? '' : String(criticality),
  ]);
  return [HEADINGS, ...rows].map((row) => csvLine(row)).join('');
}

const HEADINGS = ['id', 'title', 'due', 'inTime', 'p50', 'p85', 'p95', 'criticality'];

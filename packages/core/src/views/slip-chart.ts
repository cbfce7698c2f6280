import { itemDrift, type Drift } from '../history/drift.ts';
import type { ItemHistory } from '../history/history.ts';
import type { Day } from '../time/day.ts';
import type { DayRange } from './scene.ts';

/**
 * A milestone trend analysis, from history alone: for each item the day that was promised, on the
 * day on which it was promised. A level line is a kept date, a rising one slips; one that rises as
 * steeply as the line on which both days are the same never comes closer.
 */
export interface SlipChart {
  /** When something was written: the horizontal axis. */
  readonly written: DayRange;
  /** What was promised: the vertical axis. */
  readonly promised: DayRange;
  readonly lines: readonly SlipLine[];
}

export interface SlipLine {
  readonly id: string;
  readonly title: string;
  readonly points: readonly { readonly on: Day; readonly promised: Day; readonly text: string }[];
  readonly isDone: boolean;
}

/** The items that slipped most often, at most so many. */
export function slipChart({ items }: Drift, asOf: Day, most: number): SlipChart | undefined {
  const lines = items
    .filter(({ slips }) => slips > 0)
    .slice(0, most)
    .map(({ item }) => lineOf(item, asOf))
    .filter(({ points }) => points.length > 1);
  const points = lines.flatMap((line) => line.points);
  if (points.length === 0) return undefined;
  return {
    written: rangeOf(points.map(({ on }) => on)),
    promised: rangeOf(points.map(({ promised }) => promised)),
    lines,
  };
}

function lineOf(item: ItemHistory, asOf: Day): SlipLine {
  const { principal } = itemDrift(item);
  const points = item.promises.flatMap(({ at, what, text = '', last }) =>
    what === principal && last !== undefined ? [{ on: at.day, promised: last, text }] : [],
  );
  const latest = points.at(-1);
  const end = Math.max(latest?.on ?? asOf, item.doneOn ?? item.removed?.day ?? asOf);
  return {
    id: item.id,
    title: item.title,
    points: latest && end > latest.on ? [...points, { ...latest, on: end }] : points,
    isDone: item.doneOn !== undefined,
  };
}

function rangeOf(days: readonly Day[]): DayRange {
  return {
    first: days.reduce((a, b) => Math.min(a, b)),
    last: days.reduce((a, b) => Math.max(a, b)),
  };
}

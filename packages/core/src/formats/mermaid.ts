import { axisOf } from '../views/axis.ts';
import type { Bar, DayRange, Mark, Scene } from '../views/scene.ts';
import { formatDay, type Day } from '../time/day.ts';

/**
 * The timeline as Mermaid Gantt text, for places that draw Mermaid (a README, a wiki). Valid in
 * Mermaid 10 to 12. Every task has an explicit start and an exclusive end, and none says
 * `after` or `excludes`, which Mermaid counts differently from version to version. Less than
 * the SVG: no arrows, no float, no soft ends. "Today" is left out, for Mermaid would ask a clock.
 */
export function mermaidGantt(scene: Scene): string {
  const lines = ['gantt', `    title ${label(scene.title)}`, ...axisLines(scene.range)];
  for (const lane of scene.lanes) {
    if (lane.title !== '') lines.push(`    section ${label(lane.title)}`);
    for (const bar of lane.bars) lines.push(...tasksOf(bar, scene));
  }
  return `${lines.join('\n')}\n`;
}

/** How dates are read and the axis is divided. */
export function axisLines(range: DayRange): readonly string[] {
  const { scale } = axisOf(range, 1000, 60);
  return [
    '    dateFormat YYYY-MM-DD',
    `    axisFormat ${AXES[scale].format}`,
    `    tickInterval ${AXES[scale].interval}`,
    '    todayMarker off',
  ];
}

const AXES = {
  week: { format: '%e %b', interval: '1week' },
  month: { format: '%b %Y', interval: '1month' },
  quarter: { format: '%b %Y', interval: '3month' },
  year: { format: '%Y', interval: '12month' },
} as const;

function tasksOf(bar: Bar, scene: Scene): readonly string[] {
  const first = Math.max(bar.first, scene.range.first);
  const last = Math.min(bar.last, scene.range.last);
  const late = bar.daysLate > 0 ? ` (+${bar.daysLate}d)` : '';
  const marks = bar.marks.filter(({ day }) => day >= scene.range.first && day <= scene.range.last);
  return [
    taskLine(bar.title + late, tagsOf(bar), first, Math.max(first, last) + 1),
    ...marks.map((mark) => taskLine(mark.title, markTagsOf(mark), mark.day, mark.day + 1)),
  ];
}

function tagsOf({ status, critical, late }: Bar): readonly string[] {
  const tags = critical || late ? ['crit'] : [];
  if (status === 'done') return [...tags, 'done'];
  return status === 'active' ? [...tags, 'active'] : tags;
}

function markTagsOf({ reached, late }: Mark): readonly string[] {
  return [...(late ? ['crit'] : []), ...(reached ? ['done'] : []), 'milestone'];
}

export function taskLine(title: string, tags: readonly string[], first: Day, until: Day): string {
  return `    ${label(title)} :${[...tags, formatDay(first), formatDay(until)].join(', ')}`;
}

/**
 * A title that Mermaid can only read as a title: every ASCII character but letters and digits
 * as `#NN;`, and the first letter too, for a line may begin with a keyword. Control characters
 * and halves of surrogate pairs are dropped; an empty title is a dash.
 */
export function label(text: string): string {
  const plain =
    text
      .replace(/\s+/g, ' ')
      .replace(/[\p{Cc}\p{Cs}]/gu, '')
      .trim() || '-';
  return plain.replace(
    /^[A-Za-z0-9]|[\x20-\x2F\x3A-\x40\x5B-\x60\x7B-\x7E]/g,
    (character) => `#${character.charCodeAt(0)};`,
  );
}

import { STATUSES } from '../../model/roadmap.ts';
import type { Bar, Scene } from '../../views/scene.ts';
import { columnsOf } from './columns.ts';
import type { Frame } from './frame.ts';

/** Explains the signs that this picture uses, and no others, in lines of at most the width. */
export function legendLines(scene: Scene, { signs, width }: Frame): readonly string[] {
  const bars = scene.lanes.flatMap((lane) => lane.bars);
  const any = (test: (bar: Bar) => unknown) => bars.some(test);
  const anyMark = (release: boolean, reached: boolean) =>
    any(({ marks }) => marks.some((mark) => mark.release === release && mark.reached === reached));
  const shown = new Set([...bars, ...scene.unscheduled].map(({ status }) => status));
  const keys = [
    ...STATUSES.map(
      (status) => shown.has(status) && `${signs.status[status]} ${signs.bar[status]} ${status}`,
    ),
    any((bar) => bar.startsBy > bar.first || bar.endsFrom < bar.last) && `${signs.soft} not exact`,
    any(({ overrunUntil }) => overrunUntil) && `${signs.overrun} cannot finish before`,
    any(({ floatUntil }) => floatUntil) && `${signs.float} float`,
    any(({ deadline }) => deadline) && `${signs.deadline} deadline`,
    anyMark(false, false) && `${signs.milestone} milestone`,
    anyMark(true, false) && `${signs.release} release`,
    anyMark(false, true) && `${signs.milestoneReached} milestone reached`,
    anyMark(true, true) && `${signs.releaseReached} release reached`,
  ];
  return flowed(
    keys.filter((key) => key !== false),
    width,
  );
}

function flowed(keys: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const key of keys) {
    const last = lines.at(-1);
    const fits = last !== undefined && columnsOf(last) + 3 + columnsOf(key) <= width;
    if (fits) lines[lines.length - 1] = `${last}   ${key}`;
    else lines.push(key);
  }
  return lines;
}

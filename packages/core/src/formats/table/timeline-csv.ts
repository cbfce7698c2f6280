import { formatDay, type Day } from '../../time/day.ts';
import type { Bar, Scene } from '../../views/scene.ts';
import { csvLine } from './csv.ts';

/**
 * The timeline as comma-separated values (RFC 4180, CRLF), for a spreadsheet: days as
 * `2027-03-15`, a row for each initiative. A text that a spreadsheet would take for a formula
 * begins with an apostrophe.
 */
export function timelineCsv(scene: Scene): string {
  const bars = scene.lanes.flatMap((lane) => lane.bars.map((bar) => rowOf(bar, lane.title)));
  const undated = scene.unscheduled.map(({ id, title, status, because }) =>
    HEADER.map((name) => ({ id, title, status, note: because })[name as 'id'] ?? ''),
  );
  return [HEADER, ...bars, ...undated].map(csvLine).join('');
}

const HEADER: readonly string[] =
  'id,title,lane,status,start,target,first,last,deadline,earliestFinish,workingDaysLate,totalFloat,critical,errors,warnings,notes,note'.split(
    ',',
  );

function rowOf(bar: Bar, lane: string): readonly string[] {
  const { error, warning, info } = bar.findings;
  return [
    bar.id,
    bar.title,
    lane,
    bar.status,
    bar.start ?? '',
    bar.target ?? '',
    ...[bar.first, bar.last, bar.deadline, bar.earliestFinish].map(day),
    ...[bar.daysLate, bar.totalFloat ?? '', bar.critical, error, warning, info].map(String),
    bar.unwritten === undefined ? '' : `${bar.unwritten} not written`,
  ];
}

function day(value: Day | undefined): string {
  return value === undefined ? '' : formatDay(value);
}

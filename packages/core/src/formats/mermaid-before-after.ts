import { formatDay } from '../time/day.ts';
import { rangeOf, type BeforeAfter, type Span } from '../views/before-after.ts';
import { axisLines, label, taskLine } from './mermaid.ts';

/** Two bars for each thing, its former days faint and its new ones below, as Mermaid Gantt text. */
export function mermaidBeforeAfter(rows: readonly BeforeAfter[]): string {
  const lines = rows.flatMap(({ title, before, after }) => [
    `    section ${label(title)}`,
    ...(before
      ? [
          taskLine(
            after ? 'before' : 'before, not planned any more',
            ['done'],
            before.first,
            before.last + 1,
          ),
        ]
      : []),
    ...(after ? afterLines(after) : []),
  ]);
  return `${['gantt', ...axisLines(rangeOf(rows)), ...lines].join('\n')}\n`;
}

function afterLines({ first, last, due, isLate }: Span): readonly string[] {
  return [
    taskLine(isLate ? 'after, too late' : 'after', [isLate ? 'crit' : 'active'], first, last + 1),
    ...(isLate && due !== undefined
      ? [taskLine(`due ${formatDay(due)}`, ['milestone'], due, due + 1)]
      : []),
  ];
}

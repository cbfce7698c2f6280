import {
  figuresOf,
  formatDay,
  mdText,
  outlookFigures,
  sayOutlookChange,
  type FindingChange,
  type Move,
} from '@throughline/core';
import type { Sides } from './sides.ts';

/** The comparison for a page, a comment or a mail: figures first, then what follows, folded details last. */
export function asMarkdown({ base, head, comparison, outlooks }: Sides): string {
  const { changes, moves, findings } = comparison;
  const follow = moves.filter(({ isEdited }) => !isEdited);
  const parts = [
    `# ${mdText(head.title)}`,
    `Beside ${mdText(base.title)}, as of ${formatDay(head.opened.analysis.asOf)}.`,
    tableOf(
      ['', base.name, head.name],
      [...figuresOf(comparison), ...(outlooks ? outlookFigures(outlooks) : [])].map((each) => [
        each.label,
        each.base,
        each.head,
      ]),
    ),
    list('What follows', follow.map(moveLine)),
    list(
      'With people and chance, by an estimate',
      (outlooks?.items ?? []).map((each) => mdText(sayOutlookChange(each))),
    ),
    list('New findings', [...findings.new, ...findings.worse].map(findingLine)),
    list('Fixed findings', [...findings.fixed, ...findings.better].map(findingLine)),
    list(
      'What differs',
      changes.map(({ message }) => mdText(message)),
    ),
    ...(moves.length === 0
      ? []
      : [folded('Every date that moves', datesOf(moves, base.name, head.name))]),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function list(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}

function moveLine({ message, because }: Move): string {
  return because ? `${mdText(message)} (${mdText(because.message)})` : mdText(message);
}

function findingLine({ finding }: FindingChange): string {
  return `${finding.severity} \`${finding.rule}\`: ${mdText(finding.message)}`;
}

function datesOf(moves: readonly Move[], base: string, head: string): string {
  const day = (value: number | undefined) => (value === undefined ? '' : formatDay(value));
  return tableOf(
    ['', base, head, 'working days later'],
    moves.map((move) => [
      move.id,
      day(move.base?.earliestFinish),
      day(move.head?.earliestFinish),
      move.base && move.head ? String(move.days) : '',
    ]),
  );
}

function tableOf(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(mdText).join(' | ')} |`;
  return [line(heads), `|${heads.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}

function folded(title: string, content: string): string {
  return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}

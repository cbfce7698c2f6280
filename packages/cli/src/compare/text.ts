import {
  figuresOf,
  formatDay,
  outlookFigures,
  sayOutlookChange,
  terminalText,
} from '@throughline/core';
import { paragraph } from '../paragraph.ts';
import { table } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { linesOfFinding, linesOfMoves, linesOfOverload, linesOfText, type Page } from './lines.ts';
import type { Sides } from './sides.ts';

/** The comparison for a person at a terminal: figures, what differs, what follows. */
export function asText(sides: Sides, terminal: Terminal): string {
  const { changes, moves, findings, overloads, kpis } = sides.comparison;
  const page: Page = { terminal, width: Math.min(terminal.width, 100), sides };
  const own = moves.filter(({ isEdited }) => isEdited);
  const followers = moves.filter(({ isEdited }) => !isEdited);
  const isSame = changes.length + moves.length === 0;
  const one = { change: linesOfText, overload: linesOfOverload, finding: linesOfFinding };
  const parts = [
    [terminal.paint(titleOf(sides), 'bold'), ...figures(page)],
    isSame ? ['The two plans are the same.'] : [],
    section('What differs', changes, page, one.change),
    section('Their own dates', own, page, one.change),
    ...(followers.length > 0 ? [followersOf(followers, page)] : []),
    section('With people and chance, by an estimate', estimates(sides), page, linesOfText),
    section('Overload by month', overloads, page, one.overload),
    section('KPI dates', kpis, page, one.change),
    section('New findings', findings.new, page, one.finding),
    section('Worse', findings.worse, page, one.finding),
    section('Better', findings.better, page, one.finding),
    section('Fixed', findings.fixed, page, one.finding),
    hint(sides, followers[0]?.id, page),
  ];
  const written = parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${written.join('\n\n')}\n`;
}

function titleOf({ base, head }: Sides): string {
  return terminalText(`${head.title}, beside ${base.title}`);
}

function figures({ sides, terminal, width }: Page): readonly string[] {
  const { comparison, outlooks } = sides;
  const all = [...figuresOf(comparison), ...(outlooks ? outlookFigures(outlooks) : [])];
  const rows = all.map(({ label, base, head }) => [label, base, head, head === base ? '' : '*']);
  const columns = [
    { title: '' },
    { title: sides.base.name, least: 12 },
    { title: sides.head.name, least: 12 },
    { title: '' },
  ];
  const { heading, lines } = table(columns, rows, width);
  const { paint } = terminal;
  const colors = { worse: 'red', better: 'green' } as const;
  const painted = lines.map((line, index) => {
    const judged = all[index]?.judged;
    return judged ? paint(line, colors[judged]) : line;
  });
  const asOf = formatDay(sides.head.opened.analysis.asOf);
  return [paint(`as of ${asOf}`, 'dim'), '', paint(heading, 'bold'), ...painted];
}

function estimates({ outlooks }: Sides): readonly { readonly message: string }[] {
  return (outlooks?.items ?? []).map((each) => ({ message: sayOutlookChange(each) }));
}

/** More than this of one sort nobody reads in a terminal. */
const MOST = 15;

function section<T>(
  title: string,
  items: readonly T[],
  page: Page,
  linesOf: (item: T, page: Page) => readonly string[],
): readonly string[] {
  if (items.length === 0) return [];
  const shown = items.slice(0, MOST).flatMap((item) => linesOf(item, page));
  return [page.terminal.paint(title, 'bold'), ...shown, ...more(items.length)];
}

function followersOf(followers: Sides['comparison']['moves'], page: Page): readonly string[] {
  const shown = linesOfMoves(followers.slice(0, MOST), page);
  return [page.terminal.paint('What follows', 'bold'), ...shown, ...more(followers.length)];
}

function more(count: number): readonly string[] {
  return count > MOST ? [`  and ${count - MOST} more: --format json has them all`] : [];
}

/** Where to read on, if the head is a scenario of this roadmap. */
function hint({ base, head }: Sides, id: string | undefined, { width }: Page): readonly string[] {
  const isScenario =
    head.scenario !== undefined && base.opened.loaded.folder === head.opened.loaded.folder;
  if (id === undefined || !isScenario) return [];
  return paragraph(`Ask why: throughline why ${id} --scenario ${head.scenario}`, width);
}

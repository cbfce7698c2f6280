import {
  boardMarkdown,
  boardText,
  formatDay,
  IMPACT_KINDS,
  impactBoard,
  type Analysis,
  type Board,
  type ImpactKind,
} from '@throughline/core';
import { EXIT, type CliCommand } from '../command.ts';
import { unknownId } from '../find-item.ts';
import { openOne } from '../open.ts';
import {
  asOfOption,
  atOption,
  formatOption,
  inOption,
  outputOption,
  scenarioOption,
} from '../options.ts';
import { deliver } from '../output.ts';
import { paintBoard } from '../paint-board.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  readonly in: string;
  readonly asOf?: number;
  readonly scenario?: string;
  readonly at?: string;
  readonly format: 'text' | 'markdown' | 'json';
  readonly output?: string;
}

const command: CliCommand = {
  summary: 'say what rests on a system, a team, a KPI or an initiative',
  examples: [
    ['throughline impact web', 'a team: what waits for it, and which figures hang on that'],
    ['throughline impact new-website', 'an initiative: everything behind it'],
  ],
  define(command, action) {
    command
      .argument('<id>', 'its id')
      .addOption(inOption())
      .addOption(asOfOption())
      .addOption(scenarioOption())
      .addOption(atOption())
      .addOption(formatOption(['text', 'markdown', 'json'], 'text'))
      .addOption(outputOption())
      .action(
        action(async (terminal, id: string, options: Options) => {
          const { analysis } = await openOne(options.in, options, terminal);
          const boards = boardsOf(id, analysis);
          await deliver(draw(boards, analysis, options, terminal), options.output, terminal);
          return EXIT.clean;
        }),
      );
  },
};
export default command;

/** Ids are unique per kind only: a team and a system may share one, and both are shown. */
function boardsOf(id: string, analysis: Analysis): readonly Board[] {
  const boards = IMPACT_KINDS.flatMap((kind) => impactBoard(kind, id, analysis) ?? []);
  if (boards.length > 0) return boards;
  const known = analysis.roadmap.links.definitions
    .filter(({ kind, scope }) => scope === undefined && isShown(kind))
    .map((each) => each.id);
  throw unknownId(id, 'initiative, system, team, KPI, process or objective', known);
}

function isShown(kind: string): kind is ImpactKind {
  return (IMPACT_KINDS as readonly string[]).includes(kind);
}

function draw(
  boards: readonly Board[],
  { roadmap, asOf }: Analysis,
  { format, output }: Options,
  { width, ascii, paint }: Terminal,
): string {
  if (format === 'markdown') return boards.map(boardMarkdown).join('\n');
  if (format === 'json') {
    const report = { version: 1, asOf: formatDay(asOf), roadmap: roadmap.id, found: boards };
    return `${JSON.stringify(report, null, 2)}\n`;
  }
  const style = output === undefined ? { style: paintBoard(paint) } : {};
  return boards.map((board) => boardText(board, { width, ascii, ...style })).join('\n\n');
}

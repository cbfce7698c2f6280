import { extname } from 'node:path';
import { Option } from 'commander';
import {
  BOARDS,
  boardCsv,
  boardMarkdown,
  boardText,
  boardsPage,
  formatDay,
  makeBoard,
  type Analysis,
  type Board,
} from '@throughline/core';
import { EXIT, type CliCommand } from '../command.ts';
import { unknownId } from '../find-item.ts';
import { openOne } from '../open.ts';
import { asOfOption, atOption, inOption, outputOption, scenarioOption } from '../options.ts';
import { deliver } from '../output.ts';
import { paintBoard } from '../paint-board.ts';
import { table } from '../table.ts';
import type { Terminal } from '../terminal.ts';

const FORMATS = ['text', 'markdown', 'html', 'csv', 'json'] as const;
type Format = (typeof FORMATS)[number];

interface Options {
  readonly in: string;
  readonly asOf?: number;
  readonly scenario?: string;
  readonly at?: string;
  readonly format?: Format;
  readonly output?: string;
}

const command: CliCommand = {
  summary: 'show a view in words and figures: scorecard, systems, readiness and others',
  examples: [
    ['throughline board', 'which boards there are'],
    ['throughline board scorecard', 'every objective with its figures'],
    ['throughline board summary --output summary.html', 'one page to print or to send'],
    ['throughline board all --output boards.html', 'all boards on one page'],
  ],
  define(command, action) {
    command
      .argument('[name]', 'which board, or all')
      .addOption(inOption())
      .addOption(asOfOption())
      .addOption(scenarioOption())
      .addOption(atOption())
      .addOption(
        new Option(
          '-f, --format <format>',
          'how to write it (default: by the name of the output, else text)',
        ).choices(FORMATS),
      )
      .addOption(outputOption())
      .action(
        action(async (terminal, name: string | undefined, options: Options) => {
          if (name === undefined) {
            await deliver(listOf(terminal), options.output, terminal);
            return EXIT.clean;
          }
          const names = namesFor(name);
          const { analysis } = await openOne(options.in, options, terminal);
          await deliver(draw(names, analysis, options, terminal), options.output, terminal);
          return EXIT.clean;
        }),
      );
  },
};
export default command;

function listOf({ width }: Terminal): string {
  const rows = [...BOARDS].map(([name, { summary }]) => [name, summary]);
  const { lines } = table([{ title: 'Board' }, { title: 'What it shows', least: 20 }], rows, width);
  return `${lines.join('\n')}\n`;
}

function namesFor(name: string): readonly string[] {
  const known = [...BOARDS.keys()];
  if (name === 'all') return known;
  if (!known.includes(name))
    throw unknownId(name, 'board', known, `there are: ${known.join(', ')}`);
  return [name];
}

function draw(
  names: readonly string[],
  analysis: Analysis,
  { format, output }: Options,
  terminal: Terminal,
): string {
  const boards = names.flatMap((name) => makeBoard(name, analysis) ?? []);
  const writers: Readonly<Record<Format, () => string>> = {
    html: () => boardsPage(names, analysis),
    markdown: () => boards.map(boardMarkdown).join('\n'),
    csv: () => boards.map(boardCsv).join('\r\n'),
    json: () => asJson(names, boards, analysis),
    text: () => boards.map((board) => inText(board, output, terminal)).join('\n\n'),
  };
  return writers[format ?? formatFor(output)]();
}

function inText(
  board: Board,
  output: string | undefined,
  { width, ascii, paint }: Terminal,
): string {
  return boardText(board, {
    width,
    ascii,
    ...(output === undefined && { style: paintBoard(paint) }),
  });
}

const ENDINGS: Readonly<Record<string, Format>> = {
  md: 'markdown',
  html: 'html',
  htm: 'html',
  csv: 'csv',
  json: 'json',
};

function formatFor(output: string | undefined): Format {
  const ending = output === undefined ? '' : extname(output).toLowerCase().slice(1);
  return ENDINGS[ending] ?? 'text';
}

function asJson(names: readonly string[], boards: readonly Board[], analysis: Analysis): string {
  const { roadmap, asOf } = analysis;
  const all = boards.map((board, index) => ({ name: names[index], ...board }));
  const report = { version: 1, asOf: formatDay(asOf), roadmap: roadmap.id, boards: all };
  return `${JSON.stringify(report, null, 2)}\n`;
}

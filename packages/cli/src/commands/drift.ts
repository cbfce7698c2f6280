import { extname } from 'node:path';
import { driftOf, slipChart, slipChartSvg, type Drift, type History } from '@throughline/core';
import { today } from '@throughline/workspace';
import { Option } from 'commander';
import { EXIT, Refusal, type CliCommand } from '../command.ts';
import { driftJson } from '../drift/json.ts';
import { driftText } from '../drift/text.ts';
import { openHistory, type HistoryOptions } from '../history/open.ts';
import { asOfOption, inOption, numberArgument, outputOption } from '../options.ts';
import { deliver } from '../output.ts';
import type { Terminal } from '../terminal.ts';

interface Options extends HistoryOptions {
  readonly asOf?: number;
  readonly format?: 'text' | 'json' | 'svg';
  readonly limit: number;
  readonly output?: string;
}

const command: CliCommand = {
  summary: 'show how dates, scope and promises moved over time, from history alone',
  examples: [
    ['throughline drift', 'what slipped most, why, and which promises were kept'],
    ['throughline drift --format json', 'every figure, for a program'],
    ['throughline drift --limit 5', 'the five that slipped most'],
  ],
  define(command, action) {
    command
      .addOption(inOption())
      .option('--at <commit>', 'up to this commit', 'HEAD')
      .addOption(asOfOption())
      .option('--limit <number>', 'as many initiatives', numberArgument(1, 1000), 8)
      .addOption(
        new Option(
          '-f, --format <format>',
          'how to show it: svg is the slip chart (default: by the name of the output, else text)',
        ).choices(['text', 'json', 'svg']),
      )
      .addOption(outputOption())
      .action(
        action(async (terminal, options: Options) => {
          const history = await openHistory(options, terminal);
          const asOf = options.asOf ?? today();
          const text = written(driftOf(history, asOf), history, { ...options, asOf }, terminal);
          await deliver(text, options.output, terminal);
          return EXIT.clean;
        }),
      );
  },
};
export default command;

function written(
  drift: Drift,
  history: History,
  { format, output, limit, asOf }: Options & { readonly asOf: number },
  terminal: Terminal,
): string {
  const isPicture = output !== undefined && extname(output).toLowerCase() === '.svg';
  const wanted = format ?? (isPicture ? 'svg' : 'text');
  if (wanted === 'json') return driftJson(drift, history, asOf);
  if (wanted === 'text') return driftText(drift, history, limit, terminal);
  const chart = slipChart(drift, asOf, limit);
  if (!chart) throw new Refusal('nothing has slipped yet, so there is no chart to draw');
  return `${slipChartSvg(chart, 'Slip chart')}\n`;
}

import { extname } from 'node:path';
import { Option } from 'commander';
import {
  formatDay,
  heatMap,
  heatMapCsv,
  heatMapSvg,
  heatMapText,
  LOAD_STEPS,
  loadBy,
  type Analysis,
  type HeatMap,
  type PeriodStep,
  type Roadmap,
} from '@throughline/core';
import { EXIT, type CliCommand } from '../command.ts';
import { unknownId } from '../find-item.ts';
import { openOne } from '../open.ts';
import {
  asOfOption,
  listArgument,
  numberArgument,
  outputOption,
  atOption,
  scenarioOption,
} from '../options.ts';
import { deliver } from '../output.ts';
import { paintTimeline } from '../paint-timeline.ts';
import type { Terminal } from '../terminal.ts';

const FORMATS = ['text', 'svg', 'csv', 'json'] as const;
type Format = (typeof FORMATS)[number];
const THEMES = ['auto', 'light', 'dark'] as const;

interface Options {
  readonly by: PeriodStep;
  readonly team?: readonly string[];
  readonly asOf?: number;
  readonly scenario?: string;
  readonly at?: string;
  readonly format?: Format;
  readonly theme: (typeof THEMES)[number];
  readonly width?: number;
  readonly output?: string;
}

const command: CliCommand = {
  summary: 'show how full teams and skills are, month by month',
  examples: [
    ['throughline capacity', 'every team and skill, in the terminal'],
    ['throughline capacity --by week --team web', 'one team, week by week'],
    ['throughline capacity --output capacity.svg', 'a picture; the ending of the name decides'],
    ['throughline capacity --by quarter --format csv', 'for a spreadsheet'],
  ],
  define(command, action) {
    command
      .argument('[path]', 'a path in the roadmap', '.')
      .addOption(
        new Option('--by <period>', 'what to add up by').choices(LOAD_STEPS).default('month'),
      )
      .option('--team <ids>', 'only these teams, with commas between', listArgument)
      .addOption(asOfOption())
      .addOption(scenarioOption())
      .addOption(atOption())
      .addOption(
        new Option(
          '-f, --format <format>',
          'how to write it (default: by the name of the output, else text)',
        ).choices(FORMATS),
      )
      .addOption(new Option('--theme <theme>', 'colours of SVG').choices(THEMES).default('auto'))
      .option(
        '--width <number>',
        'pixels of a picture (320 to 20000), or columns of text (40 to 1000)',
        numberArgument(40, 20_000),
      )
      .addOption(outputOption())
      .action(
        action(async (terminal, path: string, options: Options) => {
          const { analysis } = await openOne(path, options, terminal);
          await deliver(
            draw(mapOf(analysis, options), analysis, options, terminal),
            options.output,
            terminal,
          );
          return EXIT.clean;
        }),
      );
  },
};
export default command;

function mapOf({ roadmap, plan, workload, asOf }: Analysis, { by, team }: Options): HeatMap {
  const teams = team && knownTeams(team, roadmap);
  const load = loadBy(by, workload, plan);
  return heatMap(roadmap, load, workload.proofs, asOf, { ...(teams && { teams }) });
}

function knownTeams(asked: readonly string[], { teams }: Roadmap): readonly string[] {
  const ids = [...teams.keys()];
  for (const id of asked) {
    if (!teams.has(id)) throw unknownId(id, 'team', ids, `there are: ${ids.join(', ') || 'none'}`);
  }
  return asked;
}

function draw(map: HeatMap, analysis: Analysis, options: Options, terminal: Terminal): string {
  const { theme, width, output } = options;
  const writers: Readonly<Record<Format, () => string>> = {
    svg: () => heatMapSvg(map, { theme, ...(width !== undefined && { width }) }),
    csv: () => heatMapCsv(map),
    json: () => asJson(map, analysis),
    text: () =>
      heatMapText(map, {
        width: width ?? terminal.width,
        ascii: terminal.ascii,
        ...(output === undefined && { style: paintTimeline(terminal.paint) }),
      }),
  };
  return writers[options.format ?? formatFor(output)]();
}

function formatFor(output: string | undefined): Format {
  const ending = output === undefined ? '' : extname(output).toLowerCase().slice(1);
  return FORMATS.find((format) => format === ending) ?? 'text';
}

/** Person-days to a tenth. */
function asJson(map: HeatMap, { roadmap, asOf }: Analysis): string {
  const tenths = (value: number) => Math.round(value * 10) / 10;
  const pools = map.rows.map(({ team, skill = null, cells }) => ({
    team,
    skill,
    load: cells.map(({ capacity, committed, tentative, optimistic, pessimistic }, index) => ({
      period: map.columns[index]?.label,
      capacity: capacity === undefined ? null : tenths(capacity),
      committed: tenths(committed),
      tentative: tenths(tentative),
      optimistic: tenths(optimistic),
      pessimistic: tenths(pessimistic),
    })),
  }));
  const periods = map.columns.map(({ label, first, last }) => ({
    label,
    first: formatDay(first),
    last: formatDay(last),
  }));
  const report = {
    version: 1,
    asOf: formatDay(asOf),
    roadmap: roadmap.id,
    by: map.step,
    periods,
    pools,
    unplaced: map.unplaced.map(({ id }) => id),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

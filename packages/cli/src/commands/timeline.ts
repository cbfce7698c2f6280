import { extname } from 'node:path';
import { Option } from 'commander';
import {
  GROUPINGS,
  mermaidGantt,
  parsePeriod,
  timelineScene,
  timelineSvg,
  timelineText,
  type Analysis,
  type Grouping,
  type Period,
  type Scene,
} from '@throughline/core';
import { EXIT, Refusal, type CliCommand } from '../command.ts';
import { addFilterOptions, filterFrom, type FilterOptions } from '../filter-options.ts';
import { openOne } from '../open.ts';
import { atOption, asOfOption, numberArgument, outputOption, scenarioOption } from '../options.ts';
import { deliver } from '../output.ts';
import { paintTimeline } from '../paint-timeline.ts';
import type { Terminal } from '../terminal.ts';
import { timelinePage } from '../timeline-page.ts';

const FORMATS = ['text', 'svg', 'html', 'mermaid'] as const;
type Format = (typeof FORMATS)[number];
const THEMES = ['auto', 'light', 'dark'] as const;

interface Options extends FilterOptions {
  readonly asOf?: number;
  readonly scenario?: string;
  readonly at?: string;
  readonly format?: Format;
  readonly group: Grouping;
  readonly theme: (typeof THEMES)[number];
  readonly width?: number;
  readonly from?: string;
  readonly to?: string;
  readonly output?: string;
}

const command: CliCommand = {
  summary: 'draw the timeline: in the terminal, as SVG, HTML or Mermaid',
  examples: [
    ['throughline timeline', 'in the terminal'],
    ['throughline timeline --output plan.svg', 'a picture; the ending of the name decides'],
    ['throughline timeline --group team --from 2027-Q1 --to 2027-Q2', 'by team, half a year of it'],
    ['throughline timeline --format mermaid', 'text for a README or a wiki'],
  ],
  define(command, action) {
    addFilterOptions(command.argument('[path]', 'a path in the roadmap', '.'))
      .addOption(asOfOption())
      .addOption(scenarioOption())
      .addOption(atOption())
      .addOption(
        new Option(
          '-f, --format <format>',
          'how to draw it (default: by the name of the output, else text)',
        ).choices(FORMATS),
      )
      .addOption(
        new Option('-g, --group <by>', 'what a lane stands for')
          .choices(GROUPINGS)
          .default('domain'),
      )
      .addOption(
        new Option('--theme <theme>', 'colours of SVG and HTML').choices(THEMES).default('auto'),
      )
      .option(
        '--width <number>',
        'pixels of a picture (320 to 20000), or columns of text (40 to 1000)',
        numberArgument(40, 20_000),
      )
      .option('--from <period>', 'show from this time on, as in 2027-Q1 or 2027-03-15')
      .option('--to <period>', 'show until then')
      .addOption(outputOption())
      .action(
        action(async (terminal, path: string, options: Options) => {
          const { analysis } = await openOne(path, options, terminal);
          const text = draw(sceneOf(analysis, options), options, terminal);
          await deliver(text, options.output, terminal);
          return EXIT.clean;
        }),
      );
  },
};
export default command;

function sceneOf({ roadmap, plan, findings }: Analysis, options: Options): Scene {
  const filter = filterFrom(options, roadmap);
  const whole = timelineScene(roadmap, plan, findings, { group: options.group, filter });
  if (options.from === undefined && options.to === undefined) return whole;
  const first = periodOf('--from', options.from, roadmap.calendar)?.first ?? whole.range.first;
  const last = periodOf('--to', options.to, roadmap.calendar)?.last ?? whole.range.last;
  if (first > last) throw new Refusal('--from lies behind --to', 'swap the two');
  return timelineScene(roadmap, plan, findings, {
    group: options.group,
    filter,
    range: { first, last },
  });
}

/** Fiscal years begin when the roadmap says. */
function periodOf(
  option: string,
  text: string | undefined,
  calendar: Analysis['roadmap']['calendar'],
): Period | undefined {
  if (text === undefined) return undefined;
  const period = parsePeriod(text, calendar);
  if (period.ok) return period.value;
  throw new Refusal(`${option}: ${period.problem}`, period.hint);
}

function draw(scene: Scene, options: Options, terminal: Terminal): string {
  const { theme, width, output } = options;
  const look = { theme, ...(width !== undefined && { width }) };
  const writers: Readonly<Record<Format, () => string>> = {
    svg: () => timelineSvg(scene, look),
    html: () => timelinePage(scene, look),
    mermaid: () => mermaidGantt(scene),
    text: () =>
      timelineText(scene, {
        width: width ?? terminal.width,
        ascii: terminal.ascii,
        ...(output === undefined && { style: paintTimeline(terminal.paint) }),
      }),
  };
  return writers[options.format ?? formatFor(output)]();
}

function formatFor(output: string | undefined): Format {
  const formats: Readonly<Record<string, Format>> = {
    '.svg': 'svg',
    '.html': 'html',
    '.htm': 'html',
    '.mmd': 'mermaid',
    '.mermaid': 'mermaid',
  };
  return (output !== undefined && formats[extname(output).toLowerCase()]) || 'text';
}

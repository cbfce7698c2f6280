import {
  formatDay,
  isCritical,
  isLate,
  matches,
  sayCount,
  timelineCsv,
  timelineScene,
  type Analysis,
  type Dated,
  type Initiative,
  type ItemFilter,
} from '@throughline/core';
import { EXIT, type CliCommand } from '../command.ts';
import { addFilterOptions, filterFrom, type FilterOptions } from '../filter-options.ts';
import { openOne, type Opened } from '../open.ts';
import { atOption, asOfOption, formatOption, outputOption, scenarioOption } from '../options.ts';
import { deliver } from '../output.ts';
import { placeOf } from '../place.ts';
import { table, type Column } from '../table.ts';
import type { Terminal } from '../terminal.ts';

interface Options extends FilterOptions {
  readonly asOf?: number;
  readonly scenario?: string;
  readonly at?: string;
  readonly format: 'text' | 'csv' | 'json';
  readonly output?: string;
}

const command: CliCommand = {
  summary: 'list initiatives with their dates, all or those you ask for',
  examples: [
    ['throughline list', 'everything but what was dropped'],
    ['throughline list --status committed,active --late', 'what was promised and cannot hold'],
    ['throughline list --team web --format csv --output web.csv', 'for a spreadsheet'],
  ],
  define(command, action) {
    addFilterOptions(command.argument('[path]', 'a path in the roadmap', '.'))
      .addOption(asOfOption())
      .addOption(scenarioOption())
      .addOption(atOption())
      .addOption(formatOption(['text', 'csv', 'json'], 'text'))
      .addOption(outputOption())
      .action(
        action(async (terminal, path: string, options: Options) => {
          const opened = await openOne(path, options, terminal);
          const filter = filterFrom(options, opened.analysis.roadmap);
          await deliver(
            WRITERS[options.format](opened, filter, terminal),
            options.output,
            terminal,
          );
          return EXIT.clean;
        }),
      );
  },
};
export default command;

type Writer = (opened: Opened, filter: ItemFilter, terminal: Terminal) => string;

const WRITERS: Readonly<Record<Options['format'], Writer>> = {
  text: asText,
  json: asJson,
  csv({ analysis: { roadmap, plan, findings } }, filter) {
    return timelineCsv(timelineScene(roadmap, plan, findings, { filter, group: 'none' }));
  },
};

function shown({ roadmap, plan }: Analysis, filter: ItemFilter): readonly Initiative[] {
  return roadmap.initiatives.filter((item) => matches(item, plan.items.get(item.id), filter));
}

function asText({ analysis }: Opened, filter: ItemFilter, { paint, width }: Terminal): string {
  const items = shown(analysis, filter);
  if (items.length === 0) return 'No initiative fits.\n';
  const rows = items.map((item) => {
    const planned = analysis.plan.items.get(item.id);
    const isDone = item.status === 'done' || !planned;
    return [
      item.id,
      item.status,
      said(item.actualStart ?? item.start),
      said(item.target ?? item.deadline),
      isDone ? '' : formatDay(planned.earliestFinish),
      isLate(item, planned) ? 'late' : isCritical(item, planned) ? 'critical' : '',
      item.title,
    ];
  });
  const { heading, lines } = table(COLUMNS, rows, width);
  const painted = lines.map((line, index) => {
    const note = rows[index]?.[5];
    return note === 'late'
      ? paint(line, 'red')
      : note === 'critical'
        ? paint(line, 'yellow')
        : line;
  });
  const total = sayCount(items.length, 'initiative');
  return `${paint(heading, 'bold')}\n${painted.join('\n')}\n\n${paint(`${total}, as of ${formatDay(analysis.asOf)}`, 'dim')}\n`;
}

const COLUMNS: readonly Column[] = [
  { title: 'Id' },
  { title: 'Status', spare: 1 },
  { title: 'Start', spare: 3 },
  { title: 'Target' },
  { title: 'Earliest', spare: 2 },
  { title: 'Note' },
  { title: 'Title', least: 16, spare: 1 },
];

function said(dated: Dated | undefined): string {
  if (!dated) return '';
  return dated.period?.precision === 'day' ? formatDay(dated.period.first) : dated.text;
}

function asJson(opened: Opened, filter: ItemFilter): string {
  const { analysis } = opened;
  const initiatives = shown(analysis, filter).map((item) => {
    const planned = analysis.plan.items.get(item.id);
    return {
      id: item.id,
      title: item.title,
      status: item.status,
      domain: item.data.domain ?? null,
      start: item.start?.text ?? null,
      target: item.target?.text ?? null,
      deadline: item.deadline?.text ?? null,
      earliestStart: planned ? formatDay(planned.earliestStart) : null,
      earliestFinish: planned ? formatDay(planned.earliestFinish) : null,
      totalFloat: planned?.totalFloat ?? null,
      late: isLate(item, planned),
      critical: isCritical(item, planned),
      at: placeOf(item.at, opened),
    };
  });
  const report = {
    version: 1,
    asOf: formatDay(analysis.asOf),
    roadmap: analysis.roadmap.id,
    initiatives,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

import {
  formatDay,
  sayCount,
  terminalText,
  type Forecast,
  type ForecastItem,
  type SpreadDriver,
} from '@throughline/core';
import type { Opened } from '../open.ts';
import { paragraph } from '../paragraph.ts';
import { placeOf } from '../place.ts';
import { table, type Column } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { writtenDate } from '../written-date.ts';
import type { Asked } from './shown-items.ts';

/** Dates with their odds as a table, and below it what makes them vary. */
export function forecastText(
  forecast: Forecast,
  { items, explain }: Asked,
  opened: Opened,
  terminal: Terminal,
): string {
  const { paint } = terminal;
  if (items.length === 0) return 'No open initiative fits.\n';
  const width = Math.min(terminal.width, 110);
  const rows = items.map((item) => rowOf(item, terminal));
  const { heading, lines } = table(COLUMNS, rows, terminal.width);
  const painted = lines.map((line, index) => {
    const { inTime = 1, never } = items[index]!;
    return never || inTime < 0.5
      ? paint(line, 'red')
      : inTime < 0.85
        ? paint(line, 'yellow')
        : line;
  });
  const drivers =
    explain.length === 0
      ? saidDrivers('the end of it all', forecast.endDrivers, opened, terminal, width)
      : items.flatMap(({ item, drivers: own = [] }) =>
          saidDrivers(item.key, own, opened, terminal, width),
        );
  const about = paragraph(sayForecast(forecast), Math.min(width, 100));
  return [paint(heading, 'bold'), ...painted, '', ...about, ...drivers].join('\n').concat('\n');
}

const COLUMNS: readonly Column[] = [
  { title: 'Id' },
  { title: 'Due', least: 10, spare: 3 },
  { title: 'In time' },
  { title: '50 %' },
  { title: '85 %' },
  { title: '95 %', spare: 1 },
  { title: 'On the way', spare: 2 },
];

function rowOf(
  { item, inTime, p50, p85, p95, criticality, never }: ForecastItem,
  terminal: Terminal,
) {
  if (never) return [item.key, item.due ? writtenDate(item.due) : '', 'never', '', '', '', ''];
  return [
    item.key,
    item.due ? writtenDate(item.due) : '',
    inTime === undefined ? '' : `${bar(inTime, terminal)} ${percent(inTime)}`,
    formatDay(p50),
    formatDay(p85),
    formatDay(p95),
    criticality < 0.005 ? '' : percent(criticality),
  ];
}

/** How wide the bar of a share is. */
const BAR = 8;

function bar(share: number, { ascii }: Terminal): string {
  const [full, empty] = ascii ? ['#', '.'] : ['█', '░'];
  const filled = Math.round(share * BAR);
  return full.repeat(filled) + empty.repeat(BAR - filled);
}

/** Never 0 % or 100 % for what may happen or fail. */
function percent(share: number): string {
  const rounded =
    share > 0 && share < 1 ? Math.min(99, Math.max(1, Math.round(share * 100))) : share * 100;
  return `${String(rounded).padStart(3)} %`;
}

function sayForecast({ trials, inputs, end, levelled }: Forecast): string {
  if (inputs === 0) {
    return `As of ${formatDay(levelled.plan.asOf)}. Nothing here is uncertain: no effort has three points, no risk a probability and an impact, and nothing is promised from outside. So these are the dates of throughline plan.`;
  }
  return `As of ${formatDay(levelled.plan.asOf)}. An estimate from ${sayCount(trials, 'trial')}, in each of which ${sayCount(inputs, 'number')} ${inputs === 1 ? 'was' : 'were'} drawn: all of it is done by ${formatDay(end.p50)} in half of them, by ${formatDay(end.p85)} in 85 of 100.`;
}

function saidDrivers(
  what: string,
  drivers: readonly SpreadDriver[],
  opened: Opened,
  { paint }: Terminal,
  width: number,
): readonly string[] {
  if (drivers.length === 0) return [];
  return [
    '',
    `What makes ${terminalText(what)} vary, with its correlation:`,
    ...drivers.flatMap(({ name, at, correlation }) => {
      const [first = '', ...rest] = paragraph(name, width - 9);
      return [
        `  ${correlation.toFixed(2).padStart(5)}  ${first}`,
        ...rest.map((line) => `         ${line}`),
        `         ${paint(terminalText(placeOf(at, opened)), 'dim')}`,
      ];
    }),
  ];
}

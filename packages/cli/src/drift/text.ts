import {
  formatDay,
  terminalText,
  type Drift,
  type History,
  type ItemDrift,
} from '@throughline/core';
import { paragraph } from '../paragraph.ts';
import { table } from '../table.ts';
import type { Terminal } from '../terminal.ts';

/** The sum first, then what moved most, why, and which promises were kept. */
export function driftText(
  drift: Drift,
  history: History,
  limit: number,
  terminal: Terminal,
): string {
  const width = Math.min(terminal.width, 110);
  const slipped = drift.items.filter(({ slips }) => slips > 0);
  const parts = [
    paragraph(sumOf(drift.items, history), width),
    slipped.length === 0 ? [] : slipsOf(slipped.slice(0, limit), width, terminal),
    reasonsOf(drift, terminal),
    verdictsOf(drift.items, width, terminal),
    promisesOf(drift, width, terminal),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function sumOf(
  items: readonly ItemDrift[],
  { items: all, first, last, revisions }: History,
): string {
  const slips = items.reduce((sum, each) => sum + each.slips, 0);
  const late = items.reduce((sum, each) => sum + each.lateSlips, 0);
  const slipped = items.filter((each) => each.slips > 0);
  const again = slipped.filter((each) => each.slips > 1).length;
  const period = `From ${formatDay(first?.day ?? 0)} to ${formatDay(last?.day ?? 0)}, in ${revisions} commits along first parents`;
  if (slips === 0) return `${period}, no date of ${all.size} initiatives was moved later.`;
  const share = Math.round((100 * late) / slips);
  return (
    `${period}, ${slipped.length} of ${all.size} initiatives slipped, ${slips} times in all; ` +
    `${again} of them more than once. ${share} % of the slips were written after the date had passed.`
  );
}

function slipsOf(
  items: readonly ItemDrift[],
  width: number,
  { paint }: Terminal,
): readonly string[] {
  const rows = items.map(
    ({ item, slips, lateSlips, pullIns, calendarSlips, days, principal, running }) => [
      item.id,
      String(slips),
      lateSlips === 0 ? '' : String(lateSlips),
      pullIns === 0 ? '' : String(pullIns),
      calendarSlips === 0 ? '' : String(calendarSlips),
      `${days > 0 ? '+' : ''}${days}`,
      running ? 'runs' : '',
      pathOf(item.promises.filter(({ what }) => what === principal).map(({ text = '?' }) => text)),
    ],
  );
  const columns = [
    { title: '' },
    { title: 'slips' },
    { title: 'late' },
    { title: 'pull-ins' },
    { title: 'calendar' },
    { title: 'days' },
    { title: '' },
    { title: 'dates', least: 12, spare: 1 },
  ];
  const { heading, lines } = table(columns, rows, width);
  return [paint('What slipped most', 'bold'), paint(heading, 'dim'), ...lines];
}

/** The first dates and the last ones. */
function pathOf(texts: readonly string[]): string {
  const distinct = texts.filter((text, index) => text !== texts[index - 1]);
  const shown =
    distinct.length <= 5 ? distinct : [...distinct.slice(0, 2), '…', ...distinct.slice(-2)];
  return shown.join(' → ');
}

function reasonsOf({ reasons }: Drift, { paint }: Terminal): readonly string[] {
  const named = reasons.filter(({ reason }) => reason !== undefined);
  if (named.length === 0) return [];
  const most = Math.max(...reasons.map(({ slips }) => slips));
  const lines = reasons.slice(0, 10).map(({ reason, slips }) => {
    const bar = '#'.repeat(Math.max(1, Math.round((20 * slips) / most)));
    return `  ${String(slips).padStart(3)} ${bar.padEnd(20)} ${terminalText(reason ?? 'no reason given')}`;
  });
  return [paint('Reasons given for slips', 'bold'), ...lines];
}

function verdictsOf(
  items: readonly ItemDrift[],
  width: number,
  { paint }: Terminal,
): readonly string[] {
  const days = items.flatMap(({ daysToVerdict }) => daysToVerdict ?? []).toSorted((a, b) => a - b);
  const early = items.filter(({ datedBeforeVerdict }) => datedBeforeVerdict !== undefined);
  if (days.length === 0 && early.length === 0) return [];
  const median = days[Math.floor(days.length / 2)];
  const said = [
    median === undefined ? '' : `Half of the verdicts came within ${median} days.`,
    early.length === 0
      ? ''
      : `${early.length} initiatives had a date before anyone had said whether they can be done.`,
  ];
  return [paint('Date and verdict', 'bold'), ...paragraph(said.filter(Boolean).join(' '), width)];
}

function promisesOf({ sayDo }: Drift, width: number, { paint }: Terminal): readonly string[] {
  if (sayDo.length === 0) return [];
  const teams = [...new Set(sayDo.map(({ team }) => team))];
  const quarters = [...new Set(sayDo.map(({ quarter }) => quarter))]
    .toSorted((a, b) => a - b)
    .slice(-6);
  const rows = teams.map((team) => [
    team,
    ...quarters.map((quarter) => {
      const found = sayDo.find((each) => each.team === team && each.quarter === quarter);
      return found ? `${found.done} of ${found.said}` : '';
    }),
  ]);
  const columns = [{ title: '' }, ...quarters.map((quarter) => ({ title: quarterName(quarter) }))];
  const { heading, lines } = table(columns, rows, width);
  return [
    paint('Done of what was promised for the quarter', 'bold'),
    paint(heading, 'dim'),
    ...lines,
  ];
}

function quarterName(day: number): string {
  const [year = '', month = '1'] = formatDay(day).split('-');
  return `${year}-Q${Math.ceil(Number(month) / 3)}`;
}

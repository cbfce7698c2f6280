import {
  EVENT_TITLES,
  formatDay,
  itemDrift,
  sayEvent,
  terminalText,
  type History,
  type HistoryEvent,
  type ItemHistory,
  type RevisionRef,
} from '@throughline/core';
import { paragraph } from '../paragraph.ts';
import type { Terminal } from '../terminal.ts';

/** All that became of one initiative, the last first. */
export function itemText(item: ItemHistory, terminal: Terminal): string {
  const { paint } = terminal;
  const width = Math.min(terminal.width, 100);
  const groups = byCommit(item.events);
  const lines = [...groups]
    .toReversed()
    .flatMap(([, events]) => [
      '',
      headOf(events[0]!.at, terminal),
      ...events.flatMap((event) => eventLines(event, width, terminal)),
    ]);
  const began = item.isBaseline ? 'there since the first commit that was read' : 'written down';
  return `${[
    paint(terminalText(item.title), 'bold'),
    ...paragraph(sumOf(item), width),
    ...lines,
    '',
    headOf(item.created, terminal),
    `  ${began}`,
  ].join('\n')}\n`;
}

/** `3 slips, 1 of them after the date had passed, 169 days in all; taken over 2 quarters`. */
function sumOf(item: ItemHistory): string {
  const {
    slips,
    lateSlips,
    pullIns,
    calendarSlips,
    days,
    principal,
    running,
    daysToVerdict,
    datedBeforeVerdict,
  } = itemDrift(item);
  const parts = [
    slips === 0
      ? 'never slipped'
      : `${count(slips, 'slip')}${lateSlips > 0 ? `, ${lateSlips} of them after the date had passed` : ''}`,
    pullIns > 0 ? count(pullIns, 'pull-in') : '',
    calendarSlips > 0 ? `${count(calendarSlips, 'move')} of the calendar` : '',
    days !== 0 && principal !== undefined
      ? `${principal} ${count(Math.abs(days), 'day')} ${days > 0 ? 'later' : 'sooner'} than first promised`
      : '',
    running ? 'the date runs ahead of the work' : '',
    daysToVerdict === undefined ? '' : `first verdict after ${count(daysToVerdict, 'day')}`,
    datedBeforeVerdict === undefined ? '' : `dated ${count(datedBeforeVerdict, 'day')} before that`,
  ];
  return parts.filter((part) => part !== '').join('; ');
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

/** The last commits, each by what it means. */
export function commitsText(history: History, limit: number, terminal: Terminal): string {
  const width = Math.min(terminal.width, 100);
  const events = [...history.items.values()].flatMap((item) => [
    ...item.events.map((event) => ({ id: item.id, event })),
    ...(item.isBaseline
      ? []
      : [{ id: item.id, event: { kind: 'other', at: item.created, what: 'new' } as const }]),
  ]);
  const groups = new Map<string, typeof events>();
  for (const each of events) {
    const group = groups.get(each.event.at.commit);
    if (group) group.push(each);
    else groups.set(each.event.at.commit, [each]);
  }
  const shown = [...groups.values()]
    .toSorted((a, b) => b[0]!.event.at.day - a[0]!.event.at.day)
    .slice(0, limit);
  const lines = shown.flatMap((all) => [
    headOf(all[0]!.event.at, terminal),
    ...all.flatMap(({ id, event }) =>
      indented(`${id}: ${event.what === 'new' ? 'new' : sayEvent(event)}`, width),
    ),
    '',
  ]);
  const more = groups.size - shown.length;
  const { first, revisions } = history;
  const end = `${count(revisions, 'commit')} since ${formatDay(first?.day ?? 0)}${more > 0 ? `; ${more} before these: --limit shows more` : ''}`;
  return `${[...lines, ...paragraph(end, width)].join('\n')}\n`;
}

function byCommit(events: readonly HistoryEvent[]): ReadonlyMap<string, readonly HistoryEvent[]> {
  const groups = new Map<string, HistoryEvent[]>();
  for (const event of events) {
    const group = groups.get(event.at.commit);
    if (group) group.push(event);
    else groups.set(event.at.commit, [event]);
  }
  return groups;
}

function headOf(
  { day, commit, author, subject, reasons }: RevisionRef,
  { paint }: Terminal,
): string {
  const why = reasons.length === 0 ? '' : ` (${reasons.join('; ')})`;
  const said = terminalText(`${author}: ${subject}${why}`);
  return `${paint(formatDay(day), 'bold')} ${paint(commit.slice(0, 8), 'dim')} ${said}`;
}

function eventLines(event: HistoryEvent, width: number, { paint }: Terminal): readonly string[] {
  const lines = indented(saidOf(event), width);
  if (event.kind === 'slip')
    return lines.map((line) => paint(line, event.isLate ? 'red' : 'yellow'));
  return lines;
}

/** What sort of thing happened, unless the sentence begins with it. */
function saidOf(event: HistoryEvent): string {
  const [title, said] = [EVENT_TITLES[event.kind], sayEvent(event)];
  return event.kind === 'other' || said.startsWith(`${title} `) ? said : `${title}: ${said}`;
}

function indented(text: string, width: number): readonly string[] {
  return paragraph(text, width - 2).map((line) => `  ${line}`);
}

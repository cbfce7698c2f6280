import {
  formatDay,
  sayChain,
  terminalText,
  visible,
  type PlanItem,
  type RevisionRef,
} from '@throughline/core';
import { paragraph } from '../paragraph.ts';
import type { Terminal } from '../terminal.ts';
import type { Culprit } from './search.ts';

/** For a person: which commit, what it did, and why that makes the date impossible. */
export function culpritText(id: string, culprit: Culprit, terminal: Terminal): string {
  const width = Math.min(terminal.width, 100);
  const { after, revision } = culprit;
  const item = after.plan.items.get(id);
  const chain = sayChain(after.plan, id).map(({ message }) => message);
  const lines = [
    ...paragraph(saidOf(id, culprit), width),
    ...(culprit.kind === 'time' ? [] : [`  ${commitLine(revision, terminal)}`]),
    '',
    ...(item ? paragraph(lateness(item), width) : []),
    ...becauseLines(culprit, width),
    '',
    terminal.paint('Why it could not be finished sooner then', 'bold'),
    ...chain.flatMap((step) => paragraph(step, width - 2).map((line) => `  ${line}`)),
  ];
  return `${lines.join('\n')}\n`;
}

function saidOf(id: string, { kind, revision }: Culprit): string {
  const name = visible(id);
  const day = formatDay(revision.day);
  if (kind === 'time') {
    return `No commit made ${name} impossible: what was possible before was not any more on ${day}, the day of the next commit.`;
  }
  if (kind === 'always') {
    return `${name} has been impossible since it was written down, on ${day}.`;
  }
  return `${name} became impossible on ${day}, with this commit.`;
}

function commitLine({ commit, author, subject }: RevisionRef, { paint }: Terminal): string {
  return `${paint(commit.slice(0, 12), 'bold')} ${terminalText(`${author}: ${subject}`)}`;
}

function lateness({ earliestFinish, due }: PlanItem): string {
  const last = due?.period?.last;
  return `It could then be finished on ${formatDay(earliestFinish)} at the earliest, and was due on ${last === undefined ? 'no day' : formatDay(last)}.`;
}

function becauseLines(culprit: Culprit, width: number): readonly string[] {
  if (culprit.kind !== 'commit') return [];
  const { because, changes } = culprit;
  if (because) return paragraph(`It follows from: ${because.message}.`, width);
  return changes.slice(0, 10).flatMap(({ message }) => paragraph(`It changed: ${message}.`, width));
}

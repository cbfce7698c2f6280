import {
  formatDay,
  terminalText,
  type FindingChange,
  type Move,
  type OverloadChange,
} from '@throughline/core';
import { paragraph } from '../paragraph.ts';
import { placeOf } from '../place.ts';
import type { Terminal } from '../terminal.ts';
import type { Sides } from './sides.ts';

/** What lines are written for. */
export interface Page {
  readonly terminal: Terminal;
  /** In columns. */
  readonly width: number;
  readonly sides: Sides;
}

export function linesOfText(
  { message }: { readonly message: string },
  page: Page,
): readonly string[] {
  return indented(message, page);
}

/** By what they follow from, so that it is said once. */
export function linesOfMoves(moves: readonly Move[], page: Page): readonly string[] {
  const groups = new Map<string, Move[]>();
  for (const move of moves) {
    const cause = move.because?.message ?? '';
    const group = groups.get(cause);
    if (group) group.push(move);
    else groups.set(cause, [move]);
  }
  return [...groups].flatMap(([cause, all]) => [
    ...(cause === '' ? [] : indented(`from ${cause}`, page)),
    ...all.flatMap((move) => linesOfMove(move, page, cause === '' ? 2 : 4)),
  ]);
}

function linesOfMove({ message, base, head }: Move, page: Page, indent: number): readonly string[] {
  const [before, now] = [base?.late ?? 0, head?.late ?? 0];
  const color = now > before ? 'red' : now < before ? 'green' : undefined;
  const lines = indented(message, page, indent);
  return color ? lines.map((line) => page.terminal.paint(line, color)) : lines;
}

export function linesOfOverload(overload: OverloadChange, page: Page): readonly string[] {
  const { team, skill, first, base, head } = overload;
  const who = `${skill === undefined ? team : `${skill} in ${team}`}, ${formatDay(first).slice(0, 7)}`;
  const days = (value: number) => String(Math.round(value * 10) / 10);
  const text =
    head === 0
      ? `no longer too much; it was by ${days(base)} person-days`
      : base === 0
        ? `too much by ${days(head)} person-days; before, it was not`
        : `too much by ${days(head)} instead of ${days(base)} person-days`;
  return indented(`${who}: ${text}`, page);
}

export function linesOfFinding({ finding }: FindingChange, page: Page): readonly string[] {
  const { severity, rule, message, at } = finding;
  const { base, head } = page.sides;
  const side = head.opened.analysis.findings.includes(finding) ? head : base;
  const place = page.terminal.paint(terminalText(placeOf(at, side.opened)), 'dim');
  return [`  ${severity} ${rule}  ${place}`, ...indented(message, page, 4)];
}

function indented(text: string, { width }: Page, indent = 2): readonly string[] {
  return paragraph(text, width - indent).map((line) => ' '.repeat(indent) + line);
}

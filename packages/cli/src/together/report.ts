import { formatDay, type Finding } from '@throughline/core';
import { paragraph } from '../paragraph.ts';
import type { Terminal } from '../terminal.ts';
import type { Together } from './clashes.ts';

/** For a person: the answer first. */
export function togetherText(
  { alone, clashes, conflicts, after }: Together,
  terminal: Terminal,
): string {
  const width = Math.min(terminal.width, 100);
  const { paint } = terminal;
  const names = alone.map(({ name }) => name).join(', ');
  const verdict =
    clashes.length + conflicts.length === 0
      ? `${names}: what holds alone holds together.`
      : `${names}: together they bring what none of them brings alone.`;
  const parts = [
    paragraph(verdict, width),
    section(
      'Only together',
      clashes.flatMap((each) => findingLines(each, width)),
      paint,
    ),
    section(
      'Both changed',
      conflicts.flatMap((each) => item(each, width)),
      paint,
    ),
    ...alone.map(({ name, brings }) =>
      section(
        `${name} alone`,
        brings.flatMap((each) => findingLines(each, width)),
        paint,
      ),
    ),
    [paint(`as of ${formatDay(after.asOf)}`, 'dim')],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function section(
  title: string,
  lines: readonly string[],
  paint: Terminal['paint'],
): readonly string[] {
  return lines.length === 0 ? [] : [paint(title, 'bold'), ...lines];
}

function findingLines({ severity, rule, message }: Finding, width: number): readonly string[] {
  return item(`${severity} ${rule}: ${message}`, width);
}

function item(text: string, width: number): readonly string[] {
  const [first = '', ...rest] = paragraph(text, width - 4);
  return [`  - ${first}`, ...rest.map((line) => `    ${line}`)];
}

/** For programs. */
export function togetherJson({ alone, clashes, conflicts, after }: Together): string {
  const report = {
    version: 1,
    asOf: formatDay(after.asOf),
    clashes: clashes.map(findingJson),
    conflicts,
    alone: alone.map(({ name, brings }) => ({ name, brings: brings.map(findingJson) })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function findingJson({ rule, severity, message, help, subject }: Finding) {
  return { rule, severity, message, help, subject: subject ?? null };
}

import { Option } from 'commander';
import { nearest, quoted, RULE_PAGES, RULES, type Severity } from '@throughline/core';
import { EXIT, Refusal, type CliCommand } from '../command.ts';
import { formatOption } from '../options.ts';
import { markdownText } from '../markdown.ts';
import { paragraph } from '../paragraph.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  readonly list?: boolean;
  readonly format: 'text' | 'markdown' | 'json';
}

const command: CliCommand = {
  summary: 'explain a rule: what it flags, why, and what to do',
  examples: [
    ['throughline explain dependency/cycle', 'one rule, with examples'],
    ['throughline explain --list', 'every rule, with its severity'],
  ],
  define(command, action) {
    command
      .argument('[rule]', 'the name of a rule, as findings show it')
      .addOption(new Option('-l, --list', 'name every rule'))
      .addOption(formatOption(['text', 'markdown', 'json'], 'text'))
      .action(
        action(async (terminal, rule: string | undefined, { list, format }: Options) => {
          if (rule === undefined && !list) {
            throw new Refusal(
              'which rule?',
              'name one, or ask for all: throughline explain --list',
            );
          }
          terminal.print(
            rule === undefined ? listed(format, terminal) : explained(rule, format, terminal),
          );
          return EXIT.clean;
        }),
      );
  },
};
export default command;

function explained(id: string, format: Options['format'], terminal: Terminal): string {
  const page = RULE_PAGES.get(id);
  const rule = RULES.get(id);
  if (page === undefined || !rule) throw unknownRule(id);
  if (format === 'markdown') return page;
  if (format === 'text') return markdownText(page, Math.min(terminal.width, 88), terminal.paint);
  const { severity, summary, options } = rule;
  return `${JSON.stringify({ id, severity, summary, options: options ?? {}, page }, null, 2)}\n`;
}

/** The name of a pack, the second half of a rule's name, or nearly the name of one. */
function unknownRule(id: string): Refusal {
  const ids = [...RULES.keys()];
  const inPack = ids.filter((each) => each.startsWith(`${id.replace(/\/.*$/, '')}/`));
  const near = ids.find((each) => each.endsWith(`/${id}`)) ?? nearest(id, ids);
  if (inPack.length > 0 && (near === undefined || !id.includes('/'))) {
    return new Refusal(`there is no rule ${quoted(id)}`, `there are: ${inPack.join(', ')}`);
  }
  const help =
    near === undefined ? 'throughline explain --list names every rule' : `did you mean ${near}?`;
  return new Refusal(`there is no rule ${quoted(id)}`, help);
}

function listed(format: Options['format'], { paint, width }: Terminal): string {
  const rows = [...RULES].map(([id, { severity, summary }]) => ({ id, severity, summary }));
  if (format === 'json') return `${JSON.stringify(rows, null, 2)}\n`;
  if (format === 'markdown') {
    return rows
      .map(({ id, severity, summary }) => `- \`${id}\` (${severity}): ${summary}\n`)
      .join('');
  }
  const idWidth = Math.max(...rows.map(({ id }) => id.length));
  const indent = idWidth + 2 + SEVERITY_WIDTH;
  // A narrow terminal has no room for three columns: the summary goes below.
  const isNarrow = width < indent + 36;
  const lines = rows.flatMap(({ id, severity, summary }) => {
    const said = paragraph(summary, isNarrow ? width - 4 : Math.min(width, 120) - indent);
    const head = `${paint(id.padEnd(idWidth), 'bold')}  ${paint(severity.padEnd(SEVERITY_WIDTH), ...LOOKS[severity])}`;
    if (isNarrow) return [head.trimEnd(), ...said.map((line) => `    ${line}`)];
    return said.map((line, index) => (index === 0 ? head : ' '.repeat(indent)) + line);
  });
  return `${lines.join('\n')}\n`;
}

const SEVERITY_WIDTH = 'warning'.length + 2;

const LOOKS: Readonly<Record<Severity, Parameters<Terminal['paint']>[1][]>> = {
  error: ['red'],
  warning: ['yellow'],
  info: ['cyan'],
};

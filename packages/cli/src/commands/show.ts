import {
  formatDay,
  sayCount,
  terminalText,
  type Analysis,
  type Definition,
} from '@throughline/core';
import { EXIT, type CliCommand } from '../command.ts';
import { unknownId } from '../find-item.ts';
import { openOne, type Opened } from '../open.ts';
import { atOption, asOfOption, formatOption, inOption, scenarioOption } from '../options.ts';
import { paragraph } from '../paragraph.ts';
import { placeOf } from '../place.ts';
import { aboutInitiative } from '../show/initiative.ts';
import { aboutEntity } from '../show/entity.ts';
import type { Fact } from '../show/fact.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  readonly in: string;
  readonly asOf?: number;
  readonly scenario?: string;
  readonly at?: string;
  readonly format: 'text' | 'json';
}

const command: CliCommand = {
  summary: 'show an initiative, a team, a KPI or anything else that has an id',
  examples: [
    ['throughline show online-booking', 'dates, float, who waits for it, findings'],
    ['throughline show busy-workshop', 'an objective, and what serves it'],
  ],
  define(command, action) {
    command
      .argument('<id>', 'its id')
      .addOption(inOption())
      .addOption(asOfOption())
      .addOption(scenarioOption())
      .addOption(atOption())
      .addOption(formatOption(['text', 'json'], 'text'))
      .action(
        action(async (terminal, id: string, options: Options) => {
          const opened = await openOne(options.in, options, terminal);
          const cards = definitionsOf(id, opened.analysis).map((definition) =>
            cardOf(definition, opened),
          );
          terminal.print(
            options.format === 'json'
              ? `${JSON.stringify({ version: 1, asOf: formatDay(opened.analysis.asOf), found: cards }, null, 2)}\n`
              : cards.map((card) => asText(card, terminal)).join('\n'),
          );
          return EXIT.clean;
        }),
      );
  },
};
export default command;

/** Ids are unique per kind only: a team and a system may share one, and both are shown. */
function definitionsOf(id: string, { roadmap }: Analysis): readonly Definition[] {
  const shownKinds = roadmap.links.definitions.filter(({ scope }) => scope === undefined);
  // A milestone is shown with its initiative.
  const wanted = id.replace(/#.*$/, '');
  const found = shownKinds.filter((each) => each.id === wanted);
  if (found.length === 0)
    throw unknownId(
      id,
      'initiative or other thing',
      shownKinds.map((each) => each.id),
    );
  return found;
}

interface Card {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly at: string;
  readonly facts: readonly Fact[];
  readonly findings: readonly {
    readonly severity: string;
    readonly rule: string;
    readonly message: string;
    readonly at: string;
  }[];
}

function cardOf(definition: Definition, opened: Opened): Card {
  const { analysis } = opened;
  const { kind, id, at } = definition;
  const initiative = kind === 'initiative' ? analysis.roadmap.initiativeById.get(id) : undefined;
  const about = initiative
    ? aboutInitiative(initiative, analysis)
    : aboutEntity(definition, analysis);
  const findings = analysis.findings
    .filter(({ subject }) => subject === `${kind}:${id}`)
    .map(({ severity, rule, message, at }) => ({
      severity,
      rule,
      message,
      at: placeOf(at, opened),
    }));
  return { kind, id, at: placeOf(at, opened), ...about, findings };
}

function asText(card: Card, { paint, width: columns }: Terminal): string {
  const width = Math.min(columns, 100);
  const labelWidth = Math.max(...card.facts.map(({ label }) => label.length), 0) + 2;
  const facts = card.facts.flatMap(({ label, text }) =>
    paragraph(text, width - labelWidth).map(
      (line, index) =>
        (index === 0 ? paint(label.padEnd(labelWidth), 'blue') : ' '.repeat(labelWidth)) + line,
    ),
  );
  const findings = card.findings.flatMap(({ severity, rule, message }) => [
    `${paint(severity === 'info' ? 'note' : severity, severity === 'error' ? 'red' : severity === 'warning' ? 'yellow' : 'cyan')} ${paint(rule, 'dim')}`,
    ...paragraph(message, width - 2).map((line) => `  ${line}`),
  ]);
  return `${[
    paint(terminalText(card.title), 'bold'),
    paint(terminalText(`${card.kind} ${card.id}, ${card.at}`), 'dim'),
    '',
    ...facts,
    ...(findings.length > 0
      ? ['', paint(sayCount(card.findings.length, 'finding'), 'bold'), ...findings]
      : []),
  ].join('\n')}\n`;
}

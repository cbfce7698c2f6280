import {
  formatDay,
  isLate,
  levelRoadmap,
  sayChain,
  sayLevelled,
  sayWorkingDays,
  terminalText,
  type Analysis,
  type PlanItem,
  type Step,
} from '@throughline/core';
import { EXIT, type CliCommand } from '../command.ts';
import { itemNamed } from '../find-item.ts';
import { openOne, type Opened } from '../open.ts';
import {
  atOption,
  asOfOption,
  formatOption,
  inOption,
  outputOption,
  scenarioOption,
} from '../options.ts';
import { deliver } from '../output.ts';
import { paragraph } from '../paragraph.ts';
import { placeOf } from '../place.ts';
import type { Terminal } from '../terminal.ts';
import { writtenDate } from '../written-date.ts';

interface Options {
  readonly in: string;
  readonly asOf?: number;
  readonly scenario?: string;
  readonly at?: string;
  readonly format: 'text' | 'json';
  readonly output?: string;
}

const command: CliCommand = {
  summary: 'say why an initiative cannot be finished sooner',
  examples: [
    ['throughline why online-booking', 'the chain of causes, first cause first'],
    ['throughline why online-booking --format json', 'the same for a program'],
  ],
  define(command, action) {
    command
      .argument('<id>', 'an initiative, or initiative#milestone')
      .addOption(inOption())
      .addOption(asOfOption())
      .addOption(scenarioOption())
      .addOption(atOption())
      .addOption(formatOption(['text', 'json'], 'text'))
      .addOption(outputOption())
      .action(
        action(async (terminal, id: string, options: Options) => {
          const opened = await openOne(options.in, options, terminal);
          const item = itemNamed(id, opened.analysis);
          const text =
            options.format === 'json' ? asJson(item, opened) : asText(item, opened, terminal);
          await deliver(text, options.output, terminal);
          return EXIT.clean;
        }),
      );
  },
};
export default command;

function asText(item: PlanItem, opened: Opened, { paint, width }: Terminal): string {
  const { plan } = opened.analysis;
  const numbered = (steps: readonly Step[]) =>
    steps.flatMap(({ message, at }, index) => {
      const number = `${index + 1}. `;
      const [first = '', ...rest] = paragraph(message, Math.min(width, 100) - 5);
      return [
        `  ${number}${first}`,
        ...rest.map((line) => `     ${line}`),
        ...(at ? [`     ${paint(terminalText(placeOf(at, opened)), 'dim')}`] : []),
      ];
    });
  const people = withPeople(item, opened.analysis);
  return `${[
    paint(terminalText(titleOf(item)), 'bold'),
    ...paragraph(verdict(item), Math.min(width, 100)),
    '',
    'Because:',
    ...numbered(sayChain(plan, item.key)),
    ...(people
      ? ['', ...paragraph(sayEstimate(people), Math.min(width, 100)), '', ...numbered(people.chain)]
      : []),
  ].join('\n')}\n`;
}

/** What people add to the dates of the network; `undefined` where they add nothing. */
interface WithPeople {
  /** Absent where nobody can do it. */
  readonly finish?: number;
  readonly chain: readonly Step[];
}

function withPeople(item: PlanItem, analysis: Analysis): WithPeople | undefined {
  const { roadmap, plan, workload } = analysis;
  const levelled = levelRoadmap(roadmap, plan, workload.capacity);
  const chain = sayLevelled(levelled, item.key);
  const found = levelled.items.get(item.key);
  if (!found || chain.length === 0) return undefined;
  return { chain, ...(found.startBy.kind !== 'nobody' && { finish: found.finish }) };
}

function sayEstimate({ finish }: WithPeople): string {
  return finish === undefined
    ? 'With the people there are it cannot be done:'
    : `With the people there are it is done on ${formatDay(finish)}, by an estimate:`;
}

function titleOf({ initiative, milestone }: PlanItem): string {
  return milestone ? `${initiative.title}: ${milestone.title}` : initiative.title;
}

/** Whether that is soon enough. */
function verdict(item: PlanItem): string {
  const { initiative, earliestFinish, due, totalFloat, milestone } = item;
  if (initiative.status === 'done') return `It was finished on ${formatDay(earliestFinish)}.`;
  const finishes = `It can be ${milestone ? 'reached' : 'finished'} on ${formatDay(earliestFinish)} at the earliest`;
  if (!due?.period) return `${finishes}. No target or deadline is set.`;
  const late = isLate(initiative, item)
    ? `: ${sayWorkingDays(initiative.calendar.workingDays(due.period.last + 1, earliestFinish))} too late for ${writtenDate(due)}`
    : `, in time for ${writtenDate(due)}`;
  const float =
    totalFloat === undefined || totalFloat < 0
      ? ''
      : totalFloat === 0
        ? ' It cannot slip by a day without breaking a promise.'
        : ` It can slip by ${sayWorkingDays(totalFloat)} before a promise breaks.`;
  return `${finishes}${late}.${float}`;
}

function asJson(item: PlanItem, opened: Opened): string {
  const { plan }: Analysis = opened.analysis;
  const { key, earliestStart, earliestFinish, due, totalFloat } = item;
  const people = withPeople(item, opened.analysis);
  const placed = (steps: readonly Step[]) =>
    steps.map(({ message, at }) => ({ message, ...(at && { at: placeOf(at, opened) }) }));
  return `${JSON.stringify(
    {
      version: 1,
      asOf: formatDay(plan.asOf),
      id: key,
      earliestStart: formatDay(earliestStart),
      earliestFinish: formatDay(earliestFinish),
      due: due?.period ? formatDay(due.period.last) : null,
      late: isLate(item.initiative, item),
      totalFloat: totalFloat ?? null,
      chain: placed(sayChain(plan, key)),
      withPeople: people
        ? {
            finish: people.finish === undefined ? null : formatDay(people.finish),
            chain: placed(people.chain),
          }
        : null,
    },
    null,
    2,
  )}\n`;
}

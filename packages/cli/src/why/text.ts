import {
  isLate,
  sayCount,
  sayDay,
  sayWorkingDays,
  terminalText,
  type PlanItem,
  type SaidConflict,
  type Step,
} from '@throughline/core';
import type { Opened } from '../open.ts';
import { paragraph } from '../paragraph.ts';
import { placeOf } from '../place.ts';
import type { Terminal } from '../terminal.ts';
import { writtenDate } from '../written-date.ts';
import type { Why, WithPeople } from './answer.ts';

/** The verdict, the story, the causes with their places, what people add, and what would mend it. */
export function whyText(why: Why, opened: Opened, { paint, width }: Terminal): string {
  const { item, story, chain, people, conflicts } = why;
  const most = Math.min(width, 100);
  const numbered = (steps: readonly Step[]) =>
    steps.flatMap(({ message, at }, index) => {
      const number = `${index + 1}. `;
      const [first = '', ...rest] = paragraph(message, most - 5);
      return [
        `  ${number}${first}`,
        ...rest.map((line) => `     ${line}`),
        ...(at ? [`     ${paint(terminalText(placeOf(at, opened)), 'dim')}`] : []),
      ];
    });
  const told = (text: string) => ['', ...paragraph(text, most)];
  const lines = [
    paint(terminalText(titleOf(item)), 'bold'),
    ...paragraph(verdict(item), most),
    ...(story.length > 1 ? told(story.join(' ')) : []),
    '',
    'Because:',
    ...numbered(chain),
    ...(people ? [...told(sayEstimate(people)), '', ...numbered(people.chain)] : []),
    // What is late by the chain alone needs no second proof.
    ...conflicts
      .filter(({ isMixed }) => isMixed)
      .flatMap((each) => [
        ...told(`${leadOf(each)}:`),
        ...numbered(each.chain.slice(0, -1)),
        ...paragraph(`So ${each.chain.at(-1)?.message ?? ''}.`, most - 2).map(
          (line) => `  ${line}`,
        ),
      ]),
    ...mending(conflicts, most),
  ];
  return `${lines.join('\n')}\n`;
}

function titleOf({ initiative, milestone }: PlanItem): string {
  return milestone ? `${initiative.title}: ${milestone.title}` : initiative.title;
}

/** Whether that is soon enough. */
function verdict(item: PlanItem): string {
  const { initiative, earliestFinish, due, totalFloat, milestone } = item;
  if (initiative.status === 'done') return `It was finished on ${sayDay(earliestFinish)}.`;
  const finishes = `It can be ${milestone ? 'reached' : 'finished'} on ${sayDay(earliestFinish)} at the earliest`;
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

/** When it is done once people are counted, and what that means for its date. */
function sayEstimate({ finish, levelled: { item, late } }: WithPeople): string {
  if (finish === undefined) return 'With the people there are it cannot be done:';
  const { initiative, earliestFinish, due } = item;
  const later = Math.max(1, initiative.calendar.workingDays(earliestFinish + 1, finish));
  const misses = !due?.period
    ? ''
    : late > 0
      ? `, and ${sayWorkingDays(late)} too late for ${writtenDate(due)}`
      : ', and still in time';
  return `With the people there are it is done on ${sayDay(finish)}, by an estimate: ${sayWorkingDays(later)} later than that${misses}. Because:`;
}

function leadOf({ facts, holdsAtBest }: SaidConflict): string {
  const likely = holdsAtBest ? '' : ' if the work is what is most likely';
  return `These ${sayCount(facts.length, 'fact')} cannot all be true${likely}; without any one of them, the others could`;
}

/** More would not be read. */
const MOST = 6;

function mending(conflicts: readonly SaidConflict[], most: number): readonly string[] {
  const repairs = [
    ...new Set(conflicts.flatMap(({ repairs: each }) => each.map(({ says }) => says))),
  ];
  if (repairs.length === 0) return [];
  const lead =
    conflicts.length === 1
      ? 'Any one of these would mend it, the least disturbing first:'
      : 'Each of these would mend a part of it:';
  return [
    '',
    lead,
    ...repairs.slice(0, MOST).flatMap((says) => {
      const [first = '', ...rest] = paragraph(says, most - 4);
      return [`  - ${first}`, ...rest.map((line) => `    ${line}`)];
    }),
  ];
}

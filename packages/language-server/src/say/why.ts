import {
  isLate,
  mdText,
  sayChain,
  sayDated,
  sayDay,
  sayWorkingDays,
  type Analysis,
  type PlanItem,
} from '@throughline/core';
import { sayFloat } from './card.ts';
import { sections } from './markdown.ts';
import { sayRooms } from './room.ts';

/** Why an initiative cannot finish sooner, as a page: the verdict, the chain of causes, its people. */
export function sayWhy(item: PlanItem, analysis: Analysis): string {
  const { initiative, key } = item;
  const chain = sayChain(analysis.plan, key);
  const rooms = sayRooms(initiative.id, analysis);
  return `${sections(
    `# ${mdText(initiative.title)}`,
    verdict(item),
    chain.length > 0 && `## Because\n\n${numbered(chain.map(({ message }) => message))}`,
    rooms.length > 0 && `## Its people meanwhile\n\n${listed(rooms)}`,
  )}\n`;
}

function verdict({ initiative, earliestFinish, due, totalFloat, ...item }: PlanItem): string {
  if (initiative.status === 'done') return `It was finished on ${sayDay(earliestFinish)}.`;
  const finishes = `It can be finished on ${sayDay(earliestFinish)} at the earliest`;
  const float = totalFloat === undefined ? '' : ` Now it is ${sayFloat(totalFloat)}.`;
  if (!due?.period) return `${finishes}. No target or deadline is set.`;
  const whole = { initiative, earliestFinish, due, ...item };
  const days = initiative.calendar.workingDays(due.period.last + 1, earliestFinish);
  return isLate(initiative, whole)
    ? `${finishes}: ${sayWorkingDays(days)} too late for ${mdText(sayDated(due))}.`
    : `${finishes}, in time for ${mdText(sayDated(due))}.${float}`;
}

function numbered(lines: readonly string[]): string {
  return lines.map((line, index) => `${index + 1}. ${mdText(line)}`).join('\n');
}

function listed(lines: readonly string[]): string {
  return lines.map((line) => `- ${mdText(line)}`).join('\n');
}

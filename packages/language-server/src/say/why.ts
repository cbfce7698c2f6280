import {
  conflictsAbout,
  isLate,
  mdText,
  sayChain,
  sayDated,
  sayDay,
  sayWorkingDays,
  type Analysis,
  type PlanItem,
  type SaidConflict,
} from '@throughline/core';
import { sayFloat } from './card.ts';
import { sections } from './markdown.ts';
import { sayRooms } from './room.ts';

/** Why an initiative cannot finish sooner, as a page: the verdict, the chain of causes, its people, and what would mend it. */
export function sayWhy(item: PlanItem, analysis: Analysis): string {
  const { initiative, key } = item;
  const chain = sayChain(analysis.plan, key);
  const rooms = sayRooms(initiative.id, analysis);
  const conflicts = conflictsOf(item, analysis);
  const repairs = [...new Set(conflicts.flatMap((each) => each.repairs.map(({ says }) => says)))];
  return `${sections(
    `# ${mdText(initiative.title)}`,
    verdict(item),
    chain.length > 0 && `## Because\n\n${numbered(chain.map(({ message }) => message))}`,
    rooms.length > 0 && `## Its people meanwhile\n\n${listed(rooms)}`,
    ...conflicts.filter(({ isMixed }) => isMixed).map(sayConflict),
    repairs.length > 0 && `## What would mend it\n\n${listed(repairs.slice(0, MOST_REPAIRS))}`,
  )}\n`;
}

/** More would not be read. */
const MOST_REPAIRS = 6;

/** What keeps an open item from its dates. */
function conflictsOf({ initiative, key }: PlanItem, analysis: Analysis): readonly SaidConflict[] {
  const { roadmap, plan, workload, sources } = analysis;
  if (initiative.status === 'done') return [];
  return conflictsAbout(key, roadmap, plan, workload, sources);
}

/** What is late by the chain alone needs no second proof: this one takes people to see. */
function sayConflict({ facts, chain }: SaidConflict): string {
  const steps = chain.slice(0, -1).map(({ message }) => message);
  const end = chain.at(-1)?.message ?? '';
  return `## ${facts.length} facts that cannot all be true\n\n${numbered(steps)}\n\nSo ${mdText(end)}.`;
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

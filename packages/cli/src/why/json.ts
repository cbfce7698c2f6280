import { formatDay, isLate, type SaidConflict, type Step } from '@throughline/core';
import type { Opened } from '../open.ts';
import { placeOf } from '../place.ts';
import type { Why } from './answer.ts';

/** The same for a program; `conflicts` holds what cannot all be true, and the repairs with their edits. */
export function whyJson({ item, story, chain, people, conflicts }: Why, opened: Opened): string {
  const { key, earliestStart, earliestFinish, due, totalFloat } = item;
  const placed = (steps: readonly Step[]) =>
    steps.map(({ message, at }) => ({ message, ...(at && { at: placeOf(at, opened) }) }));
  const said = ({ message, facts, chain: steps, holdsAtBest, repairs }: SaidConflict) => ({
    message,
    holdsAtBest,
    facts: placed(facts),
    chain: placed(steps),
    repairs: repairs.map(({ says, fix }) => ({ says, edits: fix?.edits ?? null })),
  });
  const report = {
    version: 1,
    asOf: formatDay(opened.analysis.plan.asOf),
    id: key,
    earliestStart: formatDay(earliestStart),
    earliestFinish: formatDay(earliestFinish),
    due: due?.period ? formatDay(due.period.last) : null,
    late: isLate(item.initiative, item),
    totalFloat: totalFloat ?? null,
    story,
    chain: placed(chain),
    withPeople: people
      ? {
          finish: people.finish === undefined ? null : formatDay(people.finish),
          chain: placed(people.chain),
        }
      : null,
    conflicts: conflicts.map(said),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

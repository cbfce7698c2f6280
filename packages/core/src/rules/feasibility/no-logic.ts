import type { Dated, Initiative } from '../../model/roadmap.ts';
import { isOpen, nameOf, sayDate, subjectOf } from '../../judge/about.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'info',
  summary: 'a start has a reason: something that it waits for, or something outside',
  *checkInitiative(initiative) {
    if (!isOpen(initiative) || initiative.status === 'active' || initiative.actualStart) return;
    const { start } = initiative;
    const isDated = start?.period !== undefined && start.when.kind !== 'horizon';
    if (isDated && !hasReason(initiative)) yield notice(initiative, start);
  },
});

/** Whether anything says why it starts when it does. A date that hangs on a named one has its reason there. */
function hasReason({ data, dependencies, start }: Initiative): boolean {
  const { startReason, targetReason, deadlineReason, prepare = [] } = data;
  const isNamed = start?.when.kind === 'period' && start.when.via !== undefined;
  return (
    isNamed ||
    dependencies.length > 0 ||
    prepare.length > 0 ||
    [startReason, targetReason, deadlineReason].some((reason) => reason !== undefined)
  );
}

function notice(initiative: Initiative, start: Dated): Noticed {
  const name = nameOf(initiative);
  return {
    message: `${name} is to start on ${sayDate(start, 'first')}, and nothing says why then`,
    help: 'name what it waits for under dependsOn or prepare, or write the reason under startReason',
    at: start.at,
    subject: subjectOf(initiative),
  };
}

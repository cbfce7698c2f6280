import type { Dated, Initiative, Milestone } from '../../model/roadmap.ts';
import { displayed } from '../../text/display.ts';
import { isOpen, liesBefore, nameOf, sayDate, subjectOf, writtenLike } from '../../judge/about.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'milestones fall in the order in which they are listed',
  *checkInitiative(initiative) {
    if (isOpen(initiative)) yield* outOfOrder(initiative);
  },
});

interface Due {
  readonly milestone: Milestone;
  readonly target: Dated;
}

/** Each milestone that is due before one listed above it, with the latest of those. */
function* outOfOrder(initiative: Initiative): Generator<Noticed> {
  let latest: Due | undefined;
  for (const milestone of initiative.milestones) {
    const { target, actual } = milestone;
    if (!target?.period || actual) continue;
    const due = { milestone, target };
    if (latest && liesBefore(target, latest.target)) yield notice(initiative, latest, due);
    else if (!latest || liesBefore(latest.target, target)) latest = due;
  }
}

function notice(initiative: Initiative, above: Due, below: Due): Noticed {
  const [first, second] = [above, below].map(({ milestone }) => nameOf(initiative, milestone));
  return {
    message: `${second} is listed after ${first}, but is due before it: on ${sayDate(below.target)}, not after ${sayDate(above.target, 'first')}`,
    help: 'move one of the two dates, or list them in the order in which they will happen',
    at: below.target.at,
    subject: subjectOf(initiative),
    related: [
      { message: `${first} is due on ${sayDate(above.target, 'first')}`, at: above.target.at },
    ],
    fixes: [
      {
        title: `Move ${second} to ${displayed(above.target.text)} too`,
        safe: false,
        edits: [writtenLike(below.target, above.target)],
      },
    ],
  };
}

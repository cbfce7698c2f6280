import type { Dated, Initiative } from '../../model/roadmap.ts';
import { where } from '../../parse/origin.ts';
import { displayed, quoted } from '../../text/display.ts';
import type { Location } from '../../text/source.ts';
import { formatDay, readDay, type Day } from '../../time/day.ts';
import { nameOf, sayCount, subjectOf } from '../../judge/about.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'what is said to have happened lies in the past',
  *checkInitiative(initiative, { asOf }) {
    for (const event of [...actuals(initiative), ...records(initiative)]) {
      if (event.day !== undefined && event.day > asOf) yield notice(initiative, event, asOf);
    }
  },
});

/** Something that is said to have happened on a day. */
interface Event {
  readonly says: string;
  readonly day: Day | undefined;
  readonly at: Location;
  /** What stands in its place while it has not happened, if that is anything. */
  readonly until?: string;
}

function actuals(initiative: Initiative): Event[] {
  const { actualStart, actualFinish, milestones } = initiative;
  const name = nameOf(initiative);
  const event = (says: string, dated: Dated | undefined, until?: string): Event[] =>
    dated
      ? [{ says, day: dated.period?.first, at: dated.at, ...(until !== undefined && { until }) }]
      : [];
  return [
    ...event(`${name} is said to have begun`, actualStart),
    ...event(`${name} is said to have finished`, actualFinish),
    ...milestones.flatMap((milestone) =>
      event(
        `${nameOf(initiative, milestone)} is said to have been reached`,
        milestone.actual,
        'null',
      ),
    ),
  ];
}

/** What people noted down with a day: check-ins, decisions, deliveries. */
function records(initiative: Initiative): Event[] {
  const { checkIns = [], decisions = [], dependsOn = [] } = initiative.data;
  const name = nameOf(initiative);
  const events: Event[] = [];
  for (const checkIn of checkIns) {
    const says = `a check-in of ${name} is said to have been made`;
    events.push({ says, day: readDay(checkIn.on), at: where(checkIn, 'on') });
  }
  for (const decision of decisions) {
    const { decided, title = decision.id ?? '' } = decision;
    if (typeof decided !== 'string') continue;
    const says = `${quoted(title)} is said to have been decided`;
    events.push({ says, day: readDay(decided), at: where(decision, 'decided'), until: 'null' });
  }
  for (const dependency of dependsOn) {
    if (typeof dependency === 'string' || dependency.delivered === undefined) continue;
    const { on, external, delivered } = dependency;
    const says = `what ${name} needs from ${quoted(on ?? external ?? '')} is said to have arrived`;
    events.push({ says, day: readDay(delivered), at: where(dependency, 'delivered') });
  }
  return [...events, ...readiness(initiative)];
}

/** What is said to be in place, to be met, or to have been judged. */
function readiness({ data: { prepare = [], feasibility } }: Initiative): Event[] {
  const events: Event[] = [];
  for (const preparation of prepare) {
    if (typeof preparation === 'string' || typeof preparation.done !== 'string') continue;
    const says = `${quoted(preparation.what)} is said to be in place`;
    const at = where(preparation, 'done');
    events.push({ says, day: readDay(preparation.done), at, until: 'false' });
  }
  for (const verdict of feasibility ? [feasibility, ...(feasibility.verdicts ?? [])] : []) {
    const { by = 'somebody', on = '', conditions = [] } = verdict;
    const says = `${displayed(by)} is said to have judged it`;
    events.push({ says, day: readDay(on), at: where(verdict, 'on') });
    for (const condition of conditions) {
      if (typeof condition === 'string' || typeof condition.met !== 'string') continue;
      const met = `${quoted(condition.text)} is said to be met`;
      const at = where(condition, 'met');
      events.push({ says: met, day: readDay(condition.met), at, until: 'false' });
    }
  }
  return events;
}

function notice(initiative: Initiative, { says, day, at, until }: Event, asOf: Day): Noticed {
  const ahead = sayCount(day! - asOf, 'day');
  return {
    message: `${says} on ${formatDay(day!)}, ${ahead} after today, ${formatDay(asOf)}`,
    help: 'write the day on which it happened, or nothing until it has; what is planned is a target',
    at,
    subject: subjectOf(initiative),
    ...(until !== undefined && {
      fixes: [
        {
          title: `Write ${until} until it has happened`,
          safe: false,
          edits: [{ ...at, text: until }],
        },
      ],
    }),
  };
}

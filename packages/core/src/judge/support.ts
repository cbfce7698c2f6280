import type { SupportImpactData } from '../model/generated/types.ts';
import type { Initiative, Roadmap, Team } from '../model/roadmap.ts';
import type { Plan } from '../plan/plan.ts';
import type { ReadWritten } from '../plan/written.ts';
import { addMonths, type Day } from '../time/day.ts';
import { readDuration } from '../time/duration.ts';
import { ofEach } from './of-each.ts';
import { parseEffortRate } from '../time/effort.ts';

/** What an initiative asks of a support team after it has gone live. */
export interface Support {
  readonly initiative: Initiative;
  readonly team: Team;
  /** Person-days on each working day of the team. */
  readonly perDay: number;
  readonly first: Day;
  readonly last: Day;
  readonly data: SupportImpactData;
}

/** Every support that has a team, a rate and a time, of all that is not dropped. */
export function supportsIn(roadmap: Roadmap, plan: Plan, read: ReadWritten): readonly Support[] {
  return impactsIn(roadmap).flatMap(
    ({ data, initiative }) => supportOf(data, initiative, roadmap, plan, read) ?? [],
  );
}

interface Impact {
  readonly initiative: Initiative;
  readonly data: SupportImpactData;
}

const impactsIn = ofEach((initiative): readonly Impact[] => {
  const support = initiative.data.feasibility?.impact?.support;
  if (typeof support !== 'object' || initiative.status === 'dropped') return [];
  return [support].flat().map((data) => ({ initiative, data }));
});

function supportOf(
  data: SupportImpactData,
  initiative: Initiative,
  { teams }: Roadmap,
  plan: Plan,
  read: ReadWritten,
): Support | undefined {
  const team = data.team === undefined ? undefined : teams.get(data.team);
  const rate = data.effort === undefined ? undefined : parseEffortRate(data.effort);
  const from = read(data, 'from', data.from)?.period?.first ?? dayAfter(initiative, plan);
  if (!team || !rate?.ok || from === undefined) return undefined;
  const { calendar } = team;
  const first = calendar.nextWorking(from);
  const length = data.for === undefined ? undefined : readDuration(data.for);
  const days = length && Math.max(1, Math.round(calendar.durationInDays(length)));
  const last =
    days === undefined
      ? addMonths(first, MONTHS_WITHOUT_END) - 1
      : length?.calendar
        ? first + days - 1
        : calendar.addWorking(first, days - 1);
  const { personDays, per } = rate.value;
  const perDay = personDays / calendar.durationInDays({ amount: 1, unit: per, calendar: false });
  return { initiative, team, perDay, first, last, data };
}

/** What has no end is looked at for a year. */
const MONTHS_WITHOUT_END = 12;

/** The day after the go-live: the real one, else the target, else the earliest day that the plan has. */
function dayAfter({ actualFinish, target, id }: Initiative, { items }: Plan): Day | undefined {
  const written = actualFinish?.period?.first ?? target?.period?.last;
  if (written !== undefined) return written + 1;
  const item = items.get(id);
  return item && item.durationFrom !== 'unknown' ? item.earliestFinish + 1 : undefined;
}

/** Person-days of a support between two days, both counted. */
export function supportWithin({ team, perDay, first, last }: Support, from: Day, to: Day): number {
  const [begin, end] = [Math.max(first, from), Math.min(last, to)];
  return begin > end ? 0 : perDay * team.calendar.workingDays(begin, end);
}

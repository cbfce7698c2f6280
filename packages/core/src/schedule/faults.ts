import { NEVER, type ScheduleProblem } from './problem.ts';

/** What is wrong with the arrays of a problem, in one sentence, if anything is. */
export function faultOf(problem: ScheduleProblem): string | undefined {
  const { durations, capacities, demands, lags, releases, deadlines, absences, priorities } =
    problem;
  const count = durations.length;
  const lists = { releases, deadlines, priorities };
  for (const [name, list] of Object.entries(lists)) {
    if (list.length !== count) {
      return `there are ${count} activities, but ${list.length} ${name}`;
    }
  }
  if (demands.length !== count * capacities.length) {
    return `there are ${count} activities and ${capacities.length} resources, but ${demands.length} demands`;
  }
  return (
    outside('duration', durations, 0, NEVER) ??
    outside('capacity', capacities, 0, NEVER) ??
    outside('demand', demands, 0, NEVER) ??
    outside('release', releases, 0, NEVER) ??
    faultOfLags(lags, count) ??
    faultOfAbsences(absences, capacities.length)
  );
}

function outside(what: string, values: Int32Array, least: number, most: number) {
  const at = values.findIndex((value) => value < least || value > most);
  return at < 0
    ? undefined
    : `${what} ${at} is ${values[at]}, and has to be from ${least} to ${most}`;
}

function faultOfLags(lags: Int32Array, count: number): string | undefined {
  if (lags.length % 3 !== 0) return 'the list of lags is cut off';
  for (let at = 0; at < lags.length; at += 3) {
    const [from, to, lag] = [lags[at]!, lags[at + 1]!, lags[at + 2]!];
    if (from < 0 || to < 0 || from >= count || to >= count) {
      return `lag ${at / 3} is from activity ${from} to ${to}, and there are ${count}`;
    }
    if (Math.abs(lag) > NEVER) return `lag ${at / 3} is ${lag}, which is too long`;
  }
  return undefined;
}

function faultOfAbsences(absences: Int32Array, resources: number): string | undefined {
  if (absences.length % 4 !== 0) return 'the list of absences is cut off';
  for (let at = 0; at < absences.length; at += 4) {
    const resource = absences[at]!;
    const [from, until, amount] = [absences[at + 1]!, absences[at + 2]!, absences[at + 3]!];
    if (resource < 0 || resource >= resources) {
      return `absence ${at / 4} is of resource ${resource}, and there are ${resources}`;
    }
    if (from < 0 || until < from || until > NEVER || amount < 0) {
      return `absence ${at / 4} is of ${amount} from ${from} to ${until}`;
    }
  }
  return undefined;
}

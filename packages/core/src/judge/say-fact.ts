import type { Fact, Inference } from '../conflict/conflict.ts';
import type { Dependency } from '../model/roadmap.ts';
import { where } from '../parse/origin.ts';
import type { PlanNode } from '../plan/node.ts';
import type { Step } from '../text/diagnostic.ts';
import { displayed, quoted } from '../text/display.ts';
import { formatDay } from '../time/day.ts';
import { formatDuration } from '../time/duration.ts';
import { nameOf, sayCount, sayDate } from './about.ts';
import { poolName, sayPeople, sayPersonDays } from './person-days.ts';

/** A fact of a conflict as somebody would say it, without what follows from it, and where it stands. */
export function sayFact(fact: Fact): Step {
  switch (fact.kind) {
    case 'due':
      return {
        message: `${nameIn(fact.of)} is to be ${fact.of.milestone ? 'reached' : 'done'} by ${whichDue(fact)}, ${sayDate(fact.on)}`,
        at: fact.on.at,
      };
    case 'start':
      return {
        message: `${nameIn(fact.of)} starts on ${sayDate(fact.on, 'first')}`,
        at: fact.on.at,
      };
    case 'claim':
      return {
        message: `${nameIn(fact.of)} is not to be ${fact.of.milestone ? 'reached' : 'finished'} before ${sayDate(fact.on, 'first')}, by its own target`,
        at: fact.on.at,
      };
    case 'preparation':
      return sayPreparation(fact);
    case 'length':
      return { message: `${nameIn(fact.of)} takes ${sayLength(fact.of)}`, at: lengthAt(fact.of) };
    case 'dependency':
    case 'promise':
      return { message: sayWaiting(fact), at: fact.dependency.at };
    case 'work':
      return sayWork(fact);
    case 'people':
      return {
        message: `${poolName(fact.pool)} has no more time than its people have`,
        at: fact.pool.team.at,
      };
    default:
      return sayDaysOff(fact);
  }
}

/** A step of a conflict: the fact, and the day that follows from it and from the steps before. */
export function sayInference(inference: Inference): Step {
  const [fact] = inference.by;
  if (!fact) return { message: '' };
  const { message, at } = sayFact(fact);
  const follows = sayFollowing(fact, inference);
  return { message: `${message}${follows}`, ...(at && { at }) };
}

function sayFollowing(fact: Fact, { by, end, side, day: last, since }: Inference): string {
  const day = formatDay(last);
  if (by[1]?.kind === 'people' && side === 'earliest') {
    const from = since === undefined ? '' : `from ${formatDay(since)} on `;
    return `, which ${from}has that by ${day} at the soonest`;
  }
  if (fact.kind === 'due' || fact.kind === 'start' || fact.kind === 'claim') return '';
  if (side === 'earliest') {
    return `, so it ${end === 'start' ? 'starts' : 'finishes'} on ${day} at the earliest`;
  }
  const who =
    fact.kind === 'dependency' ? displayed(fact.dependency.predecessor?.id ?? 'that') : 'it';
  return `, so ${who} has to ${end === 'start' ? 'start' : 'finish'} by ${day}`;
}

/** `its announced target`, `its deadline`. */
export function whichDue({ which, of }: Fact & { readonly kind: 'due' }): string {
  const { initiative, milestone } = of;
  const isAnnounced = milestone ? milestone.data.commitment === 'announced' : initiative.announced;
  return which === 'deadline' ? 'its deadline' : `its ${isAnnounced ? 'announced ' : ''}target`;
}

/** `erp-finance`, or `"Pilot live" of erp-finance`. */
export function nameIn({
  initiative,
  milestone,
}: Pick<PlanNode, 'initiative' | 'milestone'>): string {
  const own = nameOf(initiative);
  return milestone ? `${nameOf(initiative, milestone)} of ${own}` : own;
}

function sayPreparation({ of, preparation }: Fact & { readonly kind: 'preparation' }): Step {
  const { what, leadTime, started, at } = preparation;
  const takes = leadTime ? ` takes ${formatDuration(leadTime)}` : '';
  const asked = started ? `, asked for on ${displayed(started.text)},` : '';
  const open = started ? '' : ' and is not asked for yet';
  return { message: `${nameIn(of)} needs ${quoted(what)} first, which${asked}${takes}${open}`, at };
}

function sayLength({ initiative, length }: PlanNode): string {
  const days = sayCount(length.days, length.calendar ? 'day' : 'working day');
  if (length.from === 'written') return `${days} by its own dates`;
  const { duration } = initiative;
  return length.from === 'duration' && duration ? `${days} (${formatDuration(duration)})` : days;
}

function lengthAt({ initiative, length }: PlanNode): Step['at'] & object {
  if (length.from === 'duration') return where(initiative.data, 'duration');
  return length.from === 'written' ? (initiative.target?.at ?? initiative.at) : initiative.at;
}

type Waiting = Fact & { readonly kind: 'dependency' | 'promise' };

/** `shop waits for api to finish, and 2w more`. */
function sayWaiting(fact: Waiting): string {
  const { dependency, of } = fact;
  const { lag } = dependency;
  const length = formatDuration({ ...lag, amount: Math.abs(lag.amount) });
  const more = lag.amount === 0 ? '' : lag.amount > 0 ? `, and ${length} more` : `, less ${length}`;
  return `${nameIn(of)} waits for ${sayAwaited(fact)}${more}`;
}

function sayAwaited(fact: Waiting): string {
  const { type, predecessor, milestone, data, on }: Dependency = fact.dependency;
  if (fact.kind === 'promise') {
    const whom = typeof data === 'string' ? data : (data.external ?? on ?? '');
    return `${displayed(whom)}, promised for ${displayed(fact.on.text)}`;
  }
  const name = displayed(predecessor?.id ?? on ?? '');
  if (milestone) return `${quoted(milestone.title)} of ${name}`;
  const when = type === 'FS' || type === 'FF' ? 'to finish' : 'to start';
  const before = type === 'FF' || type === 'SF' ? ' before it can finish' : '';
  return `${name} ${when}${before}`;
}

function sayWork({ of, task }: Fact & { readonly kind: 'work' }): Step {
  const { demand, effort, atMost } = task;
  const skill = demand.skill === undefined ? '' : `${displayed(demand.skill)} in `;
  const at = where(demand, demand.effort === undefined ? 'team' : 'effort');
  const once = atMost === Number.POSITIVE_INFINITY ? '' : `, with ${sayPeople(atMost)} at once`;
  const much = sayPersonDays(effort.likely);
  const name = `${skill}${displayed(demand.team)}`;
  return { message: `${nameIn(of)} asks for ${much} of ${name}${once}`, at };
}

function sayDaysOff(fact: Fact & { readonly kind: 'leave' | 'closure' }): Step {
  const { first, last } = fact.kind === 'leave' ? fact : fact.closure;
  const days = `from ${formatDay(first)} to ${formatDay(last)}`;
  if (fact.kind === 'leave') {
    const { people = 1 } = fact.leave;
    const verb = people === 1 ? 'is' : 'are';
    const who = `${sayPeople(people)} of ${displayed(fact.team.id)}`;
    return { message: `${who} ${verb} away ${days}`, at: fact.at };
  }
  const { title, at } = fact.closure;
  const why = title === undefined ? '' : ` (${displayed(title)})`;
  const message = `nobody works ${days}${why}`;
  return at ? { message, at } : { message };
}

import { sayDays } from '../plan/say-item.ts';
import { formatDay } from '../time/day.ts';
import type { LevelledPlan } from './level.ts';

/**
 * How good levelled dates are, in sentences that read aloud: what kind of dates they are, how far
 * they may be from the best possible, and what of their promises they miss. What is said of the
 * best possible is proved.
 */
export function sayQuality(levelled: LevelledPlan): string {
  const { plan, schedules, items } = levelled;
  const never = [...items.values()].filter(
    ({ item, startBy }) => !item.milestone && startBy.kind === 'nobody',
  ).length;
  const sentences = [
    `As of ${formatDay(plan.asOf)}.`,
    `An estimate, the best of ${sayDays(schedules, 'schedule')}: ${sayEnd(levelled)}.`,
    sayPromises(levelled),
    ...(never > 0 ? [`For ${sayDays(never, 'initiative')} there will never be the people.`] : []),
  ];
  return sentences.join(' ');
}

function sayEnd({ end, endAtLeast, plan: { asOf } }: LevelledPlan): string {
  const ends = `it ends on ${formatDay(end)}`;
  if (end <= endAtLeast)
    return `${ends}, and nothing that keeps to dependencies and people ends sooner`;
  const gap = percent(end - endAtLeast, endAtLeast - asOf);
  return `${ends}, at most ${gap} from the best possible, for nothing ends before ${formatDay(endAtLeast)}`;
}

function sayPromises({ late, lateAtLeast }: LevelledPlan): string {
  if (late === 0) return 'Every promise holds.';
  const missed = `Promises miss their dates by ${sayDays(late, 'working day')} together`;
  if (late === lateAtLeast) return `${missed}, and no order of the work makes it less.`;
  if (lateAtLeast === 0) {
    return `${missed}; whether another order of the work would hold them all is not known.`;
  }
  const saved = percent(late - lateAtLeast, late);
  return `${missed}; another order of the work could save at most ${saved} of that, for no order makes it less than ${lateAtLeast}.`;
}

/** Rounded up: what is said to be the most is never too little. */
function percent(part: number, whole: number): string {
  return `${Math.ceil((100 * part) / Math.max(1, whole))} %`;
}

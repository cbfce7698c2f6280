import type { Initiative } from '../../model/roadmap.ts';
import { where } from '../../parse/origin.ts';
import type { PlanItem } from '../../plan/plan.ts';
import type { Fix, Step } from '../../text/diagnostic.ts';
import { formatDay, type Day } from '../../time/day.ts';
import {
  isOpen,
  nameOf,
  sayCount,
  sayDate,
  sayList,
  shortened,
  subjectOf,
  writeDay,
} from '../../judge/about.ts';
import { expiredDates, type Expired } from '../../judge/expired.ts';
import { ofEachOn } from '../../judge/of-each.ts';
import { lateItems } from '../../judge/late.ts';
import { defineRule, type Noticed, type RuleContext } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'no date has passed without what it promised',
  *check(context) {
    const { roadmap, plan, asOf } = context;
    const { followers } = lateItems(roadmap, plan);
    for (const [gravest, ...others] of allExpired(roadmap, asOf)) {
      const { initiative } = gravest;
      const expired = [gravest, ...others];
      if (gravest.what === 'deadline' || gravest.what === 'target') {
        const steps = expired.flatMap((each) => followers.get(keyOf(each)) ?? []);
        yield notice(gravest, others, plan.items.get(initiative.id), [...new Set(steps)]);
        continue;
      }
      const start = others.filter(({ what }) => what === 'start');
      for (const each of expired.filter(({ what }) => what === gravest.what)) {
        yield notice(each, start, plan.items.get(keyOf(each)), followers.get(keyOf(each)) ?? []);
      }
    }
    yield* expiredHorizons(context);
  },
});

/** Of every initiative that has some, all of them. */
const allExpired = ofEachOn((initiative, asOf): readonly (readonly [Expired, ...Expired[]])[] => {
  const [gravest, ...others] = expiredDates(initiative, asOf);
  return gravest ? [[gravest, ...others]] : [];
});

/** The key of an item in the plan. */
function keyOf({ initiative, milestone }: Expired): string {
  return milestone ? `${initiative.id}#${milestone.id}` : initiative.id;
}

function notice(
  expired: Expired,
  others: readonly Expired[],
  item: PlanItem | undefined,
  followers: readonly Step[],
): Noticed {
  const { initiative, date, what } = expired;
  return {
    message: sayExpired(expired),
    help: HELP[what],
    at: date.at,
    subject: subjectOf(initiative),
    ...(what === 'start' && { severity: 'warning' }),
    related: [
      ...others.map((other) => ({ message: sayExpired(other), at: other.date.at })),
      ...shortened(followers),
    ],
    fixes: [...moves(expired, item), ...marks(expired)],
  };
}

function sayExpired({ initiative, what, milestone, date, daysAgo }: Expired): string {
  const name = nameOf(initiative, milestone);
  const ago = `${sayDate(date)}, ${sayCount(daysAgo, 'day')} ago`;
  if (what === 'start') return `${name} was to start on ${ago}, and has not begun`;
  if (what === 'milestone') return `${name} was due on ${ago}, and has not been reached`;
  if (what === 'deadline') return `the deadline of ${name} passed on ${ago}, and it is not done`;
  return `${name} was to be finished on ${ago}, and is not done`;
}

const HELP: Readonly<Record<Expired['what'], string>> = {
  deadline: 'if it is done, say so under status and actual; if not, agree on what happens now',
  target: 'if it is done, say so under status and actual; if not, set the target that holds now',
  milestone: 'if it was reached, write the day under actual; if not, set the target that holds now',
  start: 'if work has begun, write the day under actual; if not, set the start that holds now',
};

/** The earliest day that the plan can offer, where it knows more than "not before today". */
function moves({ what, date, daysAgo }: Expired, item: PlanItem | undefined): Fix[] {
  const earliest = what === 'start' ? item?.earliestStart : item?.earliestFinish;
  const today = (date.period?.last ?? 0) + daysAgo;
  if (what === 'deadline' || earliest === undefined || earliest <= today) return [];
  const title = `Move the ${what === 'start' ? 'start' : 'target'} to ${formatDay(earliest)}, the earliest that the plan allows`;
  return [writeDay(date.at, earliest, title)];
}

function marks({ initiative, what }: Expired): Fix[] {
  const { status } = initiative.data;
  if (status === undefined || (what !== 'target' && what !== 'deadline')) return [];
  const edits = [{ ...where(initiative.data, 'status'), text: 'done' }];
  return [{ title: 'Say that it is done', safe: false, edits }];
}

/** `now` that means last quarter: one fault of the calendar, not one of every item that says `now`. */
function* expiredHorizons({ roadmap, asOf }: RuleContext): Generator<Noticed> {
  const waiting = new Map<string, Initiative[]>();
  for (const initiative of roadmap.initiatives.filter(isOpen)) {
    const when = initiative.target?.when;
    if (when?.kind !== 'horizon' || !when.period || when.period.last >= asOf) continue;
    waiting.set(when.name, [...(waiting.get(when.name) ?? []), initiative]);
  }
  const horizons = roadmap.data.calendar?.horizons;
  if (!horizons) return;
  for (const [name, initiatives] of waiting) yield horizonPassed(name, initiatives, horizons, asOf);
}

function horizonPassed(
  name: string,
  initiatives: readonly Initiative[],
  horizons: object,
  asOf: Day,
): Noticed {
  const when = initiatives[0]!.target!.period!;
  const waiting = sayList(initiatives.map((each) => nameOf(each)));
  const verb = initiatives.length === 1 ? 'aims' : 'aim';
  return {
    message: `${name} ended on ${formatDay(when.last)}, ${sayCount(asOf - when.last, 'day')} ago, and ${waiting} still ${verb} at it`,
    help: `say what ${name} means from today on, and which items have moved to another horizon`,
    at: where(horizons, name),
    related: initiatives.map((each) => ({ message: nameOf(each), at: each.target!.at })),
  };
}

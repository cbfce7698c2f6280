import { grouped } from '../../capacity/grouped.ts';
import { periodsOf, type LoadPeriod } from '../../capacity/periods.ts';
import { supplied, type Supply } from '../../capacity/supply.ts';
import type { Workload } from '../../capacity/workload.ts';
import type { Team } from '../../model/roadmap.ts';
import { where } from '../../parse/origin.ts';
import { writtenOn } from '../../plan/written.ts';
import type { Step } from '../../text/diagnostic.ts';
import { displayed } from '../../text/display.ts';
import { addMonths, formatDay, type Day } from '../../time/day.ts';
import { nameOf, shortened, subjectOf } from '../../judge/about.ts';
import { sayPersonDays } from '../../judge/person-days.ts';
import { defineRule, type Noticed } from '../rule.ts';
import { supportsIn, supportWithin, type Support } from '../../judge/support.ts';

export default defineRule({
  severity: 'warning',
  summary: 'those who help the users afterwards have the time for it',
  *check({ roadmap, plan, workload, asOf }) {
    const supports = supportsIn(roadmap, plan, writtenOn(roadmap));
    for (const [team, ofTeam] of grouped(supports, (support) => support.team)) {
      const desk = deskOf(team, workload);
      if (!desk) continue;
      const promised = ofTeam.filter(isPromised);
      const last = ofTeam.reduce((latest, support) => Math.max(latest, support.last), asOf);
      const months = monthsUntil(last, asOf);
      const asked = months.map((month, index) => askedIn(desk, promised, month, index));
      for (const run of runsOf(asked.filter(isTooMuch))) yield notice(team, run);
      for (const wish of ofTeam.filter((support) => !isPromised(support))) {
        const more = asked.flatMap((each) => (isTooMuch(each) ? [] : withMore(each, wish)));
        for (const run of runsOf(more.filter(isTooMuch))) yield notice(team, run, wish);
      }
    }
  },
});

/** Somebody counts on the go-live, or it has been. */
function isPromised({ initiative }: Support): boolean {
  return initiative.committed || initiative.status === 'done';
}

/** As far as anybody asks, but no further than plans can mean. */
function monthsUntil(last: Day, asOf: Day): readonly LoadPeriod[] {
  return periodsOf(asOf, Math.min(last, addMonths(asOf, 20 * 12)), 'month');
}

/** What a support team has beside running things, and what initiatives ask of it. */
interface Desk {
  readonly supply: Supply;
  readonly otherWork: (month: LoadPeriod) => number;
}

/** `undefined` where nobody says how many people there are. */
function deskOf(team: Team, { capacity, load }: Workload): Desk | undefined {
  const pool = capacity.teams.get(team.id)?.pools.find(({ skill }) => skill === undefined);
  if (!pool) return undefined;
  const asked = load.pools.find((each) => each.team === team && each.skill === undefined);
  const indexOf = new Map(load.periods.map(({ label }, index) => [label, index]));
  return {
    supply: pool.supply,
    otherWork: ({ label }) => asked?.committed[indexOf.get(label) ?? -1] ?? 0,
  };
}

/** What a team has in a month, and what it is asked for. In person-days. */
interface Asked {
  readonly month: LoadPeriod;
  readonly index: number;
  readonly has: number;
  readonly other: number;
  readonly support: number;
  readonly parts: readonly Part[];
}

interface Part {
  readonly support: Support;
  readonly days: number;
}

function askedIn(
  { supply, otherWork }: Desk,
  supports: readonly Support[],
  month: LoadPeriod,
  index: number,
): Asked {
  const parts = supports.flatMap((support) => partIn(support, month));
  return {
    month,
    index,
    has: supplied(supply, month.first, month.last),
    other: otherWork(month),
    support: parts.reduce((sum, { days }) => sum + days, 0),
    parts,
  };
}

/** The same with one support more; none if that asks for nothing in the month. */
function withMore(asked: Asked, wish: Support): readonly Asked[] {
  return partIn(wish, asked.month).map((part) => ({
    ...asked,
    support: asked.support + part.days,
    parts: [...asked.parts, part],
  }));
}

function partIn(support: Support, { first, last }: LoadPeriod): readonly Part[] {
  const days = supportWithin(support, first, last);
  return days > 0 ? [{ support, days }] : [];
}

/** Where the other work alone is too much, `capacity/overload` says so. */
function isTooMuch({ has, other, support }: Asked): boolean {
  return support > 0 && other <= has && other + support > has + LEAST;
}

/** Less than this is no day of anybody. */
const LEAST = 0.5;

/** Months that follow on each other. */
function runsOf(months: readonly Asked[]): readonly (readonly Asked[])[] {
  const runs: Asked[][] = [];
  for (const each of months) {
    const run = runs.at(-1);
    if (run && run.at(-1)!.index === each.index - 1) run.push(each);
    else runs.push([each]);
  }
  return runs;
}

function notice(team: Team, run: readonly Asked[], wish?: Support): Noticed {
  const worst = run.toSorted((a, b) => over(b) - over(a))[0]!;
  const { month, has, other, support } = worst;
  const parts = worst.parts.toSorted((a, b) => b.days - a.days);
  const { initiative, data } = wish ?? parts[0]!.support;
  const name = displayed(team.id);
  const is = wish ? `would be, with ${nameOf(wish.initiative)},` : 'is';
  const beside = other >= 1 ? ` beside ${sayPersonDays(other)} of other work` : '';
  const span =
    run.length > 1
      ? `; it is too much from ${run[0]!.month.label} to ${run.at(-1)!.month.label}`
      : '';
  return {
    message: `${name} ${is} asked for ${sayPersonDays(support)} of support${beside} in ${month.label}, and has ${sayPersonDays(has)}${span}`,
    help: `move a go-live, get ${name} help for these weeks, or put off what else it does`,
    at: where(data, 'effort'),
    subject: subjectOf(initiative),
    chain: shortened([
      {
        message: `${name} has ${sayPersonDays(has)} in ${month.label} beside running things`,
        at: team.at,
      },
      ...(other > 0 ? [{ message: `initiatives ask for ${sayPersonDays(other)} of work` }] : []),
      ...parts.map(sayPart),
    ]),
  };
}

function over({ support, other, has }: Asked): number {
  return support + other - has;
}

function sayPart({ support, days }: Part): Step {
  const { initiative, first, last, data } = support;
  return {
    message: `${nameOf(initiative)} asks for ${sayPersonDays(days)} of support, from ${formatDay(first)} to ${formatDay(last)}`,
    at: where(data, 'effort'),
  };
}

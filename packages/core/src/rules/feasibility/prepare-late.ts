import { insertEntry, type Sources } from '../../edit/entries.ts';
import type { Initiative } from '../../model/roadmap.ts';
import type { Plan } from '../../plan/plan.ts';
import { openPreparations, type Preparation } from '../../plan/preparation.ts';
import type { Fix, Step } from '../../text/diagnostic.ts';
import { displayed, quoted } from '../../text/display.ts';
import { formatDay, type Day } from '../../time/day.ts';
import { formatDuration } from '../../time/duration.ts';
import { isOpen, nameOf, sayCount, shortened, subjectOf, writeDay } from '../../judge/about.ts';
import { lateItems } from '../../judge/late.ts';
import { timingOf, type Timing } from '../../judge/preparing.ts';
import { ofEachOn } from '../../judge/of-each.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'what must be in place before the start is asked for in time',
  options: { days: 10 },
  *check({ roadmap, plan, asOf, sources, options: { days } }) {
    for (const { initiative, preparation } of needsIn(roadmap, asOf)) {
      const timing = timingOf(preparation, initiative, plan, days);
      if (!timing) continue;
      const followers = isDriving(preparation, initiative, plan)
        ? (lateItems(roadmap, plan).followers.get(initiative.id) ?? [])
        : [];
      yield notice({ preparation, initiative, timing, asOf, sources }, followers);
    }
  },
});

type Need = Pick<Case, 'initiative' | 'preparation'>;

const needsIn = ofEachOn((initiative, asOf, read): readonly Need[] => {
  if (!isOpen(initiative) || initiative.status === 'paused') return [];
  const open = openPreparations(initiative, asOf, read);
  return open.map((preparation) => ({ initiative, preparation }));
});

interface Case {
  readonly preparation: Preparation;
  readonly initiative: Initiative;
  readonly timing: Timing;
  readonly asOf: Day;
  readonly sources: Sources;
}

/** Whether it is this that holds back the start. */
function isDriving({ data }: Preparation, { id }: Initiative, { items }: Plan): boolean {
  const item = items.get(id);
  const driver = item?.startDriver ?? item?.driver;
  return driver?.kind === 'preparation' && driver.preparation.data === data;
}

function notice(each: Case, followers: readonly Step[]): Noticed {
  const { preparation, initiative, timing } = each;
  const isLate = timing.kind === 'begun' || timing.kind === 'late';
  return {
    message: sayTiming(each),
    help: helpFor(each),
    at: preparation.at,
    severity: isLate ? 'error' : 'warning',
    subject: subjectOf(initiative),
    ...(timing.kind === 'late' && { chain: chainOf(each, timing) }),
    ...(followers.length > 0 && { related: shortened(followers) }),
    fixes: fixesFor(each),
  };
}

type LateTiming = Extract<Timing, { kind: 'late' }>;

function sayTiming({ preparation, initiative, timing, asOf }: Case): string {
  const { what, leadTime, started } = preparation;
  const { calendar } = initiative;
  const name = nameOf(initiative);
  const takes = leadTime ? ` takes ${formatDuration(leadTime)} and` : '';
  const days = (from: Day, to: Day) =>
    sayCount(Math.max(1, calendar.workingDays(from + 1, to)), 'working day');
  const asked = started ? `, asked for on ${displayed(started.text)},` : '';
  if (timing.kind === 'begun') return `${name} has begun, and ${quoted(what)} is not in place`;
  if (timing.kind === 'overdue') {
    const { due } = timing;
    return `${quoted(what)}${asked} was to be there by ${formatDay(due)}, ${days(due, asOf)} ago, and is not`;
  }
  const { askBy, need } = timing;
  const must = leadTime ? 'be asked for' : 'be in place';
  if (timing.kind === 'soon') {
    const left = askBy === asOf ? 'today' : `in ${days(asOf, askBy)}`;
    return `${quoted(what)}${takes} has to ${must} by ${formatDay(askBy)}, ${left}, ${sayNeed(timing, name)}`;
  }
  if (started) {
    const { ready } = timing;
    const there = `cannot be there before ${formatDay(ready)}, ${days(need, ready)} after`;
    return `${quoted(what)}, ${started.period && started.period.first > asOf ? 'to be ' : ''}asked for on ${displayed(started.text)},${takes} ${there} ${sayNeeded(timing, name)}`;
  }
  return `${quoted(what)}${takes} had to ${must} by ${formatDay(askBy)}, ${days(askBy, asOf)} ago, ${sayNeed(timing, name)}`;
}

/** What it is needed for, behind `has to be asked for by 2026-12-01`. */
function sayNeed({ need, needOf }: LateTiming | SoonTiming, name: string): string {
  const day = formatDay(need);
  if (needOf === 'start') return `for ${name} to start on ${day}`;
  if (needOf === 'needBy') return `for ${name} to have it by ${day}`;
  return `for ${name} to start by ${day} and keep its date`;
}

type SoonTiming = Extract<Timing, { kind: 'soon' }>;

/** The same, behind `9 working days after`. */
function sayNeeded({ need, needOf }: LateTiming, name: string): string {
  const day = formatDay(need);
  return needOf === 'start' ? `${name} is to start, on ${day}` : `${name} needs it, on ${day}`;
}

function helpFor({ preparation, timing, asOf }: Case): string {
  const done = 'if it is in place, write done: true';
  const { started } = preparation;
  const isAsked = started?.period !== undefined && started.period.first <= asOf;
  switch (timing.kind) {
    case 'begun':
      return `get it, or stop until it is there; ${done}`;
    case 'overdue':
      return `ask when it will come; ${done}`;
    case 'soon':
      return preparation.leadTime
        ? 'ask for it, and write the day under started:'
        : `see that it is there in time; ${done}`;
    case 'late': {
      const ask = isAsked ? '' : 'ask for it today, and ';
      return timing.needOf === 'start'
        ? `${ask}move the start to ${formatDay(timing.ready)}, or find a faster way; ${done}`
        : `${ask}plan with ${formatDay(timing.ready)}, or find a faster way; ${done}`;
    }
    default:
      return timing satisfies never;
  }
}

/** The arithmetic, to check by hand. */
function chainOf(
  { preparation, initiative, asOf }: Case,
  { ready, need, needOf, needAt }: LateTiming,
): readonly Step[] {
  const { what, at, leadTime, started } = preparation;
  const from = started ? displayed(started.text) : `today, ${formatDay(asOf)}`;
  const takes = leadTime ? `takes ${formatDuration(leadTime)} from ${from}` : 'is not in place';
  const name = nameOf(initiative);
  const needed = needOf === 'needBy' ? 'it is needed by' : `${name} should start by`;
  return [
    { message: `${quoted(what)} ${takes}`, at },
    { message: `so it is there on ${formatDay(ready)} at the earliest`, at },
    { message: `${needed} ${formatDay(need)}`, ...(needAt && { at: needAt }) },
  ];
}

function fixesFor({ preparation, initiative, timing, asOf, sources }: Case): Fix[] {
  const { data, started, leadTime } = preparation;
  const fixes: Fix[] = [];
  if (timing.kind === 'late' && timing.needOf === 'start' && initiative.start) {
    const title = `Move the start to ${formatDay(timing.ready)}, when it can be there`;
    fixes.push(writeDay(initiative.start.at, timing.ready, title));
  }
  const today = formatDay(asOf);
  const write = (key: string, title: string) => {
    const edit = data && insertEntry(sources, data, key, today);
    if (edit) fixes.push({ title, safe: false, edits: [edit] });
  };
  if (timing.kind === 'soon' && leadTime && !started) write('started', 'Say that it is asked for');
  if (data?.done === undefined) write('done', 'Say that it is in place');
  return fixes;
}

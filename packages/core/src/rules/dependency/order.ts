import type { Dependency, Initiative } from '../../model/roadmap.ts';
import type { Step } from '../../text/diagnostic.ts';
import { displayed, quoted } from '../../text/display.ts';
import { formatDuration } from '../../time/duration.ts';
import { formatDay } from '../../time/day.ts';
import { nameOf, sayDate, shortened, subjectOf, writeDay } from '../../judge/about.ts';
import { allContradictions, type Anchor, type Contradiction } from '../../judge/contradiction.ts';
import { lateItems, type LateItems } from '../../judge/late.ts';
import { planned } from '../../judge/of-each.ts';
import { recallingPlaced } from '../../run/recall.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'nothing is planned before what it waits for allows',
  *check({ roadmap, plan }) {
    const alone: (readonly Contradiction[])[] = [];
    for (const contradictions of allContradictions(roadmap, plan)) {
      const initiative = contradictions[0]!.dependency.of;
      const followers = followersOf(initiative, lateItems(roadmap, plan));
      if (followers.length === 0) alone.push(contradictions);
      else yield* say(contradictions, followers);
    }
    yield* recall(roadmap.places, planned(roadmap, plan), alone, (each) => say(each, []));
  },
});

/** Of what nothing follows the same is said as long as the contradictions are the same. */
const recall = recallingPlaced<readonly Contradiction[], Noticed>();

/** What follows is listed once: with the start, if that is contradicted too. */
function say(
  contradictions: readonly Contradiction[],
  followers: readonly Step[],
): readonly Noticed[] {
  const noticed: Noticed[] = [];
  for (const end of ['start', 'finish'] as const) {
    const ofEnd = contradictions.filter((each) => each.end === end);
    const [strictest, ...others] = ofEnd.toSorted((a, b) => b.earliest - a.earliest);
    if (strictest) noticed.push(notice(strictest, others, noticed.length === 0 ? followers : []));
  }
  return noticed;
}

/** What is late only because the initiative, or a milestone of it, is later than was written. */
function followersOf({ id, milestones }: Initiative, { followers }: LateItems): readonly Step[] {
  const keys = [id, ...milestones.map((milestone) => `${id}#${milestone.id}`)];
  return keys.flatMap((key) => followers.get(key) ?? []);
}

/** One finding for a date, with the dependency that allows least; the others stand beside it. */
function notice(
  strictest: Contradiction,
  others: readonly Contradiction[],
  followers: readonly Step[],
): Noticed {
  const { dependency, end, written, earliest, anchor } = strictest;
  const name = nameOf(dependency.of);
  const day = formatDay(earliest);
  const what = sayAnchor(dependency, anchor);
  return {
    message: `${name} is to ${end} on ${sayDate(written)}, but may not before ${day}: ${what}${sayLag(dependency)}`,
    help: `move ${name}, or agree on an earlier day with those it waits for`,
    at: written.at,
    subject: subjectOf(dependency.of),
    chain: [
      { message: what, at: anchor.date?.at ?? dependency.at },
      { message: `${name} waits for that: ${sayType(dependency)}`, at: dependency.at },
      { message: `so it may ${end} on ${day} at the earliest`, at: written.at },
    ],
    related: shortened([...others.map(sayOther), ...followers]),
    fixes: [
      writeDay(
        written.at,
        earliest,
        `${end === 'start' ? 'Start' : 'Finish'} on ${day}, when it may`,
      ),
    ],
  };
}

function sayOther({ dependency, earliest, anchor }: Contradiction): Step {
  const why = `${sayAnchor(dependency, anchor)}${sayLag(dependency)}`;
  return { message: `not before ${formatDay(earliest)} either: ${why}`, at: dependency.at };
}

/** `network-segmentation finishes on 2027-04-16`. */
function sayAnchor(dependency: Dependency, { day, kind, date }: Anchor): string {
  const { predecessor, milestone, type, on, data } = dependency;
  const isPlain = date !== undefined && date.text === formatDay(day);
  const when = `on ${formatDay(day)}${isPlain || kind === 'actual' ? '' : ' at the earliest'}`;
  if (kind === 'promised' || !predecessor) {
    const whom = typeof data === 'string' ? data : (data.external ?? on ?? '');
    return `${quoted(whom)} promises it for ${formatDay(day)}`;
  }
  const name = nameOf(predecessor, milestone);
  if (milestone)
    return `${name} of ${nameOf(predecessor)} ${kind === 'actual' ? 'was reached' : 'is due'} ${when}`;
  const isStart = type === 'SS' || type === 'SF';
  if (kind === 'actual') return `${name} ${isStart ? 'began' : 'was finished'} ${when}`;
  return `${name} ${isStart ? 'starts' : 'finishes'} ${when}`;
}

function sayLag({ lag }: Dependency): string {
  if (lag.amount === 0) return '';
  const length = displayed(formatDuration({ ...lag, amount: Math.abs(lag.amount) }));
  return lag.amount > 0
    ? `, and ${length} must pass after that`
    : `, and may be preceded by ${length}`;
}

const TYPES = {
  FS: 'it starts after the finish',
  SS: 'it starts after the start',
  FF: 'it finishes after the finish',
  SF: 'it finishes after the start',
} as const;

function sayType({ type, lag }: Dependency): string {
  return `${TYPES[type]} (${type}${lag.amount === 0 ? '' : `, lag ${formatDuration(lag)}`})`;
}

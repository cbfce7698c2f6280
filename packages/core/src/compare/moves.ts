import type { Initiative } from '../model/roadmap.ts';
import type { PlanItem } from '../plan/plan.ts';
import { sayChain } from '../plan/say-chain.ts';
import { sayDays } from '../plan/say-item.ts';
import { upTheChain } from '../judge/up-the-chain.ts';
import { displayed } from '../text/display.ts';
import { formatDay, type Day } from '../time/day.ts';
import type { Compared } from './compare.ts';
import type { Change, Move, Standing } from './comparison.ts';
import { formerIds, type Renames } from './renames.ts';
import { standingOf } from './standing.ts';

/**
 * The initiatives that can be finished at another day, can slip by more or less, or are late
 * where they were not: the largest delay first, the largest gain last, what waits behind what it waits for.
 */
export function movesBetween(
  base: Compared,
  head: Compared,
  changes: readonly Change[],
  renames: Renames,
): readonly Move[] {
  const edits = likeliestEdits(changes, head);
  const [causeNow, causeBefore] = [causesIn(head, edits), causesIn(base, edits)];
  const ids = new Set([
    ...base.roadmap.initiativeById.keys(),
    ...head.roadmap.initiativeById.keys(),
  ]);
  const formerly = formerIds(renames);
  const moves: Move[] = [];
  for (const id of ids) {
    if (renames.has(`initiative:${id}`)) continue;
    const before = base.plan.items.get(formerly.get(`initiative:${id}`) ?? id);
    const after = head.plan.items.get(id);
    const either = after ?? before;
    if (!either || (before && after && isSameStanding(standingOf(before), standingOf(after))))
      continue;
    const isEdited = edits.has(`initiative:${id}`);
    const because = isEdited
      ? undefined
      : (causeNow(id) ??
        causeBefore(id) ??
        sourceOf(either, edits) ??
        causeBelow(either, head, edits));
    moves.push({
      ...moveOf(either.initiative, before, after),
      isEdited,
      chain: after ? sayChain(head.plan, id) : [],
      ...(because && { because }),
    });
  }
  return moves.toSorted(
    (a, b) => b.days - a.days || finishOf(a) - finishOf(b) || (a.id < b.id ? -1 : 1),
  );
}

/** What waits for another comes behind it. */
function finishOf({ base, head }: Move): Day {
  return head?.earliestFinish ?? base?.earliestFinish ?? 0;
}

/** Of several edits of one thing, the one that its days most likely follow from. */
function likeliestEdits(changes: readonly Change[], { plan }: Compared): Edits {
  const edits = new Map<string, Change>();
  const weightOf = ({ subject, kind, route: [key = ''] }: Change): number => {
    const from = plan.items.get(subject.replace('initiative:', ''))?.durationFrom;
    if ((from !== undefined && DECISIVE[from]?.includes(key)) || key === 'actual') return 3;
    return kind === 'dates' ? 2 : kind === 'dependencies' || kind === 'status' ? 1 : 0;
  };
  for (const change of changes) {
    const known = edits.get(change.subject);
    if (!known || weightOf(change) > weightOf(known)) edits.set(change.subject, change);
  }
  return edits;
}

/** The keys that make a length what it is, by what it was taken from. */
const DECISIVE: Partial<Record<PlanItem['durationFrom'], readonly string[]>> = {
  duration: ['duration'],
  effort: ['demand'],
  written: ['start', 'target'],
};

/** Whether only the room to slip differs: what nobody has to act on. */
export function isOfFloatAlone({ base, head }: Pick<Move, 'base' | 'head'>): boolean {
  return (
    base !== undefined &&
    head !== undefined &&
    isSameStanding({ ...base, totalFloat: 0 }, { ...head, totalFloat: 0 })
  );
}

function isSameStanding(one: Standing, other: Standing): boolean {
  return (
    one.earliestFinish === other.earliestFinish &&
    one.totalFloat === other.totalFloat &&
    one.due === other.due &&
    one.late === other.late
  );
}

type Edits = ReadonlyMap<string, Change>;

/** The nearest edited initiative above each item, or what such a one's dates and length rest on. */
function causesIn({ plan }: Compared, edits: Edits): (id: string) => Change | undefined {
  const nearest = upTheChain(plan, ({ item }) => {
    const subject = subjectOf(item);
    return edits.has(subject) ? subject : sourceOf(item, edits)?.subject;
  });
  return (id) => {
    const subject = nearest(id);
    return subject === undefined ? undefined : edits.get(subject);
  };
}

/** As many items as are looked at for the edit that changes a float. */
const MOST_BELOW = 200;

/** The nearest edit among what waits for an item: its float is counted from there. */
function causeBelow(from: PlanItem, { plan }: Compared, edits: Edits): Change | undefined {
  const seen = new Set<PlanItem>([from]);
  for (const item of seen) {
    const edit = item === from ? undefined : (edits.get(subjectOf(item)) ?? sourceOf(item, edits));
    if (edit) return edit;
    if (seen.size > MOST_BELOW) return undefined;
    for (const id of item.successors) {
      const next = plan.items.get(id);
      if (next) seen.add(next);
    }
  }
  return undefined;
}

function subjectOf({ initiative }: PlanItem): string {
  return `initiative:${initiative.id}`;
}

/** The edited date by name by which its own dates are written, or team that does its work. */
function sourceOf({ initiative }: PlanItem, edits: Edits): Change | undefined {
  const { start, target, deadline, data } = initiative;
  for (const date of [start, target, deadline]) {
    const via = date?.when.kind === 'period' ? date.when.via : undefined;
    const edit = via === undefined ? undefined : edits.get(`release:${via}`);
    if (edit) return edit;
  }
  const teams = (data.demand ?? []).map(({ team }) => edits.get(`team:${team}`));
  return teams.find((edit) => edit !== undefined);
}

function moveOf(
  initiative: Initiative,
  before: PlanItem | undefined,
  after: PlanItem | undefined,
): Omit<Move, 'isEdited' | 'chain' | 'because'> {
  const { id, title, calendar } = initiative;
  const [base, head] = [before && standingOf(before), after && standingOf(after)];
  const days = base && head ? between(calendar, base.earliestFinish, head.earliestFinish) : 0;
  return {
    id,
    title,
    at: initiative.at,
    days,
    message: sayMove(displayed(id), base, head, days),
    ...(base && { base }),
    ...(head && { head }),
  };
}

/** Working days from one day to another; negative if the other is sooner. */
function between(calendar: Initiative['calendar'], from: number, to: number): number {
  if (from === to) return 0;
  const days = calendar.workingDays(Math.min(from, to) + 1, Math.max(from, to));
  return (to > from ? 1 : -1) * Math.max(1, days);
}

function sayMove(
  name: string,
  base: Standing | undefined,
  head: Standing | undefined,
  days: number,
): string {
  if (!head) return `${name} is not planned any more`;
  const finish = `${name} can finish on ${formatDay(head.earliestFinish)} at the earliest`;
  if (!base) return `${finish}; it was not planned before${sayLate(head, 0)}`;
  const late = sayLate(head, base.late);
  if (days !== 0) return `${finish}, ${sayDistance(days)}${late}`;
  if (late !== '') return `${name} finishes as before, on ${formatDay(head.earliestFinish)}${late}`;
  if (base.totalFloat !== head.totalFloat) {
    return `${name} ${sayFloats(base.totalFloat, head.totalFloat)}`;
  }
  return `${name} is due ${sayDue(head.due)} instead of ${sayDue(base.due)}`;
}

/** `9 working days later`. */
export function sayDistance(days: number): string {
  return `${sayDays(Math.abs(days), 'working day')} ${days > 0 ? 'later' : 'sooner'}`;
}

function sayLate({ late }: Standing, before: number): string {
  if (late === before) return '';
  if (late === 0) return ', and is in time now';
  const by = sayDays(late, 'working day');
  return before === 0 ? `, which is ${by} too late` : `, ${by} too late instead of ${before}`;
}

function sayDue(due: number | undefined): string {
  return due === undefined ? 'on no day' : `on ${formatDay(due)}`;
}

/** What an item has of float, and had. */
function sayFloats(before: number | undefined, now: number | undefined): string {
  if (before !== undefined && now !== undefined && before > 0 && now > 0) {
    return `can slip by ${sayDays(now, 'working day')} instead of ${before}`;
  }
  return `${sayFloat(now, 'can', 'needs')}; before, it ${sayFloat(before, 'could', 'needed')}`;
}

function sayFloat(float: number | undefined, can: string, needs: string): string {
  if (float === undefined) return `${can} slip without breaking a promise`;
  if (float > 0) return `${can} slip by ${sayDays(float, 'working day')}`;
  if (float === 0) return `${can === 'can' ? 'cannot' : 'could not'} slip by a day`;
  return `${needs} ${sayDays(-float, 'working day')} more than there are`;
}

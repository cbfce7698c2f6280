import type { Dated, Initiative, Milestone } from '../../model/roadmap.ts';
import { displayed } from '../../text/display.ts';
import { contradictionsIn } from '../../judge/contradiction.ts';
import { isOpen, liesBefore, nameOf, sayDate, subjectOf, writtenLike } from '../../judge/about.ts';
import { planned } from '../../judge/of-each.ts';
import { recallingPlaced } from '../../run/recall.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'milestones lie between the start and the end of their initiative',
  *check({ roadmap, plan }) {
    const contradictionsOf = contradictionsIn(roadmap, plan);
    const around = planned(roadmap, plan);
    yield* recall(roadmap.places, around, roadmap.initiatives, (initiative) =>
      isOpen(initiative) ? [...outsideOf(initiative, contradictionsOf)] : [],
    );
  },
});

const recall = recallingPlaced<Initiative, Noticed>();

function* outsideOf(
  initiative: Initiative,
  contradictionsOf: ReturnType<typeof contradictionsIn>,
): Iterable<Noticed> {
  const end = initiative.target?.period ? initiative.target : initiative.deadline;
  const start = initiative.actualStart ?? initiative.start;
  if (liesBefore(end, start)) return;
  for (const milestone of initiative.milestones) {
    const { target, actual } = milestone;
    if (!target || actual) continue;
    if (end && liesBefore(end, target)) yield late(initiative, milestone, target, end);
    if (!start || !liesBefore(target, start)) continue;
    // A start that what it waits for forbids would only be moved back.
    const isFree =
      start !== initiative.actualStart &&
      contradictionsOf({ ...initiative, start: target }).every(({ end }) => end === 'finish');
    yield early(initiative, { ...milestone, target }, start, isFree);
  }
}

function late(initiative: Initiative, milestone: Milestone, target: Dated, end: Dated): Noticed {
  const name = nameOf(initiative);
  const what = end === initiative.target ? 'target' : 'deadline';
  return {
    message: `${nameOf(initiative, milestone)} is due on ${sayDate(target, 'first')}, after the ${what} of ${name}, ${sayDate(end)}`,
    help: `move the ${what} of ${name}, or the milestone`,
    at: target.at,
    subject: subjectOf(initiative),
    related: [{ message: `the ${what} of ${name}`, at: end.at }],
    fixes: [move(`the ${what} of ${name}`, end, target), move('the milestone', target, end)],
  };
}

function early(
  initiative: Initiative,
  milestone: Milestone & { readonly target: Dated },
  start: Dated,
  isFree: boolean,
): Noticed {
  const name = nameOf(initiative);
  const { target } = milestone;
  const hasBegun = start === initiative.actualStart;
  const toStart = move('the milestone', target, start);
  return {
    message: `${nameOf(initiative, milestone)} is due on ${sayDate(target)}, before ${name} ${hasBegun ? 'began' : 'starts'} on ${sayDate(start, 'first')}`,
    help: isFree
      ? `start ${name} sooner, or move the milestone`
      : hasBegun
        ? 'correct the milestone'
        : `move the milestone, or agree with those that ${name} waits for on an earlier start`,
    at: target.at,
    subject: subjectOf(initiative),
    related: [{ message: `the start of ${name}`, at: start.at }],
    fixes: isFree ? [move(`the start of ${name}`, start, target), toStart] : [toStart],
  };
}

function move(what: string, from: Dated, to: Dated) {
  return {
    title: `Move ${what} to ${displayed(to.text)}`,
    safe: false,
    edits: [writtenLike(from, to)],
  };
}

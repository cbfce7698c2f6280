import { sayCount, sayDate, sayList } from '../../judge/about.ts';
import { changesBySystem, type ChangeToSystem } from '../../judge/changes-to-systems.ts';
import { lastDay, lifecyclesIn, type Lifecycle } from '../../judge/lifecycle.ts';
import { noticeDaysIn, type NoticeDay } from '../../judge/notice-day.ts';
import { openDecisions, type OpenDecision } from '../../judge/open-decisions.ts';
import { where } from '../../parse/origin.ts';
import type { Step } from '../../text/diagnostic.ts';
import { displayed, quoted } from '../../text/display.ts';
import { formatDay, type Day } from '../../time/day.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'warning',
  summary: 'what becomes of a system is decided before its contract renews itself',
  options: { days: 120 },
  *checkWritten({ roadmap, asOf, options: { days } }) {
    const lifecycles = lifecyclesIn(roadmap);
    const changes = changesBySystem(roadmap);
    for (const notice of noticeDaysIn(roadmap, asOf)) {
      const { system, day } = notice;
      const all = changes.get(system.id) ?? [];
      const late = lateDecisions(all, roadmap, day);
      if (late.length > 0) yield decidedLate(notice, late);
      else if (day - asOf <= days) yield* undecided(notice, all, lifecycles.get(system.id)!, asOf);
    }
  },
});

/** Decisions of those who change or retire a system that are due only after the day of notice. */
function lateDecisions(
  changes: readonly ChangeToSystem[],
  roadmap: Parameters<typeof openDecisions>[0],
  day: Day,
): readonly OpenDecision[] {
  const concerned = new Set(
    changes.filter(({ change }) => change === 'retires').map(({ initiative }) => initiative),
  );
  return openDecisions(roadmap).filter(
    ({ initiative, needBy }) => concerned.has(initiative) && (needBy?.period?.last ?? day) > day,
  );
}

function decidedLate(each: NoticeDay, late: readonly OpenDecision[]): Noticed {
  const questions = sayList(late.map(({ title }) => quoted(title)));
  const last = late
    .map(({ needBy }) => needBy!)
    .toSorted(byDay)
    .at(-1)!;
  const steps = late.map(({ title, needBy, at }): Step => ({
    message: `${quoted(title)} is to be decided by ${sayDate(needBy!)}`,
    at,
  }));
  return {
    message: `the contract of ${displayed(each.system.id)} must be given notice by ${formatDay(each.day)}, and ${questions} ${late.length === 1 ? 'is' : 'are'} decided only by ${sayDate(last)}`,
    help: `decide before ${formatDay(each.day)}, or the contract renews itself on ${sayDate(each.renewal, 'first')}`,
    at: where(each.contract, 'renewal'),
    subject: `system:${each.system.id}`,
    chain: steps,
  };
}

function byDay(one: OpenDecision['needBy'], other: OpenDecision['needBy']): number {
  return (one?.period?.last ?? 0) - (other?.period?.last ?? 0);
}

/** A system that is to go, with nobody who sees to it; one of which nobody has said what becomes of it. */
function* undecided(
  each: NoticeDay,
  changes: readonly ChangeToSystem[],
  lifecycle: Lifecycle,
  asOf: Day,
): Generator<Noticed> {
  const { disposition } = each.system.data;
  const leaves = disposition === 'eliminate' || disposition === 'migrate';
  const isPlanned =
    lastDay(lifecycle) !== undefined || changes.some(({ change }) => change === 'retires');
  if (disposition !== undefined && !(leaves && !isPlanned)) return;
  const name = displayed(each.system.id);
  const isLate = each.day < asOf;
  const when = isLate
    ? `could be given notice until ${formatDay(each.day)}, ${sayCount(asOf - each.day, 'day')} ago`
    : `must be given notice by ${formatDay(each.day)}, in ${sayCount(each.day - asOf, 'day')}`;
  const fate = disposition === 'eliminate' ? 'eliminated' : 'migrated';
  const open = leaves
    ? `it is to be ${fate}, with no end of life and nothing that retires it`
    : 'nobody has said what becomes of the system';
  yield {
    message: `the contract of ${name} ${when}, and ${open}`,
    help: isLate
      ? `it renews itself on ${sayDate(each.renewal, 'first')}; ask for a shorter term, and write disposition: with what becomes of ${name}`
      : `decide (disposition: tolerate, invest, migrate or eliminate) before it renews itself on ${sayDate(each.renewal, 'first')}`,
    at: where(each.contract, 'renewal'),
    subject: `system:${each.system.id}`,
  };
}

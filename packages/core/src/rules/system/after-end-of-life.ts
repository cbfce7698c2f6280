import {
  headOf,
  isOpen,
  nameOf,
  sayCount,
  sayDate,
  sayList,
  subjectOf,
} from '../../judge/about.ts';
import { changesBySystem, type ChangeToSystem } from '../../judge/changes-to-systems.ts';
import { isInUse, lastDay, lifecyclesIn, type Lifecycle } from '../../judge/lifecycle.ts';
import type { Initiative, Roadmap } from '../../model/roadmap.ts';
import type { Plan } from '../../plan/plan.ts';
import { displayed } from '../../text/display.ts';
import { formatDay, type Day } from '../../time/day.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'nothing rests on a system beyond its end of life',
  *check({ roadmap, plan, asOf }) {
    const lifecycles = lifecyclesIn(roadmap);
    for (const [id, lifecycle] of lifecycles) {
      const last = lastDay(lifecycle);
      if (last === undefined) continue;
      for (const change of changesBySystem(roadmap).get(id) ?? []) {
        const { initiative } = change;
        const until = isOpen(initiative) ? finishOf(initiative, plan) : undefined;
        if (until === undefined || until <= last) continue;
        if (change.change !== 'introduces') yield tooLate(change, lifecycle, until, last);
      }
      if (last >= asOf) continue;
      const notice = stillNeeded(lifecycle, last, roadmap, lifecycles, asOf);
      if (notice) yield notice;
    }
  },
});

/** When an item will have been finished: what is aimed at, or the earliest that can be if that is later. */
function finishOf({ id, target, deadline }: Initiative, { items }: Plan): Day | undefined {
  const written = (target ?? deadline)?.period?.first;
  const item = items.get(id);
  const earliest = item && item.durationFrom !== 'unknown' ? item.earliestFinish : undefined;
  if (written === undefined) return earliest;
  return Math.max(written, earliest ?? written);
}

function tooLate(
  { initiative, change, system, at }: ChangeToSystem,
  { endOfLife }: Lifecycle,
  until: Day,
  last: Day,
): Noticed {
  const does = { changes: 'changes', retires: 'retires', uses: 'uses', introduces: '' }[change];
  const over = sayCount(until - last, 'day');
  return {
    message: `${nameOf(initiative)} ${does} ${displayed(system)} until ${formatDay(until)}, ${over} after its end of life on ${sayDate(endOfLife!)}`,
    help: `finish before that day, build on the successor instead, or agree on a longer life for ${displayed(system)}`,
    at,
    subject: subjectOf(initiative),
    chain: [
      { message: `${displayed(system)} may be used until ${formatDay(last)}`, at: endOfLife!.at },
      {
        message: `${nameOf(initiative)} is not finished before ${formatDay(until)}`,
        at: (initiative.target ?? initiative.deadline)?.at ?? headOf(initiative),
      },
    ],
  };
}

/** A system that has ended, on which a process still rests though no successor is there. */
function stillNeeded(
  { system, endOfLife }: Lifecycle,
  last: Day,
  roadmap: Roadmap,
  lifecycles: ReadonlyMap<string, Lifecycle>,
  asOf: Day,
): Noticed | undefined {
  const successor = lifecycles.get(system.data.successor ?? '');
  if (successor && isInUse(successor, asOf)) return undefined;
  const resting = [...roadmap.processes.values()].filter(({ data }) =>
    data.systems?.includes(system.id),
  );
  if (resting.length === 0) return undefined;
  const names = sayList(resting.map(({ id }) => displayed(id)));
  return {
    message: `${displayed(system.id)} reached its end of life on ${sayDate(endOfLife!)}, ${sayCount(asOf - last, 'day')} ago, and ${names} still ${resting.length === 1 ? 'rests' : 'rest'} on it`,
    help: 'name what they rest on now, or how long the system may still be used',
    at: endOfLife!.at,
    subject: `system:${system.id}`,
    related: resting.map(({ title, at }) => ({ message: displayed(title), at })),
  };
}

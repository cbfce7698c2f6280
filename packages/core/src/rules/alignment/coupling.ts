import { isOpen, nameOf, subjectOf } from '../../judge/about.ts';
import { changesBySystem, type ChangeToSystem } from '../../judge/changes-to-systems.ts';
import type { Initiative } from '../../model/roadmap.ts';
import type { Plan, PlanItem } from '../../plan/plan.ts';
import { displayed } from '../../text/display.ts';
import { formatDay, type Day } from '../../time/day.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'info',
  summary: 'two that change the same system at the same time know of each other',
  *check({ roadmap, plan }) {
    const said = new Set<string>();
    for (const [, all] of changesBySystem(roadmap)) {
      const changes = all.filter(
        ({ change, initiative }) => change !== 'uses' && isOpen(initiative),
      );
      for (const [index, other] of changes.entries()) {
        for (const one of changes.slice(Math.max(0, index - MOST_BESIDE), index)) {
          const pair = [one.initiative.id, other.initiative.id].toSorted().join(' ');
          const overlap = overlapOf(one, other, plan);
          if (!overlap || said.has(pair) || areTied(one.initiative, other.initiative, plan))
            continue;
          said.add(pair);
          yield notice(one, other, overlap);
        }
      }
    }
  },
});

/** A system that more work than this changes has no pairs worth a word each. */
const MOST_BESIDE = 6;

interface Overlap {
  readonly first: Day;
  readonly last: Day;
}

/** The days on which both are at work, as they are written or can be; at least two weeks. */
function overlapOf(one: ChangeToSystem, other: ChangeToSystem, plan: Plan): Overlap | undefined {
  if (one.initiative === other.initiative) return undefined;
  const [a, b] = [windowOf(one.initiative, plan), windowOf(other.initiative, plan)];
  if (!a || !b) return undefined;
  const overlap = { first: Math.max(a.first, b.first), last: Math.min(a.last, b.last) };
  return overlap.last - overlap.first >= 13 ? overlap : undefined;
}

function windowOf({ id, start, target }: Initiative, { items }: Plan): Overlap | undefined {
  const item: PlanItem | undefined = items.get(id);
  if (!item || item.durationFrom === 'unknown') return undefined;
  const first = start?.period?.first ?? item.earliestStart;
  return { first, last: Math.max(target?.period?.last ?? first, item.earliestFinish) };
}

/** Whether one waits for the other, directly or through others. */
function areTied(one: Initiative, other: Initiative, plan: Plan): boolean {
  return follows(one.id, other.id, plan) || follows(other.id, one.id, plan);
}

function follows(from: string, to: string, { items }: Plan): boolean {
  const seen = new Set([from]);
  for (const id of seen) {
    for (const next of items.get(id)?.successors ?? []) {
      if (next === to) return true;
      seen.add(next);
    }
  }
  return false;
}

function notice(one: ChangeToSystem, other: ChangeToSystem, { first, last }: Overlap): Noticed {
  const [a, b] = [nameOf(one.initiative), nameOf(other.initiative)];
  return {
    message: `${a} and ${b} both change ${displayed(other.system)} between ${formatDay(first)} and ${formatDay(last)}, and neither waits for the other`,
    help: 'let them agree on who goes first, and write it under dependsOn; or on how they test together',
    at: other.at,
    subject: subjectOf(other.initiative),
    related: [{ message: `${a} changes it too`, at: one.at }],
  };
}

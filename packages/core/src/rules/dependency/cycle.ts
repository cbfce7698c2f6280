import type { Dependency, Initiative, Roadmap } from '../../model/roadmap.ts';
import { where } from '../../parse/origin.ts';
import { removeEntry, type Sources } from '../../edit/entries.ts';
import { displayed } from '../../text/display.ts';
import { nameOf, subjectOf } from '../../judge/about.ts';
import { ofEach } from '../../judge/of-each.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'nothing waits for itself, unless somebody says why it may',
  *check({ roadmap, plan, sources }) {
    const cycles = plan.cycles.filter(({ length }) => length > 1);
    const rank = cycles.length === 0 ? NO_RANKS : ranksIn(roadmap);
    for (const cycle of cycles) yield closed(fromFirst(cycle, rank));
    for (const dependency of acceptedIn(roadmap)) {
      const { data, of, predecessor } = dependency;
      if (!predecessor || !leadsBack(predecessor, of)) yield idle(dependency, sources);
      else if (typeof data !== 'string' && data.because === undefined)
        yield unexplained(dependency);
    }
  },
});

const acceptedIn = ofEach(({ status, dependencies }): readonly Dependency[] =>
  status === 'dropped'
    ? []
    : dependencies.filter(({ data }) => typeof data !== 'string' && data.cycle === 'accepted'),
);

const NO_RANKS: ReadonlyMap<string, number> = new Map();

function ranksIn({ initiatives }: Roadmap): ReadonlyMap<string, number> {
  return new Map(initiatives.map(({ id }, index) => [id, index]));
}

/** The cycle, told from the item that comes first in the roadmap. */
function fromFirst(
  cycle: readonly Dependency[],
  rank: ReadonlyMap<string, number>,
): readonly Dependency[] {
  const ranks = cycle.map(({ of }) => rank.get(of.id) ?? Infinity);
  const first = ranks.indexOf(Math.min(...ranks));
  return [...cycle.slice(first), ...cycle.slice(0, first)];
}

function closed(cycle: readonly Dependency[]): Noticed {
  const [first] = cycle;
  const names = cycle.map(({ of }) => nameOf(of));
  const name = names[0] ?? '';
  return {
    message: `${name} waits for itself: ${sayCircle([...names, name])}`,
    help: 'take out the dependency that is not really needed, let one wait for the start or the finish only (type: SS or FF), or write cycle: accepted and because: on one of them',
    at: first!.at,
    subject: subjectOf(first!.of),
    related: cycle.map((each) => ({ message: sayNeed(each), at: each.at })),
  };
}

/** `a → b → c → a`; a long way round by its ends. */
function sayCircle(names: readonly string[]): string {
  const shown =
    names.length > 9
      ? [...names.slice(0, 4), `${names.length - 8} others`, ...names.slice(-4)]
      : names;
  return shown.join(' → ');
}

function sayNeed({ of, on = '', data }: Dependency): string {
  const what = typeof data === 'string' || data.for === undefined ? '' : `: ${displayed(data.for)}`;
  return `${nameOf(of)} waits for ${displayed(on)}${what}`;
}

function unexplained(dependency: Dependency): Noticed {
  const { of, on = '', data } = dependency;
  return {
    message: `${nameOf(of)} accepts that it waits for itself through ${displayed(on)}, and does not say why`,
    help: 'add because: with the reason, so that the next reader does not take it out',
    at: typeof data === 'string' ? dependency.at : where(data, 'cycle'),
    severity: 'warning',
    subject: subjectOf(of),
  };
}

/** An accepted dependency is left out of the plan: if it closes no cycle, that is done to no end. */
function idle(dependency: Dependency, sources: Sources): Noticed {
  const { of, on = '', data } = dependency;
  const edit = typeof data === 'string' ? undefined : removeEntry(sources, data, 'cycle');
  return {
    message: `the dependency of ${nameOf(of)} on ${displayed(on)} is accepted as a cycle, but closes none, so the plan leaves it out for nothing`,
    help: 'delete cycle: accepted, so that the plan counts it again',
    at: typeof data === 'string' ? dependency.at : where(data, 'cycle'),
    severity: 'warning',
    subject: subjectOf(of),
    ...(edit && { fixes: [{ title: 'Delete cycle: accepted', safe: false, edits: [edit] }] }),
  };
}

/** Whether one item waits for the other, directly or through others. */
function leadsBack(from: Initiative, to: Initiative): boolean {
  const seen = new Set<Initiative>([from]);
  for (const each of seen) {
    if (each === to) return true;
    for (const { predecessor } of each.dependencies) {
      if (predecessor && predecessor.status !== 'dropped') seen.add(predecessor);
    }
  }
  return false;
}

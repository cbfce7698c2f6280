import { scalarText } from '../../edit/scalar.ts';
import { removeItem } from '../../edit/items.ts';
import type { Dependency, Initiative, Roadmap } from '../../model/roadmap.ts';
import { where } from '../../parse/origin.ts';
import type { Fix } from '../../text/diagnostic.ts';
import { quoted } from '../../text/display.ts';
import { isOpen, nameOf, subjectOf } from '../../judge/about.ts';
import { ofEach } from '../../judge/of-each.ts';
import { defineRule, type Noticed, type WrittenContext } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'nothing waits for work that was dropped',
  *checkWritten(context) {
    for (const { dependency, dropped, index } of waitsForDropped(context.roadmap)) {
      yield notice(dependency, dropped, index, context);
    }
  },
});

interface Wait {
  readonly dependency: Dependency;
  readonly dropped: Initiative;
  readonly index: number;
}

const waitsForDropped = ofEach((initiative): readonly Wait[] => {
  if (!isOpen(initiative)) return [];
  return initiative.dependencies.flatMap((dependency, index): Wait[] => {
    const { predecessor, milestone, data } = dependency;
    if (predecessor?.status !== 'dropped' || milestone?.actual) return [];
    const hasCome = typeof data !== 'string' && data.delivered !== undefined;
    return hasCome ? [] : [{ dependency, dropped: predecessor, index }];
  });
});

function notice(
  dependency: Dependency,
  dropped: Initiative,
  index: number,
  { roadmap, sources }: Pick<WrittenContext, 'roadmap' | 'sources'>,
): Noticed {
  const { of, data } = dependency;
  const { statusReason } = dropped.data;
  const successor = successorOf(dropped, of, roadmap);
  const reason = statusReason === undefined ? '' : ` (${quoted(statusReason)})`;
  const what = typeof data === 'string' || data.for === undefined ? 'it' : quoted(data.for);
  const removal = of.data.dependsOn && removeItem(sources, of.data.dependsOn, index);
  const fixes: Fix[] = [];
  if (successor) {
    const edits = [{ ...dependency.at, text: scalarText(successor.id, { inFlow: true }) }];
    fixes.push({
      title: `Wait for ${nameOf(successor)}, which took its place`,
      safe: false,
      edits,
    });
  }
  if (removal) fixes.push({ title: 'Delete the dependency', safe: false, edits: [removal] });
  return {
    message: `${nameOf(of)} waits for ${nameOf(dropped)}, which was dropped${reason}`,
    help: successor
      ? `wait for ${nameOf(successor)}, which took its place, or find another way to get ${what}`
      : `find another way to get ${what}, or do without and delete the dependency`,
    at: dependency.at,
    subject: subjectOf(of),
    related: [{ message: `${nameOf(dropped)} was dropped`, at: where(dropped.data, 'status') }],
    fixes,
  };
}

/** What took the place of dropped work, through as many replacements as there were. */
function successorOf(
  dropped: Initiative,
  of: Initiative,
  roadmap: Roadmap,
): Initiative | undefined {
  const seen = new Set<Initiative>();
  let next: Initiative | undefined = dropped;
  while (next?.status === 'dropped' && !seen.has(next)) {
    seen.add(next);
    const id: string | undefined = next.data.replacedBy;
    next = id === undefined ? undefined : roadmap.initiativeById.get(id);
  }
  if (!next || next.status === 'dropped' || next === of) return undefined;
  const isAwaited = of.dependencies.some(({ predecessor }) => predecessor === next);
  return isAwaited ? undefined : next;
}

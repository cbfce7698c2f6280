import {
  appendItem,
  displayed,
  placeOf,
  removeEntry,
  scalarText,
  type Day,
  type Edit,
  type Initiative,
  type Span,
} from '@throughline/core';
import type { AskedOfDocument } from '../feature.ts';
import { editOf } from '../lsp/edits.ts';
import { locate } from '../read/locate.ts';
import type { OfferedAction } from './offered.ts';

/**
 * Ties a day that is written as such to what it seems to follow from, so that it moves when that
 * moves: the name of a release on that day; for a start, an initiative that finishes just before.
 */
export function bindDate(within: Span, asked: AskedOfDocument): readonly OfferedAction[] {
  return [...nameRelease(within, asked), ...waitInstead(within, asked)];
}

function nameRelease({ start: offset }: Span, asked: AskedOfDocument): readonly OfferedAction[] {
  const { analysis, file, path } = asked;
  const located = locate(file, offset);
  if (located?.node.kind !== 'scalar' || located.shape?.scalar?.format !== 'when') return [];
  const { start, end, text } = located.node;
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return [];
  const named = [...analysis.roadmap.calendar.releases].filter(
    ([name, { text: day }]) => day === text && scalarText(name, { inFlow: true }) === name,
  );
  return named.map(([name]) => ({
    title: `Write ${displayed(name)} instead of ${text}, so that it moves when ${displayed(name)} moves`,
    edit: editOf([{ path, start, end, text: name }], asked),
  }));
}

/** More would be guesses. */
const MOST_CANDIDATES = 3;

function waitInstead({ start, end }: Span, asked: AskedOfDocument): readonly OfferedAction[] {
  const { analysis, path } = asked;
  return analysis.roadmap.initiatives.flatMap((initiative) => {
    if (initiative.path !== path || initiative.actualStart) return [];
    const at = placeOf(initiative.data, 'start', 'entry');
    if (!at || at.path !== path || at.start > end || start > at.end) return [];
    const candidates = finishingBefore(initiative, asked).slice(0, MOST_CANDIDATES);
    return candidates.flatMap(({ id, due }) => {
      const edits = waitingFor(id, initiative, asked);
      if (!edits) return [];
      const title = `Wait for ${displayed(id)}, due ${due}, instead of starting on ${initiative.start!.text}`;
      return [{ title, edit: editOf(edits, asked) }];
    });
  });
}

interface Candidate {
  readonly id: string;
  /** As written. */
  readonly due: string;
}

/** Initiatives whose last day is the working day before the start, and that do not wait for it. */
function finishingBefore(of: Initiative, { analysis }: AskedOfDocument): readonly Candidate[] {
  const { roadmap, plan } = analysis;
  const day = of.start?.period?.precision === 'day' ? of.start.period.first : undefined;
  const isBound = of.start?.when.kind === 'period' && of.start.when.via !== undefined;
  if (day === undefined || isBound) return [];
  const follows = (last: Day) => last < day && of.calendar.nextWorking(last + 1) === day;
  const known = new Set(of.dependencies.map(({ on }) => on));
  const after = behind(of.id, plan.items);
  return roadmap.initiatives.flatMap(({ id, target, status }) => {
    const isFree = id !== of.id && status !== 'dropped' && !known.has(id) && !after.has(id);
    return isFree && target?.period && follows(target.period.last)
      ? [{ id, due: displayed(target.text) }]
      : [];
  });
}

/** Everything that waits for an initiative, directly or not. */
function behind(
  id: string,
  items: AskedOfDocument['analysis']['plan']['items'],
): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [id];
  for (const key of open) {
    for (const next of items.get(key)?.successors ?? []) {
      if (!found.has(next)) open.push(next);
      found.add(next);
    }
  }
  return found;
}

function waitingFor(
  id: string,
  { data }: Initiative,
  { analysis: { sources } }: AskedOfDocument,
): readonly Edit[] | undefined {
  const name = scalarText(id, { inFlow: true });
  const at = placeOf(data, 'start', 'entry')!;
  // In the start's own place where there is no list yet: both lines stand together anyway.
  if (!data.dependsOn) return [{ ...at, text: `dependsOn: [${name}]` }];
  const added = appendItem(sources, data.dependsOn, name);
  const removed = removeEntry(sources, data, 'start');
  return added && removed && [removed, added];
}

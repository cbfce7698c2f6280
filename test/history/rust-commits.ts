import { readCorpus } from '../corpora/corpus.ts';
import { toYaml } from '../corpora/to-yaml.ts';
import type { Commit } from './fast-import.ts';

/** A change of one field of one goal; of lists each entry that came or went. */
export interface GoalEvent {
  readonly id: string;
  readonly date: string;
  readonly commit: string;
  readonly author: string;
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly initial?: true;
}

export function goalEvents(): readonly GoalEvent[] {
  // Its shape is described in the corpus' README.
  return (readCorpus('rust-goals.events') as { events: readonly GoalEvent[] }).events;
}

/** The id of a goal in our format. */
export function goalId(id: string): string {
  return id.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}

/** The history of Rust's project goals as commits of a roadmap in our format. */
export function goalCommits(events: readonly GoalEvent[]): readonly Commit[] {
  const groups = new Map<string, GoalEvent[]>();
  for (const event of events) {
    const group = groups.get(event.commit);
    if (group) group.push(event);
    else groups.set(event.commit, [event]);
  }
  const words = new Set(
    events.flatMap(({ field, to }) => (field === 'status' && to !== null ? [to] : [])),
  );
  const roadmap = toYaml({
    roadmap: 'rust-goals',
    statuses: Object.fromEntries([...words].map((word) => [word, 'proposed'])),
  });
  const goals = new Map<string, Goal>();
  return [...groups].map(([commit, group], index) => {
    const files = new Map<string, string | undefined>(
      index === 0 ? [['roadmap.yaml', roadmap]] : [],
    );
    for (const event of group) apply(event, goals, files);
    for (const id of new Set(group.map((event) => event.id))) {
      const goal = goals.get(id);
      if (goal) files.set(goal.path, textOf(id, goal));
    }
    const [{ date, author }] = group as [GoalEvent];
    return { date, author, message: commit, files };
  });
}

interface Goal {
  path: string;
  readonly fields: Map<string, string>;
  readonly asks: Set<string>;
  readonly owners: Set<string>;
}

function pathOf(file: string): string {
  return `initiatives/${file.replace(/^src\//, '').replace(/\.md$/, '')}.yaml`;
}

function apply(
  { id, field, from, to }: GoalEvent,
  goals: Map<string, Goal>,
  files: Map<string, string | undefined>,
): void {
  if (field === 'created') {
    goals.set(id, {
      path: pathOf(to ?? id),
      fields: new Map(),
      asks: new Set(),
      owners: new Set(),
    });
    return;
  }
  const goal = goals.get(id);
  if (!goal) return;
  if (field === 'deleted' || field === 'file') {
    files.set(goal.path, undefined);
    if (field === 'deleted') goals.delete(id);
    else goal.path = pathOf(to ?? id);
    return;
  }
  const list =
    field === 'asks' ? goal.asks : field === 'point of contact' ? goal.owners : undefined;
  if (list && from !== null) list.delete(from);
  if (list && to !== null) list.add(to);
  if (list) return;
  if (to === null) goal.fields.delete(field);
  else goal.fields.set(field, to);
}

function textOf(id: string, { fields, asks, owners }: Goal): string {
  return toYaml({
    id: goalId(id),
    // A title is what a goal that is renamed would be recognised by; these have ids that stay.
    title: `${fields.get('title') ?? 'Goal'} (${id})`,
    ...(fields.has('status') && { status: fields.get('status') }),
    // Always there, so that who comes first is one who comes, and not a new section.
    owners: { business: [...owners] },
    ...(asks.size > 0 && { prepare: [...asks].map((what) => ({ what })) }),
  });
}

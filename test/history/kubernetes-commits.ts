import { readCorpus } from '../corpora/corpus.ts';
import { toYaml } from '../corpora/to-yaml.ts';
import type { Commit } from './fast-import.ts';

/** A change of one field of one enhancement proposal on the mainline. */
export interface CorpusEvent {
  readonly id: string;
  readonly date: string;
  readonly commit: string;
  readonly author: string;
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
}

interface CalendarEvent {
  readonly release: string;
  readonly date: string;
  readonly commit: string;
  readonly field: string;
  readonly to: string | null;
}

/** A slip as two independent programs found it in the proposals' history. */
export interface CorpusSlip {
  readonly id: string;
  readonly stage: string;
  readonly from: string;
  readonly to: string;
  readonly kind: 'slip' | 'pull-in' | 'reformat';
  readonly releases: number | null;
  readonly days: number | null;
  readonly afterRelease: boolean | null;
  readonly commit: string;
}

export interface KubernetesHistory {
  readonly commits: readonly Commit[];
  readonly slips: readonly CorpusSlip[];
  readonly perInitiative: Readonly<
    Record<string, { slips: number; releases: number; days: number }>
  >;
}

/** The history of the Kubernetes enhancement proposals, as commits of a roadmap in our format. */
export function kubernetesHistory(): KubernetesHistory {
  // Their shapes are described in the corpus' README.
  const { events, calendarEvents } = readCorpus('k8s-enhancements.events') as {
    events: readonly CorpusEvent[];
    calendarEvents: readonly CalendarEvent[];
  };
  const found = readCorpus('k8s-enhancements.slips') as Omit<KubernetesHistory, 'commits'>;
  return { ...found, commits: commitsOf(events, calendarEvents) };
}

/** Both repositories' commits by their time; the original hash is the message. */
function commitsOf(
  events: readonly CorpusEvent[],
  calendarEvents: readonly CalendarEvent[],
): readonly Commit[] {
  const all = [...calendarEvents, ...events].map((event, index) => ({ event, index }));
  all.sort((a, b) =>
    a.event.date < b.event.date ? -1 : a.event.date > b.event.date ? 1 : a.index - b.index,
  );
  const groups = new Map<string, (CorpusEvent | CalendarEvent)[]>();
  for (const { event } of all) {
    const key = `${event.date} ${event.commit}`;
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  const state = new State();
  return [...groups.values()].map((group) => state.commit(group));
}

/** Has the lifetime of one replay: it knows every field's value after the commits so far. */
class State {
  readonly #proposals = new Map<string, Map<string, string>>();
  readonly #releases = new Map<string, string>();

  commit(group: readonly (CorpusEvent | CalendarEvent)[]): Commit {
    const files = new Map<string, string | undefined>();
    for (const event of group) {
      if ('release' in event) {
        if (event.field === 'released' && event.to !== null)
          this.#releases.set(event.release, event.to);
        files.set('roadmap.yaml', this.#roadmap());
      } else {
        this.#apply(event);
        files.set(`initiatives/${event.id}.yaml`, this.#proposal(event.id));
      }
    }
    const [first] = group;
    const author = first && 'author' in first ? first.author : 'release team';
    return { date: first!.date, author, message: first!.commit, files };
  }

  #apply({ id, field, to }: CorpusEvent): void {
    let fields = this.#proposals.get(id);
    if (!fields) this.#proposals.set(id, (fields = new Map()));
    if (to === null) fields.delete(field);
    else fields.set(field, to);
  }

  #roadmap(): string {
    return toYaml({
      roadmap: 'kubernetes-enhancements',
      calendar: { releases: Object.fromEntries(this.#releases) },
      statuses: {
        provisional: 'proposed',
        implementable: 'committed',
        implemented: 'done',
        deferred: 'paused',
        rejected: 'dropped',
        withdrawn: 'dropped',
        replaced: 'dropped',
      },
    });
  }

  #proposal(id: string): string {
    const fields = this.#proposals.get(id) ?? new Map<string, string>();
    const milestones = ['alpha', 'beta', 'stable'].flatMap((stage) => {
      const target = fields.get(`milestone.${stage}`);
      return target === undefined ? [] : [{ id: stage, title: stage, target }];
    });
    return toYaml({
      id,
      title: fields.get('title') ?? id,
      ...(fields.has('status') && { status: fields.get('status') }),
      ...(milestones.length > 0 && { milestones }),
    });
  }
}

import { insertEntries, replaceValue, type Sources } from '../edit/entries.ts';
import type { Dated, Initiative } from '../model/roadmap.ts';
import type { Edit } from '../text/diagnostic.ts';
import { formatDay, type Day } from '../time/day.ts';
import type { LevelledItem, LevelledPlan } from './level.ts';

/** A date of an initiative that a levelled plan would write otherwise, and how. */
export interface Proposal {
  readonly initiative: Initiative;
  readonly changes: readonly DateChange[];
  /** Never empty. */
  readonly edits: readonly Edit[];
}

export interface DateChange {
  readonly key: 'start' | 'target';
  /** As it stands in the file, if it does. */
  readonly before?: string;
  readonly after: string;
}

export interface WriteOptions {
  /** Also what was promised. Default: only what nobody was promised. */
  readonly all?: boolean;
}

/**
 * The edits that write levelled dates into the files, no more than needed: a start that lies on
 * another day than its written period, a target that cannot be kept, and dates where there are
 * none. A target with time to spare stays, as do deadlines, what has begun (but for its target)
 * and what cannot be edited where it stands.
 */
export function proposalsFor(
  { items }: LevelledPlan,
  sources: Sources,
  { all = false }: WriteOptions = {},
): readonly Proposal[] {
  return [...items.values()].flatMap((levelled) => {
    const { initiative, milestone } = levelled.item;
    const isFree = all || (!initiative.committed && !initiative.announced);
    if (milestone || !isFree || levelled.startBy.kind === 'nobody') return [];
    if (initiative.status === 'done' || initiative.actualFinish?.period) return [];
    const changes = changesOf(levelled);
    const edits = editsFor(initiative, changes, sources);
    return edits.length === 0 ? [] : [{ initiative, changes, edits }];
  });
}

function changesOf({ item, start, finish }: LevelledItem): readonly DateChange[] {
  const { initiative } = item;
  const hasBegun = initiative.actualStart?.period !== undefined || initiative.status === 'active';
  const changes: DateChange[] = [];
  if (!hasBegun && !isIn(initiative.start, start)) {
    changes.push(changeOf('start', initiative.start, start));
  }
  const last = initiative.target?.period?.last;
  if (last === undefined || finish > last) {
    changes.push(changeOf('target', initiative.target, finish));
  }
  return changes;
}

function isIn(dated: Dated | undefined, day: Day): boolean {
  const period = dated?.period;
  return period !== undefined && period.first <= day && day <= period.last;
}

function changeOf(key: DateChange['key'], dated: Dated | undefined, day: Day): DateChange {
  return { key, ...(dated && { before: dated.text }), after: formatDay(day) };
}

/** What is written is replaced where it stands; what is not comes behind the key that people write before it. */
function editsFor(
  { data }: Initiative,
  changes: readonly DateChange[],
  sources: Sources,
): readonly Edit[] {
  const edits: Edit[] = [];
  const missing: (readonly [string, string])[] = [];
  for (const { key, before, after } of changes) {
    if (before === undefined && data[key] === undefined) missing.push([key, after]);
    else {
      const edit = replaceValue(sources, data, key, after);
      if (edit) edits.push(edit);
    }
  }
  const behind = KEYS_BEFORE.find((key) => data[key] !== undefined);
  const onlyTarget = missing.length === 1 && missing[0]![0] === 'target';
  const after = onlyTarget && data.start !== undefined ? 'start' : behind;
  const insert =
    missing.length === 0
      ? undefined
      : insertEntries(sources, data, missing, after === undefined ? {} : { after });
  return insert ? [...edits, insert] : edits;
}

const KEYS_BEFORE = ['status', 'summary', 'title', 'id'] as const;

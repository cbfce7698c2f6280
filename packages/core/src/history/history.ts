import type { SourceFile } from '../text/source.ts';
import type { Day } from '../time/day.ts';

/**
 * What the commits of a roadmap did to it. Read along the mainline (first parents), the oldest
 * first; days are those of the committer in UTC.
 *
 * Definitions
 * - An item is an initiative; it goes by its id, wherever its file moves, also if it was away for
 *   a while. One that is gone under one id and new under another in the same commit, with the same
 *   title, is the same item.
 * - A date is its target, its deadline, a target of one stage, or one of a milestone. The start is
 *   none: it says when work begins, not what was promised.
 * - A **slip** is a date that is written later than before, a **pull-in** one that is written
 *   sooner. It is counted from last day to last day, in calendar days, on the calendar as it is
 *   now: a release that moved does not change how far an item was moved. Two releases of which one
 *   has no day are compared by their numbers. A date that lies within the former one is only more
 *   **precise**. From a date to none (`tbd`, or a text that is no date) and back is no slip.
 * - It is **late** if the former date had passed when it was written.
 * - A **calendar slip** is the move of a date by name, for every item that is open and dated by it.
 * - What is only written otherwise (`1.25` and `v1.25`, another order, another file) is nothing.
 * - What the first commit brings is the baseline: it was created before.
 * - A file that cannot be read in a commit is as it was in the one before.
 */
export interface History {
  /** The first and last revision that was read. */
  readonly first?: RevisionRef;
  readonly last?: RevisionRef;
  readonly revisions: number;
  /** By id, those that are gone as well; in the order in which they came. */
  readonly items: ReadonlyMap<string, ItemHistory>;
}

/** A commit, and the files as they are after it. */
export interface Revision extends RevisionRef {
  /** Those that it changed or added. */
  readonly files: readonly SourceFile[];
  /** Paths of files that are no more. */
  readonly removed: readonly string[];
}

export interface RevisionRef {
  /** The hash. */
  readonly commit: string;
  readonly day: Day;
  readonly author: string;
  readonly subject: string;
  /** What its `Slip-Reason:` lines say. */
  readonly reasons: readonly string[];
}

export interface ItemHistory {
  /** As it is called now, or was last. */
  readonly id: string;
  readonly title: string;
  readonly created: RevisionRef;
  /** It was there in the first revision that was read: when it was created is not known. */
  readonly isBaseline: boolean;
  /** Absent while it is there. */
  readonly removed?: RevisionRef;
  /** Teams that it asked last. */
  readonly teams: readonly string[];
  readonly status: string;
  /** In the order in which they happened. */
  readonly events: readonly HistoryEvent[];
  /** What each of its dates was, from when on, in the order in which they were written. */
  readonly promises: readonly Promised[];
  /** The first commit in which it had a date, a verdict, a commitment, and was done. */
  readonly firsts: Readonly<Partial<Record<First, RevisionRef>>>;
  /** When it was done: the day that was written, or else of the commit that says so. */
  readonly doneOn?: Day;
}

export type First = 'dated' | 'verdict' | 'committed' | 'announced';

/** A date of an item from a commit on. */
export interface Promised {
  readonly at: RevisionRef;
  /** As in {@link HistoryEvent}. */
  readonly what: string;
  /** Absent if the date was taken away. */
  readonly text?: string;
  /** The last day that it allows, on the calendar as it is now. */
  readonly last?: Day;
}

export const DATE_EVENTS = [
  'slip',
  'pull-in',
  'calendar-slip',
  'calendar-pull-in',
  'dated',
  'undated',
  'precise',
] as const;

export type EventKind =
  | (typeof DATE_EVENTS)[number]
  | 'removed'
  | 'returned'
  | 'renamed'
  | 'status'
  | 'start'
  | 'scope'
  | 'estimate'
  | 'dependencies'
  | 'priority'
  | 'people'
  | 'verdict'
  | 'gate'
  | 'kpi'
  | 'check-in'
  | 'other';

export interface HistoryEvent {
  readonly kind: EventKind;
  readonly at: RevisionRef;
  /** `target`, `milestone pilot`, `stage beta`; for a scope its entry, and so on. */
  readonly what: string;
  /** As written, on one line. */
  readonly from?: string;
  readonly to?: string;
  /** Of a date that moved: calendar days, negative if sooner; absent where one side has no day. */
  readonly days?: number;
  /** Of two releases with numbers: how many lie between. */
  readonly releases?: number;
  /** Of a slip: the former date had passed. */
  readonly isLate?: true;
}

import type { ChangeKind } from '../differences/kind-of-change.ts';
import type { Finding, Step } from '../text/diagnostic.ts';
import type { Location } from '../text/source.ts';
import type { Day } from '../time/day.ts';

/**
 * What lies between two states of a roadmap: what was edited, and what follows from it. `base`
 * is the state before (or the first of two), `head` the one after.
 */
export interface Comparison {
  readonly base: Summary;
  readonly head: Summary;
  /** What somebody wrote differently, by the thing it is about, in the order of the roadmap. */
  readonly changes: readonly Change[];
  /** Initiatives whose earliest finish, float or due day differs, edited or not; latest first. */
  readonly moves: readonly Move[];
  readonly findings: FindingChanges;
  /** Teams and skills whose overload in a month begins, ends, grows or shrinks. */
  readonly overloads: readonly OverloadChange[];
  /** KPIs whose dates come into danger first, then those that come out of it. */
  readonly kpis: readonly KpiChange[];
}

/** One thing that is written differently, in meaning and not only in form. */
export interface Change {
  readonly kind: ChangeKind;
  /** `initiative:erp-finance`, `team:data`, `release:autumn-fair`, `roadmap`. */
  readonly subject: string;
  /** Keys from the subject inwards; entries of lists by what they go by. Empty for the whole thing. */
  readonly route: readonly string[];
  /** `erp-finance: target 2027-Q3 instead of 2027-Q2, 64 working days later`. */
  readonly message: string;
  /** As written, on one line; absent if nothing was, or is. */
  readonly from?: string;
  readonly to?: string;
  /** In the head, or in the base for what is no more. */
  readonly at: Location;
}

/** Where an initiative stands in a plan. */
export interface Standing {
  readonly earliestStart: Day;
  readonly earliestFinish: Day;
  readonly totalFloat?: number;
  /** The last day on which it may finish. */
  readonly due?: Day;
  /** Working days after that day; 0 if it is in time. */
  readonly late: number;
}

/** An initiative whose place in the plan differs. */
export interface Move {
  readonly id: string;
  readonly title: string;
  /** Absent where it is not planned: it is new, gone or dropped. */
  readonly base?: Standing;
  readonly head?: Standing;
  /** Whether it was itself edited; if not, this is a consequence. */
  readonly isEdited: boolean;
  /** Working days from the earliest finish of the base to that of the head; negative: sooner. */
  readonly days: number;
  /** `loyalty-app can finish on 2027-11-10, 25 working days sooner, and is in time now`. */
  readonly message: string;
  /** Why its earliest finish in the head is what it is, first cause first. */
  readonly chain: readonly Step[];
  /** The nearest edit up the chain. */
  readonly because?: Change;
  readonly at: Location;
}

export interface FindingChange {
  readonly finding: Finding;
  /** Of two that are about the same, the one in the base. */
  readonly before?: Finding;
  /** Whether the thing it is about was itself edited. */
  readonly isEdited: boolean;
  /** Nobody mended it: the thing is no more, finished or dropped, or a graver finding took its place. */
  readonly isMoot?: true;
}

/** Findings by rule and what they are about; where they stand in a file does not count. */
export interface FindingChanges {
  readonly new: readonly FindingChange[];
  readonly worse: readonly FindingChange[];
  readonly better: readonly FindingChange[];
  /** As they were in the base. */
  readonly fixed: readonly FindingChange[];
}

export interface OverloadChange {
  readonly team: string;
  readonly skill?: string;
  /** The first and last day of the month. */
  readonly first: Day;
  readonly last: Day;
  /** Person-days asked beyond what there is; 0 for none. */
  readonly base: number;
  readonly head: number;
}

/** A KPI that cannot move by the day on which it should, or can again. */
export interface KpiChange {
  readonly kpi: string;
  /** The initiative that should move it. */
  readonly initiative: string;
  readonly isAtRisk: boolean;
  readonly message: string;
  /** Where the day is written: in the head if it is at risk, else in the base. */
  readonly at: Location;
}

/** One state in numbers. */
export interface Summary {
  readonly initiatives: number;
  /** That cannot be finished when they are due. */
  readonly late: number;
  /** That cannot slip by a day without breaking a promise. */
  readonly critical: number;
  /** The last earliest finish of all that is not done. */
  readonly lastFinish?: Day;
  readonly errors: number;
  readonly warnings: number;
  /** Person-days asked of teams beyond what they have, over all months. */
  readonly overload: number;
  readonly proofs: number;
  readonly costs: readonly Cost[];
}

/** What the budgets of all that is not dropped add up to, in one currency. */
export interface Cost {
  readonly currency: string;
  readonly once: number;
  readonly perYear: number;
}

import type { DependencyType, Status } from '../model/roadmap.ts';
import type { Severity } from '../text/diagnostic.ts';
import type { Location } from '../text/source.ts';
import type { Day } from '../time/day.ts';

/**
 * What a timeline shows, in days: no pixels, no columns, no colours. Every format (SVG,
 * Mermaid, terminal, table) draws the same scene, so none can say what another does not.
 */
export interface Scene {
  readonly title: string;
  readonly asOf: Day;
  readonly range: DayRange;
  readonly lanes: readonly Lane[];
  readonly arrows: readonly Arrow[];
  readonly freezes: readonly Band[];
  readonly releases: readonly Flag[];
  /** What has no place on the time axis, and why. */
  readonly unscheduled: readonly Unscheduled[];
}

/** Calendar days, both included. */
export interface DayRange {
  readonly first: Day;
  readonly last: Day;
}

/** A swimlane. Its bars stand in order of their first day, then last day, then id. */
export interface Lane {
  readonly id: string;
  /** Empty if the scene is not grouped. */
  readonly title: string;
  readonly bars: readonly Bar[];
}

/** One initiative on the time axis. */
export interface Bar {
  readonly id: string;
  readonly title: string;
  readonly at: Location;
  readonly status: Status;
  /** Proposed or assessing: nobody was promised anything. */
  readonly tentative: boolean;
  /** The written window, widest reading: the first day of the start to the last day of the target. */
  readonly first: Day;
  readonly last: Day;
  /** The work begins on some day from `first` to this one; equal to `first` if the start is exact. */
  readonly startsBy: Day;
  /** The work ends on some day from this one to `last`; equal to `last` if the target is exact. */
  readonly endsFrom: Day;
  /** The end that nobody wrote, taken from the plan. */
  readonly unwritten?: 'start' | 'end';
  /** The written dates in words, `11 Jan 2027` or `2027-Q2`; absent if nobody wrote one. */
  readonly start?: string;
  readonly target?: string;
  /** Both in one: `11 Jan to 30 Jun 2027`, `2027-Q2`, `by 30 Jun 2027`. */
  readonly when: string;
  /** The last day on which it may finish before a promise breaks; present if later than `last`. */
  readonly floatUntil?: Day;
  /** The earliest day on which it can finish; present if later than `last`. */
  readonly overrunUntil?: Day;
  readonly deadline?: Day;
  /** Absent for what is done or not planned. */
  readonly earliestFinish?: Day;
  /** Working days it may slip before a promise breaks; absent where nothing bounds it. */
  readonly totalFloat?: number;
  readonly critical: boolean;
  /** It cannot finish when it is due. */
  readonly late: boolean;
  /** Working days from the day it is due to the earliest day on which it can finish; 0 if not late. */
  readonly daysLate: number;
  readonly marks: readonly Mark[];
  /** The worst of its findings, and how many there are of each severity. */
  readonly worst?: Severity;
  readonly findings: Readonly<Record<Severity, number>>;
  /** `Move finance to the new ERP, 11 Jan to 30 Jun 2027, committed, late by 9 working days`. */
  readonly spoken: string;
}

/** A milestone. */
export interface Mark {
  /** `initiative#milestone`. */
  readonly key: string;
  readonly title: string;
  readonly at: Location;
  readonly day: Day;
  /** It has been reached, on that day. */
  readonly reached: boolean;
  /** For a milestone that was reached: the day it was planned for, if another. */
  readonly planned?: Day;
  /** Something reaches its users: a release, a go-live, a launch. */
  readonly release: boolean;
  readonly late: boolean;
  readonly spoken: string;
}

/** One dependency between two bars that are both shown. */
export interface Arrow {
  readonly from: string;
  /** The mark of `from` that is waited for, by its key. */
  readonly fromMark?: string;
  readonly to: string;
  readonly type: DependencyType;
  /** It makes the earliest date of `to` what it is. */
  readonly driving: boolean;
  /** Both ends are critical and it drives. */
  readonly critical: boolean;
  readonly spoken: string;
}

/** A time in which some milestones may not fall. */
export interface Band extends DayRange {
  readonly title: string;
}

/** A named date. */
export interface Flag {
  readonly name: string;
  readonly day: Day;
}

export interface Unscheduled {
  readonly id: string;
  readonly title: string;
  readonly at: Location;
  readonly status: Status;
  /** `no dates`, `target tbd`, `later`, `outside the time shown`. */
  readonly because: string;
}

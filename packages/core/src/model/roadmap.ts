import type { Location } from '../text/source.ts';
import type { WorkCalendar } from '../time/calendar.ts';
import type { Day } from '../time/day.ts';
import type { Duration } from '../time/duration.ts';
import type { Period } from '../time/period.ts';
import type { When } from '../time/when.ts';
import type * as data from './generated/types.ts';
import type { EntityKind } from './shape.ts';

/**
 * One roadmap, all its files merged, every reference resolved, every date placed on
 * the calendar. What the plan, the rules and the views read; nothing in it is computed
 * by planning. Values keep their places: `where(entity.data, 'target')`.
 */
export interface Roadmap {
  readonly id: string;
  readonly title: string;
  /** The merged `roadmap.yaml` and its section files, settings included. */
  readonly data: data.RoadmapFile;
  /** Where the roadmap introduces itself: the `roadmap:` line, or the start of the first file. */
  readonly at: Location;
  readonly horizon?: Period;
  readonly calendar: RoadmapCalendar;
  /** In file order, then the order within the file. */
  readonly initiatives: readonly Initiative[];
  readonly initiativeById: ReadonlyMap<string, Initiative>;
  readonly objectives: ReadonlyMap<string, Entity<data.ObjectiveData>>;
  readonly kpis: ReadonlyMap<string, Entity<data.KpiData>>;
  readonly teams: ReadonlyMap<string, Team>;
  readonly systems: ReadonlyMap<string, Entity<data.SystemData>>;
  readonly processes: ReadonlyMap<string, Entity<data.ProcessData>>;
  readonly touchpoints: ReadonlyMap<string, Entity<data.TouchpointData>>;
  /** Every definition and every reference of every kind: the editor's link index. */
  readonly links: Links;
  /**
   * The same object as long as nothing that is the same has moved within its file. Everything
   * here tells its place when asked; who keeps a place keeps this beside it.
   */
  readonly places: object;
}

export interface Entity<D> {
  readonly kind: EntityKind;
  readonly id: string;
  readonly title: string;
  readonly data: D;
  /** The id where it is defined. */
  readonly at: Location;
}

export interface Team extends Entity<data.TeamData> {
  readonly calendar: WorkCalendar;
}

export const STATUSES = [
  'proposed',
  'assessing',
  'committed',
  'active',
  'paused',
  'done',
  'dropped',
] as const;
export type Status = (typeof STATUSES)[number];

export interface Initiative extends Entity<data.InitiativeData> {
  readonly kind: 'initiative';
  readonly path: string;
  /** After mapping the team's own words through `statuses:`; `proposed` if none is written. */
  readonly status: Status;
  readonly start?: Dated;
  readonly target?: Dated;
  readonly deadline?: Dated;
  readonly actualStart?: Dated;
  readonly actualFinish?: Dated;
  readonly duration?: Duration;
  /** Whether others were promised the date: committed, active or paused, or announced. */
  readonly committed: boolean;
  readonly announced: boolean;
  readonly dependencies: readonly Dependency[];
  readonly milestones: readonly Milestone[];
  /** Lags and durations count on this one: its teams' calendar if they share one, else the roadmap's. */
  readonly calendar: WorkCalendar;
}

export interface Milestone {
  readonly id: string;
  readonly title: string;
  readonly data: data.MilestoneData;
  readonly target?: Dated;
  readonly actual?: Dated;
  readonly at: Location;
}

/** A date as written, and what it means on the calendar. */
export interface Dated {
  readonly text: string;
  readonly when: When;
  /** The days it spans; absent for `tbd`, `none`, a horizon bucket without days, or a date we could not read. */
  readonly period?: Period;
  readonly at: Location;
}

export type DependencyType = 'FS' | 'SS' | 'FF' | 'SF';

export interface Dependency {
  /** The item that waits. */
  readonly of: Initiative;
  readonly type: DependencyType;
  readonly lag: Duration;
  /** What it waits for, as written; absent for an external one. */
  readonly on?: string;
  /** What it waits for; absent if external, unknown, or in another roadmap. */
  readonly predecessor?: Initiative;
  readonly milestone?: Milestone;
  readonly data: data.DependencyData | string;
  readonly needBy?: Dated;
  /** The written name of what it waits for, or the whole entry for an external one. */
  readonly at: Location;
}

export interface RoadmapCalendar {
  /** 1 = January. */
  readonly fiscalYearStart: number;
  readonly work: WorkCalendar;
  readonly named: ReadonlyMap<string, WorkCalendar>;
  readonly releases: ReadonlyMap<string, Dated>;
  readonly freezes: readonly Freeze[];
}

export interface Freeze {
  readonly title: string;
  readonly first: Day;
  readonly last: Day;
  /** Kinds of milestone that may not fall inside; empty = every kind. */
  readonly applies: readonly string[];
  /** The systems that it protects; absent or empty = all. */
  readonly systems?: readonly string[];
  /** The teams that it binds; absent or empty = all. */
  readonly teams?: readonly string[];
  readonly at: Location;
}

export interface Links {
  readonly definitions: readonly Definition[];
  readonly references: readonly Reference[];
  /** Those of the references that name nothing which exists. */
  readonly lost: readonly Reference[];
  /** Those that name several things. */
  readonly ambiguous: readonly Reference[];
  /** Definitions that share one name: for each such name all of them, in file order. */
  readonly namesakes: readonly (readonly Definition[])[];
  /** What each file refers to, or each item of a list of initiatives, in file order. */
  readonly byFile: readonly FileLinks[];
}

/**
 * The references of one file, or of one item of its list: the same object as long as that, and
 * all that its names mean, were not written anew.
 */
export interface FileLinks {
  readonly references: readonly Reference[];
  readonly lost: readonly Reference[];
  readonly ambiguous: readonly Reference[];
}

export interface Definition {
  readonly kind: EntityKind;
  readonly id: string;
  /** The entity it lives in, for ids that are unique only there: a milestone's initiative, a skill's team. */
  readonly scope?: string;
  /** The id itself, without quotes. For an id taken from the file's name: an empty span at the file's start. */
  readonly at: Location;
  /** The whole entity: from its key or first line to its end. */
  readonly whole: Location;
}

export interface Reference {
  /** The kinds that may stand here, the likeliest first. */
  readonly kinds: readonly EntityKind[];
  readonly id: string;
  readonly scope?: string;
  readonly at: Location;
  /** Absent if nothing of that name exists. More than one: `reference/ambiguous`. */
  readonly targets: readonly Definition[];
  /** The initiative or other entity in which it stands, `initiative:erp-finance`. */
  readonly from?: string;
}

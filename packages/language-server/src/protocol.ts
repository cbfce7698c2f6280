import type { Position, Range } from 'vscode-languageserver';

/**
 * What this server says beyond the Language Server Protocol. Names and shapes are stable:
 * fields are added, never changed. Every `uri` is a document's address as LSP writes it.
 */

/**
 * Sent with `initialize` as `initializationOptions`; what is absent or malformed has its usual
 * value. `codeLens` and `inlayHints` may be changed later by `workspace/didChangeConfiguration`,
 * under `throughline`.
 */
export interface InitializationOptions {
  /** "Today" as `2027-03-15`. Usual: the calendar day on which an answer is given. */
  readonly asOf?: string;
  /**
   * Whether the server says what any YAML server with the published schema says as well: syntax,
   * types, keys, hover over fields. `auto` is `on` here; a client that knows of such a server
   * beside this one sends `off`. Usual: `auto`.
   */
  readonly schemaFeatures?: 'auto' | 'on' | 'off';
  /**
   * Whether the server offers to format: it puts the keys of maps into the schema's order, with
   * their comments, and changes nothing else. Usual: no, so that no other formatter has a rival.
   */
  readonly format?: boolean;
  /** Where a diagnostic's code leads: an address with `{id}` in it. Usual: `DEFAULT_RULE_PAGE`. */
  readonly rulePage?: string;
  /** What stands above entities. Usual: all. */
  readonly codeLens?: Parts<(typeof CODE_LENSES)[number]>;
  /** What stands within lines. Usual: `dates`. */
  readonly inlayHints?: Parts<(typeof INLAY_HINTS)[number]>;
  /**
   * `push`: findings are sent as soon as they are found, for every file. `pull`: the client asks.
   * `auto`: `pull` for clients that can ask and be told to ask again. Usual: `auto`.
   */
  readonly diagnostics?: 'auto' | 'push' | 'pull';
}

/** All, nothing, the parts named, or those of which `true` is said. */
export type Parts<T extends string> =
  | boolean
  | readonly T[]
  | Readonly<Partial<Record<T, boolean>>>;

/**
 * Who waits for an initiative, or how often another entity is used; its float; its earliest finish;
 * how full the fullest of its teams is while it lasts; the day by which it is likely to be done,
 * in roadmaps that switch forecasts on.
 */
export const CODE_LENSES = ['dependents', 'float', 'finish', 'load', 'odds'] as const;

/**
 * The days that a date such as `2027-Q2` spans; behind a target, the float and the earliest finish;
 * behind a team that is asked for work, the person-days that are left of it in these days.
 */
export const INLAY_HINTS = ['dates', 'float', 'finish', 'capacity'] as const;

export const DEFAULT_RULE_PAGE = 'https://throughline.dev/rules/{id}';

/**
 * Notification to a server that runs where no disk is, in a browser's worker: what the files of the
 * workspace hold, as they are saved. It comes between `initialize` and `initialized` with every
 * `*.{yaml,yml}`, and the schemas that `extensions:` names, in as many parts as suit the client;
 * and again whenever one of them comes, changes or goes, in place of
 * `workspace/didChangeWatchedFiles`. Open documents are told of as everywhere.
 */
export const FILES = 'throughline/files';

export interface FilesParams {
  readonly files: readonly {
    readonly uri: string;
    /** `null`: it is no longer there, be it a file or a folder with all that was in it. */
    readonly text: string | null;
  }[];
}

/** Request: the timeline of the roadmap that a document belongs to; `null` if it belongs to none. */
export const TIMELINE = 'throughline/timeline';

export interface TimelineParams {
  readonly uri: string;
  readonly format: 'svg' | 'mermaid';
  /** `domain` (usual), `team`, `objective`, `status` or `none`; another word counts as the usual one. */
  readonly group?: string;
  /** For `svg`. Usual: `auto`. */
  readonly theme?: 'auto' | 'light' | 'dark';
  /** In pixels, for `svg`. Usual: 1200. */
  readonly width?: number;
  /** `none`: the SVG brings no style element, for a host that brings `TIMELINE_CSS`. Usual: `embedded`. */
  readonly css?: 'embedded' | 'none';
  /** Whether the SVG names the roadmap and counts its initiatives above the chart. Usual: yes. */
  readonly heading?: boolean;
}

export interface TimelineResult {
  /** The roadmap's folder. */
  readonly folder: string;
  readonly title: string;
  /** `2027-03-15`. */
  readonly asOf: string;
  /** The picture: an `<svg>` element, or Mermaid's text. */
  readonly text: string;
  /** The same content as an HTML `<table>`, where buttons carry `data-id`; with `svg` only. */
  readonly table?: string;
  /** Where everything that the picture shows is written. */
  readonly items: readonly TimelineItem[];
}

export interface TimelineItem {
  /** An initiative's id, or `initiative#milestone`: `data-id` in the SVG. */
  readonly id: string;
  readonly uri: string;
  /** The id where it is defined: what to reveal. */
  readonly range: Range;
}

/** Request: the initiative that a position lies in; `null` if in none. */
export const ITEM_AT = 'throughline/itemAt';

export interface ItemAtParams {
  readonly uri: string;
  readonly position: Position;
}

export interface ItemAtResult {
  readonly id: string;
}

/** Request: the report on the roadmap that a document belongs to; `null` if it belongs to none. */
export const REPORT = 'throughline/report';

export interface ReportParams {
  readonly uri: string;
}

export interface ReportResult {
  /** A whole HTML document that needs nothing else. */
  readonly html: string;
}

/** Request: the page that explains a rule; `null` if there is no such rule. */
export const RULE_PAGE = 'throughline/rulePage';

export interface RulePageParams {
  /** `dependency/cycle`. */
  readonly id: string;
}

export interface RulePageResult {
  readonly markdown: string;
}

/** Request: what a roadmap holds, at a glance; `null` if the document belongs to none. */
export const OVERVIEW = 'throughline/overview';

export interface OverviewParams {
  readonly uri: string;
}

export interface OverviewResult {
  /** The roadmap's folder. */
  readonly folder: string;
  readonly title: string;
  /** `2027-03-15`. */
  readonly asOf: string;
  /** In the order of the roadmap. */
  readonly initiatives: readonly OverviewInitiative[];
  /** Findings that are about no initiative. */
  readonly problems: readonly OverviewProblem[];
  /** The one that is due first comes first; those without a day last. */
  readonly touchpoints: readonly OverviewTouchpoint[];
  readonly scenarios: readonly Named[];
  readonly teams: readonly Named[];
  readonly objectives: readonly Named[];
}

export interface Named {
  readonly id: string;
  readonly title: string;
}

interface Placed {
  readonly uri: string;
  readonly range: Range;
}

export interface OverviewInitiative extends Named, Placed {
  /** `proposed`, `assessing`, `committed`, `active`, `paused`, `done` or `dropped`. */
  readonly status: string;
  /** Ids of the teams that it asks for work, and of the objectives that it serves. */
  readonly teams: readonly string[];
  readonly objectives: readonly string[];
  /** Its dates as written, in words; empty if it has none. */
  readonly dates: string;
  /** `2027-03-15`: absent for what is not planned. */
  readonly earliestFinish?: string;
  /** It cannot finish when it is due. */
  readonly isLate: boolean;
  readonly problems: readonly OverviewProblem[];
}

export interface OverviewProblem extends Placed {
  readonly rule: string;
  readonly severity: Worst;
  readonly message: string;
}

export interface OverviewTouchpoint extends Named, Placed {
  /** `2027-03-15`: as written, or after the last that was held; absent if neither is known. */
  readonly due?: string;
  /** The day has passed. */
  readonly isOverdue: boolean;
}

/** Request: why an initiative cannot finish sooner; `null` if there is none of that id. */
export const WHY = 'throughline/why';

export interface WhyParams {
  readonly uri: string;
  readonly id: string;
}

export interface WhyResult {
  readonly title: string;
  /** Its dates, its float, and the chain of what drives them, first cause first. */
  readonly markdown: string;
}

/**
 * Request: what would follow if a scenario held. It is named by its id, or given as the text of a
 * scenario file. Nothing is written.
 */
export const COMPARE = 'throughline/compare';

export interface CompareParams {
  readonly uri: string;
  readonly scenario?: string;
  readonly text?: string;
}

export type CompareResult =
  | {
      readonly title: string;
      readonly markdown: string;
      /** A whole document that needs nothing else. */
      readonly html: string;
    }
  /** Why it cannot be said. */
  | { readonly problem: string };

/** Request: the file that a new initiative of a title would begin with. Nothing is written. */
export const DRAFT = 'throughline/draft';

export interface DraftParams {
  readonly uri: string;
  readonly title: string;
}

export type DraftResult =
  | { readonly uri: string; readonly text: string }
  | { readonly problem: string };

/** Notification: a roadmap was analysed; its diagnostics, if they are sent at all, have been sent just before. */
export const ANALYSED = 'throughline/analysed';

export interface AnalysedParams {
  /** The roadmap's folder. */
  readonly folder: string;
  readonly title: string;
  readonly counts: Readonly<Record<Worst, number>>;
  /** Absent if there is no finding. */
  readonly worst?: Worst;
  /** Goes up by one with each analysis of this roadmap. */
  readonly version: number;
}

export type Worst = 'error' | 'warning' | 'info';

/**
 * What may stand at a place of a file, compiled from `schemas/` into one table
 * (`generated/shapes.ts`). It drives reading, definitions and references, format
 * checks, completion and hover; ajv's validators judge validity.
 */
export interface Shape {
  /** The schema's description: Markdown, the text of the hover. */
  readonly doc: string;
  /** Present if a scalar may stand here. */
  readonly scalar?: ScalarShape;
  /** Present if a map may stand here. */
  readonly map?: MapShape;
  /** Present if a list may stand here. */
  readonly list?: ListShape;
}

export interface ScalarShape {
  /** Text is allowed; a number written here is taken as its text (`1.30`, `2027`) unless `number` is allowed too. */
  readonly text: boolean;
  /** A number is allowed and stays one. */
  readonly number: boolean;
  readonly boolean: boolean;
  readonly null: boolean;
  /** The words that may stand here (an `enum`), or words to suggest. */
  readonly values?: readonly string[];
  /** No other words than `values` may stand here. */
  readonly isClosed?: boolean;
  readonly format?: FormatName;
  /** The kinds of entity that the text may name. */
  readonly refers?: readonly EntityKind[];
  /** The text names an entity of one of these kinds if there is one of that name; other text is as good. */
  readonly mentions?: readonly EntityKind[];
  readonly examples?: readonly string[];
}

export interface MapShape {
  /** Index into `SHAPES` by key, in the order a person would write them. */
  readonly properties: Readonly<Record<string, number>>;
  readonly required: readonly string[];
  /** Index of the shape of any other key's value; absent = no other key may stand (`x-…` always may). */
  readonly rest?: number;
  /** Each key here defines an entity of this kind. */
  readonly keysDefine?: EntityKind;
  /** Each key here names an entity of this kind. */
  readonly keysRefer?: EntityKind;
  /** Keys are written in this format (days under `values:`, periods, …). */
  readonly keysFormat?: FormatName;
  /** This map is an entity of this kind, named by its `id` (or `by` key). */
  readonly defines?: EntityKind;
}

export interface ListShape {
  readonly items: number;
}

/** Scalars with meaning (see schemas/README.md); each is parsed by `time/` or `model/`. */
export const FORMAT_NAMES = [
  'when',
  'period',
  'range',
  'day',
  'duration',
  'effort',
  'effort-rate',
  'share',
  'kpi-target',
  'money',
  'id',
  'url',
  'glob',
  'workweek',
] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

export const ENTITY_KINDS = [
  'initiative',
  'milestone',
  'objective',
  'kpi',
  'team',
  'system',
  'process',
  'touchpoint',
  'release',
  'stage',
  'status',
  'size',
  'skill',
  'decision',
  'rule',
  'scenario',
  'roadmap',
  'horizon',
  'calendar',
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** Kinds whose ids are unique only within another entity: two teams may both have the skill `sre`. */
export const SCOPES: Partial<Record<EntityKind, EntityKind>> = {
  milestone: 'initiative',
  decision: 'initiative',
  skill: 'team',
};

/** What a team's own schema says of one place: a small part of JSON Schema, compiled. */
export interface Spec {
  readonly types?: ReadonlySet<TypeName>;
  /** The values that may stand there. */
  readonly words?: readonly string[];
  readonly properties: ReadonlyMap<string, Spec>;
  readonly required: readonly string[];
  /** Whether other keys than `properties` may stand there. */
  readonly isOpen: boolean;
  readonly items?: Spec;
  /** Bounds of a number, of a text's length, of a list's. */
  readonly bounds: Partial<Readonly<Record<Bound, number>>>;
}

export const TYPES = ['string', 'number', 'integer', 'boolean', 'null', 'array', 'object'] as const;
export type TypeName = (typeof TYPES)[number];

export const BOUNDS = [
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
] as const;
export type Bound = (typeof BOUNDS)[number];

/** What a fault says, before it has a rule's id. */
export interface Fault {
  readonly message: string;
  readonly help: string;
  readonly start: number;
  readonly end: number;
}

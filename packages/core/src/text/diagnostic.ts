import type { Location } from './source.ts';

export type Severity = 'error' | 'warning' | 'info';

/** What a stage or a rule noticed, before the roadmap's settings and suppressions have their say. */
export interface Diagnostic {
  /** The rule's id, e.g. `dependency/cycle`. */
  readonly rule: string;
  /** What is wrong, in one sentence that reads aloud. */
  readonly message: string;
  /** The next step: what the person can do about it. */
  readonly help: string;
  readonly at: Location;
  /** Where one case is worse or milder than the rule's usual severity. */
  readonly severity?: Severity;
  /** The reason, step by step, first cause first. */
  readonly chain?: readonly Step[];
  readonly related?: readonly Step[];
  readonly fixes?: readonly Fix[];
  /** The item that the finding is about, `initiative:erp-finance`. */
  readonly subject?: string;
}

/** A sentence with, where one exists, the place it speaks of. */
export interface Step {
  readonly message: string;
  readonly at?: Location;
}

/**
 * A change of text that a person may accept. Safe: it cannot change what the plan means, because
 * the text has only one reading and is merely written so that it is read; a guess is never safe.
 */
export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** Replaces one span of one file. Edits of one fix never overlap. */
export interface Edit extends Location {
  readonly text: string;
}

/** A diagnostic that stands after settings and suppressions: what every door shows. */
export interface Finding extends Diagnostic {
  readonly severity: Severity;
}

/** What a stage could make, and what was wrong. Stages throw only for our own bugs. */
export interface Staged<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

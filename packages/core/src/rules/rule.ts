import type { Workload } from '../capacity/workload.ts';
import type { History } from '../history/history.ts';
import type { ShapedFile } from '../shape/shape.ts';
import type { Initiative, Roadmap } from '../model/roadmap.ts';
import type { Plan } from '../plan/plan.ts';
import type { Diagnostic, Severity } from '../text/diagnostic.ts';
import type { SourceFile } from '../text/source.ts';
import type { Day } from '../time/day.ts';

/** What a rule notices; the framework adds the rule's id and settles the severity. */
export type Noticed = Omit<Diagnostic, 'rule'>;

/** A rule's options with their usual values; `rules:` in `roadmap.yaml` may set each by name. */
export type Options = Readonly<Record<string, number | string | boolean | readonly string[]>>;

/** What is written, linked, before anything is planned. */
export interface WrittenContext<O extends Options = Options> {
  readonly roadmap: Roadmap;
  readonly files: ReadonlyMap<string, ShapedFile>;
  /** The texts of the files, for fixes (see `edit/`). */
  readonly sources: ReadonlyMap<string, SourceFile>;
  readonly asOf: Day;
  readonly options: O;
}

/**
 * What a rule may know that looks at one initiative at a time: what `roadmap.yaml` says, and
 * through the initiative itself those that it waits for. Nothing of the plan, and no other ones.
 */
export interface Around<O extends Options = Options> extends Omit<
  WrittenContext<O>,
  'roadmap' | 'files'
> {
  readonly roadmap: Omit<Roadmap, 'initiatives' | 'initiativeById' | 'links'>;
}

export interface RuleContext<O extends Options = Options> extends WrittenContext<O> {
  readonly plan: Plan;
  readonly workload: Workload;
}

/** What is written, and what the commits did to it. */
export interface HistoryContext<O extends Options = Options> extends WrittenContext<O> {
  readonly history: History;
}

/**
 * One rule is one file `rules/<pack>/<name>.ts` that default-exports this, and one page
 * beside it, `<name>.md`, which is its documentation and its test. Its id is
 * `<pack>/<name>`. The index is generated from the folder.
 */
export interface Rule<O extends Options = Options> {
  /** The usual severity; a noticed case may carry its own. */
  readonly severity: Severity;
  /** What holds where the rule is content, in a few words: `a release milestone is outside freezes`. */
  readonly summary: string;
  readonly options?: O;
  /** How editors mark the text: faint for what does nothing, struck through for what is no more. */
  readonly tag?: 'unnecessary' | 'deprecated';
  /*
   * How it looks. The less it reads the sooner it is heard: an editor shows what is written
   * before it has planned. None of the four where an earlier stage reports it (`syntax/*`,
   * `schema/*`, `file/*`).
   */
  /** At each initiative by itself, and again only at those that an edit touches. */
  readonly checkInitiative?: (initiative: Initiative, around: Around<O>) => Iterable<Noticed>;
  /** At all that is written. */
  readonly checkWritten?: (context: WrittenContext<O>) => Iterable<Noticed>;
  /** At what the commits did too, where a door has read them; elsewhere it says nothing. */
  readonly checkHistory?: (context: HistoryContext<O>) => Iterable<Noticed>;
  /** At the plan and the work too. A rule that does so says nothing before. */
  readonly check?: (context: RuleContext<O>) => Iterable<Noticed>;
}

/** Gives a rule's options their types. */
export function defineRule<O extends Options = Options>(rule: Rule<O>): Rule {
  // Sound: `readSettings` admits no option that is of another type than the rule's usual value.
  return rule as unknown as Rule;
}

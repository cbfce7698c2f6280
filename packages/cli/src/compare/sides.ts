import {
  compareAnalyses,
  compareOutlooks,
  scenariosOf,
  type Comparison,
  type Outlooks,
} from '@throughline/core';
import { kindOfPath } from '@throughline/workspace';
import { shownName } from '../file-name.ts';
import { openOne, type Opened, type OpenOptions } from '../open.ts';
import { scenarioNamed, underScenario } from '../scenario.ts';
import type { Terminal } from '../terminal.ts';

/** One of the two things that are compared. */
export interface Side {
  /** In a word or two, to stand above a column. */
  readonly name: string;
  /** In a sentence: a scenario's title. */
  readonly title: string;
  /** The scenario's id, if it is one. */
  readonly scenario?: string;
  readonly opened: Opened;
}

export interface Sides {
  readonly base: Side;
  readonly head: Side;
  readonly comparison: Comparison;
  /** Absent where no trials were asked for. */
  readonly outlooks?: Outlooks;
}

/**
 * Finds out what is meant: a scenario of the roadmap, else the roadmap in another folder. One
 * name alone is compared with the roadmap as it is.
 */
export async function sidesOf(
  [first, second]: readonly [string, string | undefined],
  path: string,
  { trials, ...options }: OpenOptions & { readonly trials: number },
  terminal: Terminal,
): Promise<Sides> {
  const own = await openOne(path, options, terminal).catch((error: unknown) => {
    // Two folders need no roadmap here.
    if (second === undefined) throw error;
    return undefined;
  });
  const side = (name: string) => sideNamed(name, own, options, terminal);
  const [base, head] =
    second === undefined
      ? [asItIs(own!), await side(first)]
      : [await side(first), await side(second)];
  const [one, other] = [base.opened.analysis, head.opened.analysis];
  return {
    base,
    head,
    comparison: compareAnalyses(one, other),
    ...(trials > 0 && { outlooks: compareOutlooks(one, other, trials) }),
  };
}

function asItIs(opened: Opened): Side {
  return { name: 'as it is', title: 'the roadmap as it is', opened };
}

async function sideNamed(
  name: string,
  own: Opened | undefined,
  options: OpenOptions,
  terminal: Terminal,
): Promise<Side> {
  const known = own && scenariosOf(own.analysis.roadmap, own.analysis.files);
  if (own && !known?.has(name) && (await kindOfPath(name)) === 'missing') {
    // Refuses, and says what may be meant.
    scenarioNamed(name, own.analysis);
  }
  const scenario = known?.get(name);
  if (own && scenario) {
    const { title } = scenario;
    return { name, title, scenario: name, opened: underScenario(name, own) };
  }
  const opened = await openOne(name, options, terminal);
  if (own && opened.loaded.folder === own.loaded.folder) return asItIs(own);
  return { name: shownName(name), title: opened.analysis.roadmap.title, opened };
}

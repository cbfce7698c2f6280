import type { Analysis } from '@throughline/core';
import type { Odds, OddsAsked } from '@throughline/workspace';
import type { Project } from '../state/project.ts';

/** How often the plan is made anew for what an editor shows, at the most: more would keep the machine busy. */
const MOST_TRIALS = 1000;

/** Forecasts away from the thread that answers, once nobody has typed for a moment. */
export type Forecaster = (asked: OddsAsked) => Promise<Odds | undefined>;

/**
 * How likely the dates of roadmaps are, for lenses and hovers: found a moment after an edit, in
 * another thread, and only for roadmaps that switch forecasts on. Nothing waits for them; until
 * the next ones are there the last ones are shown. An edit in the meantime ends what it makes stale.
 */
export class OddsKeeper {
  readonly #forecaster: Forecaster | undefined;
  readonly #found: (project: Project) => void;
  readonly #underWay = new Map<Project, AbortController>();

  constructor(forecaster: Forecaster | undefined, found: (project: Project) => void) {
    this.#forecaster = forecaster;
    this.#found = found;
  }

  /** To be told of every analysis. */
  checked(project: Project, analysis: Analysis): void {
    this.gone(project);
    const trials = trialsIn(analysis);
    if (trials <= 0 || !this.#forecaster) {
      known.delete(project);
      return;
    }
    const stopper = new AbortController();
    this.#underWay.set(project, stopper);
    void this.#forecast(project, analysis, trials, stopper);
  }

  /** Ends what is under way for a roadmap. */
  gone(project: Project): void {
    this.#underWay.get(project)?.abort();
    this.#underWay.delete(project);
  }

  async #forecast(
    project: Project,
    { sources, asOf }: Analysis,
    trials: number,
    { signal }: AbortController,
  ): Promise<void> {
    const files = [...sources.values()];
    const odds = await this.#forecaster?.({ files, asOf, options: { trials, budget: 10 }, signal });
    if (!odds || signal.aborted) return;
    known.set(project, odds);
    this.#found(project);
  }
}

const known = new WeakMap<Project, Odds>();

/** What was found last; `undefined` where nothing was, or nothing is uncertain. */
export function oddsIn(project: Project): Odds | undefined {
  const odds = known.get(project);
  return odds && odds.inputs > 0 ? odds : undefined;
}

/** Forecasts are switched on with the rule that judges them. */
function trialsIn({ roadmap }: Analysis): number {
  const setting = roadmap.data.rules?.['feasibility/probability'];
  if (typeof setting !== 'object' || setting.severity === 'off') return 0;
  const { trials } = setting;
  return typeof trials === 'number' ? Math.min(MOST_TRIALS, Math.round(trials)) : 0;
}

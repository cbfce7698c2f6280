import type { Plan } from '@throughline/core';
import type { Settings } from '../settings.ts';
import type { Project } from '../state/project.ts';

type Ask = (method: string) => Promise<unknown>;

const LENSES = 'workspace/codeLens/refresh';
const HINTS = 'workspace/inlayHint/refresh';
const DIAGNOSTICS = 'workspace/diagnostic/refresh';

/**
 * Has a client ask anew for what may have changed in files that nobody edits: a date in one file
 * moves the plan of others, whose lenses and hints are then stale. Of each kind one request is
 * under way at most, however fast somebody types.
 */
export class Refresher {
  readonly #client: Settings['client'];
  readonly #ask: Ask;
  readonly #plans = new WeakMap<Project, Plan>();
  /** Requests that are under way, and whether there is reason for another behind each. */
  readonly #underWay = new Map<string, boolean>();

  constructor(client: Settings['client'], ask: Ask) {
    this.#client = client;
    this.#ask = ask;
  }

  planned(project: Project, plan: Plan): void {
    const before = this.#plans.get(project);
    this.#plans.set(project, plan);
    if (before !== undefined && !saysTheSame(before, plan)) this.shown();
  }

  /** For lenses and hints that are to be shown anew, or in another way. */
  shown(): void {
    if (this.#client.refreshesLenses) this.#refresh(LENSES);
    if (this.#client.refreshesHints) this.#refresh(HINTS);
  }

  diagnostics(): void {
    if (this.#client.refreshesDiagnostics) this.#refresh(DIAGNOSTICS);
  }

  #refresh(method: string): void {
    if (this.#underWay.has(method)) {
      this.#underWay.set(method, true);
      return;
    }
    this.#underWay.set(method, false);
    void this.#ask(method).finally(() => {
      const isDueAgain = this.#underWay.get(method);
      this.#underWay.delete(method);
      if (isDueAgain) this.#refresh(method);
    });
  }
}

function saysTheSame({ items: before }: Plan, { items }: Plan): boolean {
  if (before.size !== items.size) return false;
  for (const [key, item] of items) {
    const known = before.get(key);
    if (known === item) continue;
    const { earliestFinish, totalFloat, successors } = item;
    const isSame =
      known?.earliestFinish === earliestFinish &&
      known.totalFloat === totalFloat &&
      known.successors.length === successors.length;
    if (!isSame) return false;
  }
  return true;
}

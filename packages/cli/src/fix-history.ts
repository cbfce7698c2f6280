import type { Analysis } from '@throughline/core';
import { fixesOf, type Fixed, type FixOptions } from './fixes.ts';

/** One round of fixes in one file. */
interface Round {
  /** Its text before. */
  readonly before: string;
  readonly rules: readonly string[];
}

/**
 * What was fixed in each file so far. Two rules may want the opposite of each other, and each fix
 * brings back what the other one took away: a file that would come to a text that it has had
 * before stays as it is, and the others are fixed further.
 */
export class FixHistory {
  readonly #rounds = new Map<string, Round[]>();
  readonly #quarrels = new Map<string, readonly string[]>();

  /** By the path of a file that is left as it is: the rules whose fixes undo each other in it. */
  get quarrels(): ReadonlyMap<string, readonly string[]> {
    return this.#quarrels;
  }

  /** The fixes of the next round, without those that would lead back. */
  next(analysis: Analysis, { unsafe }: FixOptions): Fixed {
    for (;;) {
      const fixed = fixesOf(analysis, { unsafe, untouched: new Set(this.#quarrels.keys()) });
      let leadsBack = false;
      for (const [path, text] of fixed.texts) {
        const rounds = this.#rounds.get(path) ?? [];
        const first = rounds.findIndex(({ before }) => before === text);
        if (first < 0) continue;
        leadsBack = true;
        const rules = [
          ...rounds.slice(first).flatMap((round) => round.rules),
          ...rulesIn(fixed, path),
        ];
        this.#quarrels.set(path, [...new Set(rules)].toSorted());
      }
      if (leadsBack) continue;
      this.#remember(fixed, analysis);
      return fixed;
    }
  }

  #remember(fixed: Fixed, { sources }: Analysis): void {
    for (const path of fixed.texts.keys()) {
      const round = { before: sources.get(path)?.text ?? '', rules: rulesIn(fixed, path) };
      this.#rounds.set(path, [...(this.#rounds.get(path) ?? []), round]);
    }
  }
}

function rulesIn({ applied }: Fixed, path: string): readonly string[] {
  return applied
    .filter(({ fix }) => fix.edits.some((edit) => edit.path === path))
    .map(({ finding }) => finding.rule);
}

import type { Definition, Reference } from '../model/roadmap.ts';
import type { EntityKind } from '../model/shape.ts';
import type { Referred } from '../shape/shape.ts';
import type { Location } from '../text/source.ts';

/** A name where it is used, and what it names. Its place is told when it is asked for. */
export class ResolvedName implements Reference {
  readonly kinds: readonly EntityKind[];
  readonly id: string;
  readonly scope?: string;
  readonly from?: string;
  readonly targets: readonly Definition[];
  readonly #referred: Referred;

  constructor(referred: Referred, targets: readonly Definition[]) {
    const { kinds, id, scope, from } = referred;
    this.kinds = kinds;
    this.id = id;
    if (scope !== undefined) this.scope = scope;
    if (from !== undefined) this.from = from;
    this.targets = targets;
    this.#referred = referred;
  }

  get at(): Location {
    return this.#referred.at;
  }
}

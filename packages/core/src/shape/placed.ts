import type { EntityKind, FormatName } from '../model/shape.ts';
import { placeIn, type Block } from '../parse/block.ts';
import type { Location, Span } from '../text/source.ts';
import type { Defined, FormatUse, Referred } from './shape.ts';

/** A span of a block, counted from the block's beginning. */
export interface Spot extends Span {
  readonly block: Block;
}

/** Something that is written in a block. Its place is told when it is asked for: blocks move. */
class Placed {
  readonly #block: Block;
  readonly #start: number;
  readonly #end: number;

  constructor({ block, start, end }: Spot) {
    this.#block = block;
    this.#start = start;
    this.#end = end;
  }

  get at(): Location {
    return placeIn(this.#block, this.#start, this.#end);
  }

  /** A part of it: so many code units behind its beginning, and so long. */
  part(offset: number, length: number): Spot {
    const start = this.#start + offset;
    return { block: this.#block, start, end: start + length };
  }
}

/** A name where it is defined. */
export class DefinedName extends Placed implements Defined {
  readonly kind: EntityKind;
  readonly id: string;
  readonly scope?: string;
  readonly #whole: Placed;

  constructor(spot: Spot, whole: Span, kind: EntityKind, id: string, scope: string | undefined) {
    super(spot);
    this.kind = kind;
    this.id = id;
    if (scope !== undefined) this.scope = scope;
    this.#whole = new Placed({ block: spot.block, start: whole.start, end: whole.end });
  }

  get whole(): Location {
    return this.#whole.at;
  }
}

/** A name where it is used. */
export class ReferredName extends Placed implements Referred {
  readonly kinds: readonly EntityKind[];
  readonly id: string;
  readonly scope?: string;
  readonly from?: string;
  readonly roadmap?: string;
  readonly isMention?: boolean;

  constructor(spot: Spot, { kinds, id, scope, from, roadmap, isMention }: Said) {
    super(spot);
    this.kinds = kinds;
    this.id = id;
    if (scope !== undefined) this.scope = scope;
    if (from !== undefined) this.from = from;
    if (roadmap !== undefined) this.roadmap = roadmap;
    if (isMention !== undefined) this.isMention = isMention;
  }
}

type Said = {
  readonly [K in keyof Omit<Referred, 'at'>]: Referred[K] | undefined;
} & Pick<Referred, 'kinds' | 'id'>;

/** A text that is written in a format. */
export class WrittenText extends Placed implements FormatUse {
  readonly format: FormatName;
  readonly text: string;
  readonly from?: string;

  constructor(spot: Spot, format: FormatName, text: string, from: string | undefined) {
    super(spot);
    this.format = format;
    this.text = text;
    if (from !== undefined) this.from = from;
  }
}

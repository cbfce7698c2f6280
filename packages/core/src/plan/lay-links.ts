import type { Dependency } from '../model/roadmap.ts';
import type { Lag } from './constraint.ts';
import type { Piece } from './piece.ts';

/** The links of pieces that lie one behind the other, told by the places of pieces. */
export interface LaidLinks {
  /** The links of piece `i` are those from `first[i]` up to `first[i + 1]`. */
  readonly first: Int32Array;
  /** The point that waits, counted from the start of its piece. */
  readonly to: readonly number[];
  /** The piece that it waits for, or {@link NOBODY}. */
  readonly sources: readonly number[];
  /** The point that it waits for, counted from the start of that piece. */
  readonly points: readonly number[];
  readonly lags: readonly Lag[];
  /** `undefined` where a milestone waits for the start of its initiative. */
  readonly dependencies: readonly (Dependency | undefined)[];
  /** The id of the initiative in each place, and its place by its id. */
  readonly ids: readonly string[];
  readonly places: ReadonlyMap<string, number>;
}

/** In the place of a piece: an outsider promised it. */
export const NOBODY = -1;

/** What was laid before of as many pieces. */
export interface LaidBefore {
  readonly pieces: readonly Piece[];
  readonly links: LaidLinks;
}

/**
 * Lays the links of pieces. Those of a piece that lay in the same place before, as all did that
 * it waits for, are copied: to look into every piece takes ten times as long.
 */
export function layLinks(pieces: readonly Piece[], before: LaidBefore | undefined): LaidLinks {
  const laying: Laying = { to: [], sources: [], points: [], lags: [], dependencies: [] };
  const first = new Int32Array(pieces.length + 1);
  const known = before?.pieces.length === pieces.length ? before : undefined;
  const { ids, places } = namesOf(pieces, known);
  const stays = staysIn(pieces, known);
  for (let place = 0; place < pieces.length; place++) {
    const piece = pieces[place]!;
    const isKnown = known?.pieces[place] === piece && isLaidAlike(place, known.links, stays);
    if (isKnown) copy(known.links, place, laying);
    else write(piece, place, places, laying);
    first[place + 1] = laying.to.length;
  }
  return { first, ids, places, ...laying };
}

type Laying = {
  -readonly [K in keyof Omit<LaidLinks, 'first' | 'ids' | 'places'>]: [...LaidLinks[K]];
};

/** By place: 1 if the same initiative lay there before. */
function staysIn(pieces: readonly Piece[], known: LaidBefore | undefined): Uint8Array {
  if (!known) return new Uint8Array(0);
  const stays = new Uint8Array(pieces.length);
  for (let place = 0; place < pieces.length; place++) {
    const [piece, old] = [pieces[place]!, known.pieces[place]!];
    if (old === piece || old.initiative === piece.initiative) stays[place] = 1;
  }
  return stays;
}

/** Whether all that a piece waits for lies where it lay. */
function isLaidAlike(place: number, { first, sources }: LaidLinks, stays: Uint8Array): boolean {
  for (let link = first[place]!; link < first[place + 1]!; link++) {
    if (sources[link] !== NOBODY && stays[sources[link]!] !== 1) return false;
  }
  return true;
}

function copy(known: LaidLinks, place: number, laying: Laying): void {
  for (let link = known.first[place]!; link < known.first[place + 1]!; link++) {
    laying.to.push(known.to[link]!);
    laying.sources.push(known.sources[link]!);
    laying.points.push(known.points[link]!);
    laying.lags.push(known.lags[link]!);
    laying.dependencies.push(known.dependencies[link]);
  }
}

function write(
  { initiative, links }: Piece,
  place: number,
  places: LaidLinks['places'],
  laying: Laying,
): void {
  for (const { to, source, point, lag, dependency } of links) {
    laying.to.push(to);
    laying.sources.push(
      source === initiative ? place : source === undefined ? NOBODY : places.get(source.id)!,
    );
    laying.points.push(point);
    laying.lags.push(lag);
    laying.dependencies.push(dependency);
  }
}

/** The ids of initiatives and their places: the same objects as long as they are the same. */
function namesOf(
  pieces: readonly Piece[],
  known: LaidBefore | undefined,
): Pick<LaidLinks, 'ids' | 'places'> {
  const isAsBefore = known && pieces.every((piece, place) => isSameId(piece, known.pieces[place]!));
  if (isAsBefore) return known.links;
  const ids = pieces.map(({ initiative }) => initiative.id);
  return { ids, places: new Map(ids.map((id, place) => [id, place])) };
}

function isSameId(one: Piece, other: Piece): boolean {
  return one === other || one.initiative.id === other.initiative.id;
}

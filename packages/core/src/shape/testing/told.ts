import { nodeOf, placeOf } from '../../parse/origin.ts';
import type { Node } from '../../parse/tree.ts';
import type { Staged } from '../../text/diagnostic.ts';
import type { Location } from '../../text/source.ts';
import type { ShapedFile } from '../shape.ts';

/** All that a reading of a file says, in plain texts and numbers. */
export function told({ value, diagnostics }: Staged<ShapedFile>) {
  const { kind, data, tree, parts } = value;
  return {
    kind,
    data: JSON.parse(JSON.stringify(data)) as unknown,
    root: tree.root,
    directives: tree.directives,
    definitions: parts.flatMap(({ definitions }) =>
      definitions.map((each) => ({ ...each, at: each.at, whole: each.whole })),
    ),
    references: parts.flatMap(({ references }) =>
      references.map((each) => ({ ...each, at: each.at })),
    ),
    deferred: parts.flatMap(({ deferred }) => deferred.map((each) => ({ ...each, at: each.at }))),
    initiatives: parts.flatMap(({ initiatives }) => initiatives.map(({ id, path }) => [id, path])),
    places: [...placesIn(data)],
    diagnostics: diagnostics.map((each) => JSON.stringify(each)).toSorted(),
  };
}

/** Where every map and list says that it stands, with what it holds. */
function* placesIn(data: unknown): Generator<readonly (Location | undefined)[]> {
  if (typeof data !== 'object' || data === null) return;
  const keys = Array.isArray(data) ? data.keys() : Object.keys(data);
  for (const key of keys) {
    yield [placeOf(data, key), placeOf(data, key, 'key'), placeOf(data, key, 'entry')];
  }
  yield [placeOf(data)];
  for (const inner of Object.values(data)) yield* placesIn(inner);
}

/** The maps and lists of data, each with the node that it says it was read from. */
export function* nodesIn(data: unknown): Generator<readonly [object, Node | undefined]> {
  if (typeof data !== 'object' || data === null) return;
  yield [data, nodeOf(data)];
  for (const inner of Object.values(data)) yield* nodesIn(inner);
}

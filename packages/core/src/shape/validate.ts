import { ROOTS, SHAPES } from '../model/generated/shapes.ts';
import type { Node } from '../parse/tree.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { explain } from './faults/explain.ts';
import { placesIn } from './faults/place.ts';
import { VALIDATORS, type SchemaError } from './generated/validators.ts';
import type { FileKind } from './kind-of.ts';

/** What is judged: the map at the top of a file of a kind, or of one that holds a part of it. */
export interface Judged {
  readonly path: string;
  readonly kind: FileKind;
  readonly root: Node;
  readonly data: unknown;
  /** Whether it is no file, but one item of a list in a map of its own. */
  readonly isItem?: boolean;
}

/**
 * What the validator says of a file's data; nothing if it fits its schema. Each fault is
 * reported once, where it was made and in our own words; what `formats` and `link` report in
 * better ones is left to them.
 */
export function validate(judged: Judged, diagnostics: Diagnostic[]): readonly SchemaError[] {
  const { path, kind, root, data } = judged;
  const errors = VALIDATORS[kind](data);
  const all = isNameless(judged) ? [...errors, NAMELESS] : errors;
  if (all.length === 0) return errors;
  const placeAt = placesIn(root, SHAPES[ROOTS[kind]]);
  for (const [pointer, same] of byPlace(all)) {
    const place = placeAt(pointer);
    if (place) explain(place, same, { path, kind }, diagnostics);
  }
  return errors;
}

const NAMELESS: SchemaError = {
  keyword: 'required',
  instancePath: '',
  schemaPath: '#/required',
  params: { missingProperty: 'roadmap' },
};

/** The schema, which section files share, does not ask for the roadmap's id; `roadmap.yaml` does. */
function isNameless({ path, root, isItem }: Judged): boolean {
  if (isItem) return false;
  if (path !== 'roadmap.yaml' && path !== 'roadmap.yml') return false;
  return root.kind === 'map' && root.entries.every(({ key }) => key.text !== 'roadmap');
}

/** The errors of each place; of a place that could take several forms, those of every form. */
function byPlace(errors: readonly SchemaError[]): ReadonlyMap<string, readonly SchemaError[]> {
  const places = new Map<string, SchemaError[]>();
  for (const error of errors) {
    const same = places.get(error.instancePath);
    if (same) same.push(error);
    else places.set(error.instancePath, [error]);
  }
  return places;
}

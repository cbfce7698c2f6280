import { ROOTS, SHAPES } from '../model/generated/shapes.ts';
import type { Node, Tree } from '../parse/tree.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { SourceFile } from '../text/source.ts';
import { explain } from './faults/explain.ts';
import { placesIn } from './faults/place.ts';
import { VALIDATORS, type SchemaError } from './generated/validators.ts';
import type { FileKind } from './kind-of.ts';

/**
 * What the validator says of a file's data; nothing if it fits its schema. Each fault is
 * reported once, where it was made and in our own words; what `formats` and `link` report in
 * better ones is left to them.
 */
export function validate(
  file: SourceFile,
  tree: Tree,
  kind: FileKind,
  data: unknown,
  diagnostics: Diagnostic[],
): readonly SchemaError[] {
  const errors = VALIDATORS[kind](data);
  if (tree.root === null) return errors;
  const all = isNameless(file, tree.root) ? [...errors, NAMELESS] : errors;
  if (all.length === 0) return errors;
  const placeAt = placesIn(tree.root, SHAPES[ROOTS[kind]]);
  for (const [pointer, same] of byPlace(all)) {
    const place = placeAt(pointer);
    if (place) explain(place, same, { path: file.path, kind }, diagnostics);
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
function isNameless({ path }: SourceFile, root: Node): boolean {
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

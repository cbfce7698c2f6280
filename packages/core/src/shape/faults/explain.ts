import type { Diagnostic } from '../../text/diagnostic.ts';
import type { SchemaError } from '../generated/validators.ts';
import type { FileKind } from '../kind-of.ts';
import { wrongKey } from './key-name.ts';
import { missingKey } from './missing-key.ts';
import type { Place } from './place.ts';
import { unknownKey } from './unknown-key.ts';
import { wrongType } from './wrong-type.ts';
import { wrongList, wrongScalar } from './wrong-value.ts';

export interface InFile {
  readonly path: string;
  readonly kind: FileKind;
}

/**
 * Says what is wrong at one place. Where several forms may stand, the form that was written
 * decides which of the validator's errors count: a map is not blamed for being no text.
 */
export function explain(
  place: Place,
  errors: readonly SchemaError[],
  file: InFile,
  diagnostics: Diagnostic[],
): void {
  const { node, shape } = place;
  if (!shape?.[node.kind]) {
    diagnostics.push(wrongType(place, file));
  } else if (node.kind === 'map') {
    explainKeys(place, errors, file, diagnostics);
  } else {
    const fault =
      node.kind === 'list' ? wrongList(place, errors, file) : wrongScalar(place, errors, file);
    if (fault) diagnostics.push(fault);
  }
}

function explainKeys(
  place: Place,
  errors: readonly SchemaError[],
  file: InFile,
  diagnostics: Diagnostic[],
): void {
  // A key that should have been a missing one is said to be that; the missing one is not said again.
  const meant = new Set<string>();
  for (const key of namesIn(errors, 'additionalProperties', 'additionalProperty')) {
    const fault = unknownKey(place, key, file);
    if (fault.means !== undefined) meant.add(fault.means);
    diagnostics.push(fault.diagnostic);
  }
  for (const key of namesIn(errors, 'required', 'missingProperty')) {
    if (!meant.has(key)) diagnostics.push(missingKey(place, key, file));
  }
  for (const key of namesIn(errors, 'propertyNames', 'propertyName')) {
    const fault = wrongKey(place, key, file);
    if (fault) diagnostics.push(fault);
  }
}

/** The keys that errors of one kind speak of, each once. */
function namesIn(
  errors: readonly SchemaError[],
  keyword: string,
  param: string,
): ReadonlySet<string> {
  const names = errors
    .filter((error) => error.keyword === keyword)
    .map(({ params }) => params[param]);
  return new Set(names.filter((name) => typeof name === 'string'));
}

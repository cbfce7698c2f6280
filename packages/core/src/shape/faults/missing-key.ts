import { SHAPES } from '../../model/generated/shapes.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import { quoted } from '../../text/display.ts';
import type { Location } from '../../text/source.ts';
import type { InFile } from './explain.ts';
import { bareName, nameOf, type Place } from './place.ts';

/** A key that a map must have and does not: at the map's first key, so that no page is underlined. */
export function missingKey(place: Place, name: string, { path }: InFile): Diagnostic {
  const index = place.shape?.map?.properties[name];
  const example = index === undefined ? undefined : SHAPES[index]?.scalar?.examples?.[0];
  return {
    rule: 'schema/required',
    message: `${quoted(name)} is missing from ${place.parent || place.entity ? `this ${bareName(place)}` : nameOf(place)}`,
    help: example === undefined ? `add ${name}:` : `add ${name}:, as in ${name}: ${example}`,
    at: headOf(place, path),
  };
}

function headOf({ node, key, isItem }: Place, path: string): Location {
  const first = node.kind === 'map' && !node.flow ? node.entries[0]?.key : undefined;
  const { start, end } = first ?? (key && !isItem ? key : node);
  return { path, start, end };
}

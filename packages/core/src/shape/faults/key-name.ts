import type { Diagnostic } from '../../text/diagnostic.ts';
import { isRefused } from '../formats.ts';
import type { InFile } from './explain.ts';
import type { Place } from './place.ts';
import { wrongId } from './wrong-value.ts';

/** A key that is a name, and cannot be this one. Keys that refer or are dates are reported as such. */
export function wrongKey(place: Place, name: string, { path }: InFile): Diagnostic | undefined {
  const map = place.shape?.map;
  if (place.node.kind !== 'map' || !map || map.keysRefer) return undefined;
  if (map.keysFormat && isRefused(map.keysFormat, name)) return undefined;
  const key = place.node.entries.find((entry) => entry.key.text === name)?.key ?? place.node;
  return wrongId(name, { path, start: key.start, end: key.end });
}

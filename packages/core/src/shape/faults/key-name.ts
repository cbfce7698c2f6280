import type { Diagnostic } from '../../text/diagnostic.ts';
import { quoted } from '../../text/display.ts';
import { isRefused } from '../formats.ts';
import type { InFile } from './explain.ts';
import { nameOf, type Place } from './place.ts';
import { kebab } from './wrong-value.ts';

/** A key that is a name, and cannot be this one. Keys that refer or are dates are reported as such. */
export function wrongKey(place: Place, name: string, { path }: InFile): Diagnostic | undefined {
  const map = place.shape?.map;
  if (place.node.kind !== 'map' || !map || map.keysRefer) return undefined;
  if (map.keysFormat && isRefused(map.keysFormat, name)) return undefined;
  const key = place.node.entries.find((entry) => entry.key.text === name)?.key ?? place.node;
  const suggestion = kebab(name);
  return {
    rule: 'schema/id',
    message: `${quoted(name)} cannot be a name under ${nameOf(place)}`,
    help: suggestion
      ? `use lower-case letters, digits and dashes, as in ${suggestion}`
      : 'use lower-case letters, digits and dashes, as in erp-finance',
    at: { path, start: key.start, end: key.end },
  };
}

import type { Fix } from '../text/diagnostic.ts';
import { displayed } from '../text/display.ts';
import type { Location } from '../text/source.ts';
import { scalarText } from './scalar.ts';

/**
 * The fix that writes another name where one is used, inside its quotes if it has some. None for
 * a name that would need quotes of its own. Never safe: which name was meant is a guess.
 */
export function writeName(name: string, at: Location): { readonly fixes?: readonly Fix[] } {
  if (scalarText(name, { inFlow: true }) !== name) return {};
  return {
    fixes: [{ title: `Write ${displayed(name)}`, safe: false, edits: [{ ...at, text: name }] }],
  };
}

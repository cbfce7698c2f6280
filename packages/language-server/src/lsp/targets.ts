import type { Location, LocationLink, Position } from 'vscode-languageserver';
import type { AskedOfDocument } from '../feature.ts';
import { nameAt } from '../read/names.ts';

/** Where what the name at a position names is defined; `null` if no name stands there. */
export function targetsAt(
  position: Position,
  { analysis, path, source, settings: { places }, uriOf }: AskedOfDocument,
  { asLinks }: { readonly asLinks: boolean },
): LocationLink[] | Location[] | null {
  const named = nameAt(analysis, path, places.offsetOf(source, position));
  if (!named) return null;
  if (!asLinks) {
    return named.targets.map(({ at }) => ({
      uri: uriOf(at.path),
      range: places.rangeIn(analysis.sources, at),
    }));
  }
  return named.targets.map(({ at, whole }) => ({
    originSelectionRange: places.rangeOf(source, named.at),
    targetUri: uriOf(at.path),
    targetRange: places.rangeIn(analysis.sources, whole),
    targetSelectionRange: places.rangeIn(analysis.sources, at),
  }));
}

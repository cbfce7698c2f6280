import type { DefinitionParams, Location, LocationLink } from 'vscode-languageserver';
import { documentFeature } from '../feature.ts';
import { offsetOf, rangeIn, rangeOf } from '../lsp/positions.ts';
import { nameAt } from '../read/names.ts';

/** From a name to where it is defined. */
export default documentFeature({
  method: 'textDocument/definition',
  capabilities: () => ({ definitionProvider: true }),
  answer(
    { position }: DefinitionParams,
    { analysis, path, source, settings, uriOf },
  ): LocationLink[] | Location[] | null {
    const named = nameAt(analysis, path, offsetOf(source, position));
    if (!named) return null;
    if (!settings.client.locationLinks) {
      return named.targets.map(({ at }) => ({
        uri: uriOf(at.path),
        range: rangeIn(analysis.sources, at),
      }));
    }
    return named.targets.map(({ at, whole }) => ({
      originSelectionRange: rangeOf(source, named.at),
      targetUri: uriOf(at.path),
      targetRange: rangeIn(analysis.sources, whole),
      targetSelectionRange: rangeIn(analysis.sources, at),
    }));
  },
});

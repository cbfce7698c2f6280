import type { Location, ReferenceParams } from 'vscode-languageserver';
import { documentFeature } from '../feature.ts';
import { nameAt, usesOf } from '../read/names.ts';

/** Every place, in any file of the roadmap, that names what the name here names. */
export default documentFeature({
  method: 'textDocument/references',
  needs: 'names',
  capabilities: () => ({ referencesProvider: true }),
  answer(
    { position, context }: ReferenceParams,
    { analysis, path, source, settings: { places }, uriOf },
  ): Location[] | null {
    const named = nameAt(analysis, path, places.offsetOf(source, position));
    if (!named) return null;
    const defined = context?.includeDeclaration ? named.targets : [];
    return [...defined, ...usesOf(analysis.roadmap.links, named.targets)].map(({ at }) => ({
      uri: uriOf(at.path),
      range: places.rangeIn(analysis.sources, at),
    }));
  },
});

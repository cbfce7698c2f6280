import {
  DocumentHighlightKind,
  type DocumentHighlight,
  type DocumentHighlightParams,
} from 'vscode-languageserver';
import { documentFeature } from '../feature.ts';
import { nameAt, usesOf } from '../read/names.ts';

/** The same name elsewhere in the document. */
export default documentFeature({
  method: 'textDocument/documentHighlight',
  needs: 'names',
  capabilities: () => ({ documentHighlightProvider: true }),
  answer(
    { position }: DocumentHighlightParams,
    { analysis, path, source, settings: { places } },
  ): DocumentHighlight[] | null {
    const named = nameAt(analysis, path, places.offsetOf(source, position));
    if (!named) return null;
    const uses = usesOf(analysis.roadmap.links, named.targets);
    return [
      ...named.targets.map(({ at }) => ({ at, kind: DocumentHighlightKind.Write })),
      ...uses.map(({ at }) => ({ at, kind: DocumentHighlightKind.Read })),
    ]
      .filter(({ at }) => at.path === path && at.end > at.start)
      .map(({ at, kind }) => ({ range: places.rangeOf(source, at), kind }));
  },
});

import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { documentFeature, type AskedOfDocument } from '../feature.ts';
import { valuesIn } from '../read/walk.ts';

/** Addresses on the web, and files of the roadmap by their paths. */
export default documentFeature<DocumentLinkParams>({
  method: 'textDocument/documentLink',
  needs: 'names',
  capabilities: () => ({ documentLinkProvider: {} }),
  answer(_, asked): DocumentLink[] {
    const { file, source, settings } = asked;
    return valuesIn(file).flatMap(({ node, shape }) => {
      const { start, end, text } = node;
      const target = shape?.scalar?.format && targetOf(shape.scalar.format, text, asked);
      return target === undefined
        ? []
        : [{ range: settings.places.rangeOf(source, { start, end }), target }];
    });
  },
});

function targetOf(
  format: string,
  text: string,
  { analysis, uriOf }: AskedOfDocument,
): string | undefined {
  if (format === 'glob') return analysis.sources.has(text) ? uriOf(text) : undefined;
  if (format !== 'url' || !URL.canParse(text)) return undefined;
  const { protocol, href } = new URL(text);
  // Nothing else may be opened by a click in a text that anybody wrote.
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

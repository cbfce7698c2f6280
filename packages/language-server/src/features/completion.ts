import {
  InsertTextFormat,
  InsertTextMode,
  type CompletionItem,
  type CompletionParams,
} from 'vscode-languageserver';
import type { SourceFile, Span } from '@throughline/core';
import { commentOffers } from '../complete/comments.ts';
import { expectedAt } from '../complete/expected.ts';
import { keyOffers } from '../complete/keys.ts';
import type { Offer } from '../complete/offer.ts';
import { valueOffers } from '../complete/values.ts';
import { documentFeature } from '../feature.ts';
import type { Places } from '../lsp/positions.ts';
import { cursorAt } from '../read/cursor/scan.ts';
import { entityAt } from '../read/names.ts';

/** Ids, keys and words that may stand at the cursor, also where the text is not yet YAML. */
export default documentFeature({
  method: 'textDocument/completion',
  needs: 'text',
  capabilities: () => ({
    completionProvider: { triggerCharacters: [' ', ':', '[', '{', '#', '-'] },
  }),
  answer(
    { position }: CompletionParams,
    { analysis, settings, path, source, file },
  ): CompletionItem[] | null {
    const { places } = settings;
    const offset = places.offsetOf(source, position);
    const cursor = cursorAt(source.text, offset);
    if (!cursor) return null;
    if (cursor.slot === 'comment') {
      const inComment = commentOffers(source.text, cursor.word, offset);
      return inComment ? itemsOf(inComment.offers, inComment.word, source, places) : null;
    }
    const expected = expectedAt(file.kind, cursor);
    if (!expected) return null;
    const typed = source.text.slice(cursor.word.start, offset);
    const within = entityAt(analysis.roadmap.links, path, offset, 'initiative');
    const situation = { within, cursor, expected, analysis, settings, typed };
    const offers = [...valueOffers(situation), ...keyOffers(situation)];
    return itemsOf(offers, cursor.word, source, places, cursor.needsSpace ? ' ' : '');
  },
});

function itemsOf(
  offers: readonly Offer[],
  word: Span,
  source: SourceFile,
  places: Places,
  before = '',
): CompletionItem[] {
  const range = places.rangeOf(source, word);
  const byLabel = new Map(offers.toReversed().map((offer) => [offer.label, offer]));
  return offers
    .filter((offer) => byLabel.get(offer.label) === offer)
    .map((offer, index) => ({
      label: offer.label,
      kind: offer.kind,
      ...(offer.detail !== undefined && { detail: offer.detail }),
      ...(offer.documentation !== undefined && {
        documentation: { kind: 'markdown', value: offer.documentation },
      }),
      sortText: `${offer.rank}${String(index).padStart(6, '0')}`,
      filterText: before + offer.label,
      textEdit: { range, newText: before + (offer.text ?? offer.label) },
      ...(offer.isSnippet && { insertTextFormat: InsertTextFormat.Snippet }),
      // Lines below are written with all their spaces: the client must not add its own.
      ...(offer.text?.includes('\n') && { insertTextMode: InsertTextMode.asIs }),
    }));
}

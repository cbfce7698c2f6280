import { orderKeys } from '@throughline/core';
import type { DocumentRangeFormattingParams, TextEdit } from 'vscode-languageserver';
import { documentFeature } from '../feature.ts';
import { textEditsOf } from '../lsp/edits.ts';

/** The keys of what was selected in the schema's order; offered to those who ask only. */
export default documentFeature<DocumentRangeFormattingParams>({
  method: 'textDocument/rangeFormatting',
  needs: 'text',
  capabilities: ({ format }) => (format ? { documentRangeFormattingProvider: true } : {}),
  answer({ range }, { source, settings }): TextEdit[] {
    const start = settings.places.offsetOf(source, range.start);
    const end = settings.places.offsetOf(source, range.end);
    return textEditsOf(source, orderKeys(source, { start, end }), settings);
  },
});

import { orderKeys } from '@throughline/core';
import type { DocumentFormattingParams, TextEdit } from 'vscode-languageserver';
import { documentFeature } from '../feature.ts';
import { textEditsOf } from '../lsp/edits.ts';

/** The keys of a document in the schema's order, comments with them; offered to those who ask only. */
export default documentFeature<DocumentFormattingParams>({
  method: 'textDocument/formatting',
  needs: 'text',
  capabilities: ({ format }) => (format ? { documentFormattingProvider: true } : {}),
  answer: (_, { source, settings }): TextEdit[] => textEditsOf(source, orderKeys(source), settings),
});

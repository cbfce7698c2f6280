import type { DeclarationParams } from 'vscode-languageserver';
import { documentFeature } from '../feature.ts';
import { targetsAt } from '../lsp/targets.ts';

/** The same as the definition: what is declared in a roadmap is defined there. */
export default documentFeature({
  method: 'textDocument/declaration',
  needs: 'names',
  capabilities: () => ({ declarationProvider: true }),
  answer({ position }: DeclarationParams, asked) {
    return targetsAt(position, asked, { asLinks: asked.settings.client.declarationLinks });
  },
});

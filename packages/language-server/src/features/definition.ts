import type { DefinitionParams } from 'vscode-languageserver';
import { documentFeature } from '../feature.ts';
import { targetsAt } from '../lsp/targets.ts';

/** From a name to where it is defined. */
export default documentFeature({
  method: 'textDocument/definition',
  needs: 'names',
  capabilities: () => ({ definitionProvider: true }),
  answer({ position }: DefinitionParams, asked) {
    return targetsAt(position, asked, { asLinks: asked.settings.client.definitionLinks });
  },
});

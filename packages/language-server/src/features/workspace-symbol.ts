import type { Definition } from '@throughline/core';
import type { WorkspaceSymbol, WorkspaceSymbolParams } from 'vscode-languageserver';
import { generalFeature, type AskedOfProject } from '../feature.ts';
import { SYMBOL_KINDS } from '../lsp/symbols.ts';
import { titleOf } from '../say/card.ts';

/** More than anybody scrolls through. */
const MOST = 500;

/** Entities of all open roadmaps by letters of their id or title, in the order written. */
export default generalFeature({
  method: 'workspace/symbol',
  needs: 'names',
  capabilities: () => ({ workspaceSymbolProvider: true }),
  answer({ query }: WorkspaceSymbolParams, { roadmaps }): WorkspaceSymbol[] {
    const wanted = typeof query === 'string' ? query.toLowerCase() : '';
    return roadmaps.flatMap((roadmap) => matching(roadmap, wanted)).slice(0, MOST);
  },
});

function matching(
  { analysis, settings, uriOf }: AskedOfProject,
  wanted: string,
): WorkspaceSymbol[] {
  const symbols: WorkspaceSymbol[] = [];
  for (const definition of analysis.roadmap.links.definitions) {
    if (symbols.length >= MOST) break;
    const title = titleOf(definition, analysis);
    if (!hasLetters(definition.id, wanted) && !hasLetters(title, wanted)) continue;
    symbols.push({
      name: definition.id,
      kind: SYMBOL_KINDS[definition.kind],
      containerName: title === definition.id ? containerOf(definition) : title,
      location: {
        uri: uriOf(definition.at.path),
        range: settings.places.rangeIn(analysis.sources, definition.at),
      },
    });
  }
  return symbols;
}

function containerOf({ scope, kind }: Definition): string {
  return scope ?? kind;
}

/** Whether the letters occur in this order, as editors match what is typed into a list. */
function hasLetters(text: string, letters: string): boolean {
  let at = 0;
  for (const character of text.toLowerCase()) {
    if (at < letters.length && letters.startsWith(character, at)) at += character.length;
  }
  return at >= letters.length;
}

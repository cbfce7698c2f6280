import type { Analysis, Definition, ShapedFile, SourceFile, Span } from '@throughline/core';
import {
  SymbolKind,
  type DocumentSymbol,
  type DocumentSymbolParams,
  type SymbolInformation,
} from 'vscode-languageserver';
import { documentFeature } from '../feature.ts';
import type { Places } from '../lsp/positions.ts';
import { SYMBOL_KINDS } from '../lsp/symbols.ts';
import { linksIn } from '../read/names.ts';
import { titleOf } from '../say/card.ts';

/** The outline: the file's sections, the entities in each, and what belongs to these. */
export default documentFeature({
  method: 'textDocument/documentSymbol',
  needs: 'names',
  capabilities: () => ({ documentSymbolProvider: true }),
  answer(
    { textDocument }: DocumentSymbolParams,
    { analysis, path, source, file, settings },
  ): DocumentSymbol[] | SymbolInformation[] {
    const { definitions } = linksIn(analysis.roadmap.links, path);
    const entities = definitions.map((each) => entityPart(each, analysis, source, settings.places));
    const outline = nest([...sectionParts(file, entities, source, settings.places), ...entities]);
    if (settings.client.nestedSymbols) return outline;
    return flat(outline).map(({ name, kind, range }) => ({
      name,
      kind,
      location: { uri: textDocument.uri, range },
    }));
  },
});

interface Part extends Span {
  readonly symbol: DocumentSymbol;
}

function entityPart(
  definition: Definition,
  analysis: Analysis,
  source: SourceFile,
  { rangeOf }: Places,
): Part {
  const { id, kind, at, whole } = definition;
  const title = titleOf(definition, analysis);
  // An id taken from the file's name stands at the file's start, outside the text it names.
  const selected = at.start < whole.start ? { start: whole.start, end: whole.start } : at;
  return {
    start: whole.start,
    end: whole.end,
    symbol: {
      name: id === '' ? kind : id,
      ...(title !== id && { detail: title }),
      kind: SYMBOL_KINDS[kind],
      range: rangeOf(source, whole),
      selectionRange: rangeOf(source, selected),
    },
  };
}

/** A top-level key under which entities are defined. */
function sectionParts(
  { tree }: ShapedFile,
  entities: readonly Part[],
  source: SourceFile,
  { rangeOf }: Places,
): Part[] {
  if (tree.root?.kind !== 'map') return [];
  return tree.root.entries.flatMap(({ key, value }) => {
    const span = { start: key.start, end: Math.max(key.end, value.end) };
    const holds = entities.some((each) => contains(span, each) && each.start > key.start);
    const isHeld = entities.some((each) => contains(each, span));
    if (!holds || isHeld || key.text === '') return [];
    const symbol = {
      name: key.text,
      kind: SymbolKind.Namespace,
      range: rangeOf(source, span),
      selectionRange: rangeOf(source, key),
    };
    return [{ ...span, symbol }];
  });
}

/** Puts each part under the smallest one that holds it. */
function nest(parts: readonly Part[]): DocumentSymbol[] {
  const top: DocumentSymbol[] = [];
  const around: Part[] = [];
  for (const part of parts.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    while (around.length > 0 && !contains(around.at(-1)!, part)) around.pop();
    const parent = around.at(-1)?.symbol;
    if (parent) (parent.children ??= []).push(part.symbol);
    else top.push(part.symbol);
    around.push(part);
  }
  return top;
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function flat(symbols: readonly DocumentSymbol[]): DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flat(symbol.children ?? [])]);
}

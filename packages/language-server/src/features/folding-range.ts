import type { Node, SourceFile, Span } from '@throughline/core';
import {
  FoldingRangeKind,
  type FoldingRange,
  type FoldingRangeParams,
} from 'vscode-languageserver';
import { documentFeature } from '../feature.ts';
import { linesOf } from '../lsp/positions.ts';

/** What may be folded away: what stands under a key, an item of a list, a block of comments. */
export default documentFeature<FoldingRangeParams>({
  method: 'textDocument/foldingRange',
  needs: 'names',
  capabilities: () => ({ foldingRangeProvider: true }),
  answer(_, { source, file }): FoldingRange[] {
    const spans: Span[] = [];
    const texts: Span[] = [];
    if (file.tree.root) collect(file.tree.root, spans, texts);
    const ends = new Map<number, number>();
    for (const { start, end } of spans) {
      const [startLine, endLine] = [lineAt(source, start), lineAt(source, end)];
      // Of several that begin on a line the largest: an item and its first key look the same.
      if (endLine > startLine) ends.set(startLine, Math.max(endLine, ends.get(startLine) ?? 0));
    }
    const folds = [...ends].map(([startLine, endLine]) => ({ startLine, endLine }));
    return [...folds, ...commentsIn(source, texts)].toSorted((a, b) => a.startLine - b.startLine);
  },
});

/** Entries and items from their first letter to the end of their value; and texts in quotes or blocks. */
function collect(node: Node, spans: Span[], texts: Span[]): void {
  if (node.kind === 'scalar') {
    if (!node.plain) texts.push(node);
  } else if (node.kind === 'list') {
    for (const item of node.items) {
      spans.push(item);
      collect(item, spans, texts);
    }
  } else {
    for (const { key, value } of node.entries) {
      spans.push({ start: key.start, end: Math.max(key.end, value.end) });
      collect(value, spans, texts);
    }
  }
}

/** Two lines of comments or more, one below the other; what looks like one inside a text is none. */
function commentsIn(source: SourceFile, texts: readonly Span[]): readonly FoldingRange[] {
  const folds: { startLine: number; endLine: number; kind: FoldingRangeKind }[] = [];
  let next = 0;
  for (const { index } of source.text.matchAll(/^[ \t]*#/gm)) {
    while (texts[next] && texts[next]!.end <= index) next++;
    const isText = texts[next] !== undefined && texts[next]!.start < index;
    const { line, column } = linesOf(source).positionAt(index);
    if (isText || column > 0) continue;
    const last = folds.at(-1);
    if (last?.endLine === line - 1) last.endLine = line;
    else folds.push({ startLine: line, endLine: line, kind: FoldingRangeKind.Comment });
  }
  return folds.filter(({ startLine, endLine }) => endLine > startLine);
}

function lineAt(source: SourceFile, offset: number): number {
  return linesOf(source).positionAt(offset).line;
}

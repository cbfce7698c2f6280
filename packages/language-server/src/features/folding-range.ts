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
  capabilities: () => ({ foldingRangeProvider: true }),
  answer(_, { source, file }): FoldingRange[] {
    const { root } = file.tree;
    const spans = root ? spansIn(root) : [];
    const ends = new Map<number, number>();
    for (const { start, end } of spans) {
      const [startLine, endLine] = [lineAt(source, start), lineAt(source, end)];
      // Of several that begin on a line the largest: an item and its first key look the same.
      if (endLine > startLine) ends.set(startLine, Math.max(endLine, ends.get(startLine) ?? 0));
    }
    const folds = [...ends].map(([startLine, endLine]) => ({ startLine, endLine }));
    return [...folds, ...commentsIn(source, root)].toSorted((a, b) => a.startLine - b.startLine);
  },
});

/** Entries and items, from their first letter to the end of their value. */
function spansIn(node: Node): readonly Span[] {
  if (node.kind === 'scalar') return [];
  if (node.kind === 'list') return node.items.flatMap((item) => [item, ...spansIn(item)]);
  return node.entries.flatMap(({ key, value }) => [
    { start: key.start, end: Math.max(key.end, value.end) },
    ...spansIn(value),
  ]);
}

/** Two lines of comments or more, one below the other; what looks like one inside a text is none. */
function commentsIn(source: SourceFile, root: Node | null): readonly FoldingRange[] {
  const texts = root ? textsIn(root) : [];
  const lines = linesOf(source);
  const folds: FoldingRange[] = [];
  let startLine = -1;
  let next = 0;
  for (let line = 0; line <= lines.lineCount; line++) {
    const start = lines.offsetAt({ line, column: 0 });
    while (texts[next] && texts[next]!.end <= start) next++;
    const isText = texts[next] !== undefined && texts[next]!.start < start;
    const isComment = !isText && line < lines.lineCount && /^\s*#/.test(lines.lineText(line));
    if (isComment && startLine === -1) startLine = line;
    if (isComment || startLine === -1) continue;
    if (line - 1 > startLine) {
      folds.push({ startLine, endLine: line - 1, kind: FoldingRangeKind.Comment });
    }
    startLine = -1;
  }
  return folds;
}

/** In order of the text. */
function textsIn(node: Node): readonly Span[] {
  if (node.kind === 'scalar') return node.plain ? [] : [node];
  if (node.kind === 'list') return node.items.flatMap(textsIn);
  return node.entries.flatMap(({ value }) => textsIn(value));
}

function lineAt(source: SourceFile, offset: number): number {
  return linesOf(source).positionAt(offset).line;
}

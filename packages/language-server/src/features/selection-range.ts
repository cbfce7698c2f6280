import type { Node, ShapedFile, SourceFile, Span } from '@throughline/core';
import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { documentFeature } from '../feature.ts';
import type { Places } from '../lsp/positions.ts';
import { nameAt } from '../read/names.ts';

/** What a selection grows to: the name, the text, the entry, the map around it, and so on outwards. */
export default documentFeature({
  method: 'textDocument/selectionRange',
  needs: 'names',
  capabilities: () => ({ selectionRangeProvider: true }),
  answer(
    { positions }: SelectionRangeParams,
    { analysis, path, source, file, settings: { places } },
  ): SelectionRange[] {
    return positions.map((position) => {
      const offset = places.offsetOf(source, position);
      const name = nameAt(analysis, path, offset)?.at;
      const spans = [...spansAround(offset, file, source), ...(name ? [name] : [])];
      return nested(spans, source, places);
    });
  },
});

/** From the whole document inwards. */
function spansAround(offset: number, { tree }: ShapedFile, { text }: SourceFile): readonly Span[] {
  const spans: Span[] = [{ start: 0, end: text.length }];
  const holds = ({ start, end }: Span) => start <= offset && offset <= end;
  let node: Node | undefined = tree.root ?? undefined;
  while (node && holds(node)) {
    spans.push(node);
    if (node.kind === 'scalar') {
      if (/^(["']).*\1$/s.test(text.slice(node.start, node.end))) {
        spans.push({ start: node.start + 1, end: node.end - 1 });
      }
      break;
    }
    if (node.kind === 'list') {
      node = node.items.find(holds);
      continue;
    }
    const entry = node.entries
      .map(({ key, value }) => ({
        key,
        value,
        start: key.start,
        end: Math.max(key.end, value.end),
      }))
      .find(holds);
    if (entry) spans.push({ start: entry.start, end: entry.end });
    node = entry && (holds(entry.key) ? entry.key : entry.value);
  }
  return spans;
}

/** Each span in the one before it; a step that would select the same again is none. */
function nested(spans: readonly Span[], source: SourceFile, { rangeOf }: Places): SelectionRange {
  let around: (Span & { readonly range: SelectionRange }) | undefined;
  for (const span of spans) {
    if (around && (span.start < around.start || span.end > around.end)) continue;
    if (around?.start === span.start && around.end === span.end) continue;
    const range: SelectionRange = {
      range: rangeOf(source, span),
      ...(around && { parent: around.range }),
    };
    around = { start: span.start, end: span.end, range };
  }
  return around?.range ?? { range: rangeOf(source, { start: 0, end: 0 }) };
}

import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { UTF16, type Places } from './positions.ts';

/** A change of a text with its places counted as documents count them, whatever its client counts. */
export function inUtf16(
  change: TextDocumentContentChangeEvent,
  text: string,
  places: Places,
): TextDocumentContentChangeEvent {
  if (!('range' in change) || places === UTF16) return change;
  const source = { path: '', text };
  const start = places.offsetOf(source, change.range.start);
  const end = places.offsetOf(source, change.range.end);
  return { range: UTF16.rangeOf(source, { start, end }), text: change.text };
}

import {
  lineIndex,
  type LineIndex,
  type Location,
  type SourceFile,
  type Span,
} from '@throughline/core';
import type { Position, Range } from 'vscode-languageserver';

const indexes = new WeakMap<SourceFile, LineIndex>();

/** The lines of a file, found once for each object. */
export function linesOf(file: SourceFile): LineIndex {
  let index = indexes.get(file);
  if (!index) {
    index = lineIndex(file.text);
    indexes.set(file, index);
  }
  return index;
}

/** Columns count UTF-16 code units, at both ends. */
export function rangeOf(file: SourceFile, { start, end }: Span): Range {
  return { start: positionOf(file, start), end: positionOf(file, end) };
}

export function positionOf(file: SourceFile, offset: number): Position {
  const { line, column } = linesOf(file).positionAt(offset);
  return { line, character: column };
}

/** A position behind the end of its line, or of the text, counts as that end. */
export function offsetOf(file: SourceFile, { line, character }: Position): number {
  return linesOf(file).offsetAt({ line, column: character });
}

/** The range of a place in any of some files; the start of the file if its text is not known. */
export function rangeIn(sources: ReadonlyMap<string, SourceFile>, at: Location): Range {
  const file = sources.get(at.path);
  return file ? rangeOf(file, at) : { start: NOWHERE, end: NOWHERE };
}

const NOWHERE: Position = { line: 0, character: 0 };

import {
  lineIndex,
  type LineIndex,
  type Location,
  type SourceFile,
  type Span,
} from '@throughline/core';
import { PositionEncodingKind, type Position, type Range } from 'vscode-languageserver';

/** Offsets of a text as positions and back, in the units in which a client counts a line's characters. */
export interface Places {
  readonly encoding: PositionEncodingKind;
  readonly positionOf: (file: SourceFile, offset: number) => Position;
  /** A position behind the end of its line, or of the text, counts as that end. */
  readonly offsetOf: (file: SourceFile, position: Position) => number;
  readonly rangeOf: (file: SourceFile, span: Span) => Range;
  /** The range of a place in any of some files; the start of the file if its text is not known. */
  readonly rangeIn: (sources: ReadonlyMap<string, SourceFile>, at: Location) => Range;
}

/** Characters are UTF-16 code units, as in the core. */
export const UTF16: Places = placesBy(
  PositionEncodingKind.UTF16,
  (_, column) => column,
  (_, character) => character,
);

/** Characters are bytes of UTF-8. A position inside a character counts as its start. */
export const UTF8: Places = placesBy(PositionEncodingKind.UTF8, bytesBefore, columnAt);

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

function placesBy(
  encoding: PositionEncodingKind,
  characterAt: (line: string, column: number) => number,
  columnAt: (line: string, character: number) => number,
): Places {
  const isPlain = encoding === PositionEncodingKind.UTF16;
  const textOf = (lines: LineIndex, line: number) => (isPlain ? '' : lines.lineText(line));
  const positionOf = (file: SourceFile, offset: number): Position => {
    const lines = linesOf(file);
    const { line, column } = lines.positionAt(offset);
    return { line, character: characterAt(textOf(lines, line), column) };
  };
  const rangeOf = (file: SourceFile, { start, end }: Span): Range => ({
    start: positionOf(file, start),
    end: positionOf(file, end),
  });
  return {
    encoding,
    positionOf,
    rangeOf,
    offsetOf(file, { line, character }) {
      const lines = linesOf(file);
      return lines.offsetAt({ line, column: columnAt(textOf(lines, line), character) });
    },
    rangeIn(sources, at) {
      const file = sources.get(at.path);
      return file ? rangeOf(file, at) : { start: NOWHERE, end: NOWHERE };
    },
  };
}

const NOWHERE: Position = { line: 0, character: 0 };

function bytesBefore(line: string, column: number): number {
  let bytes = 0;
  for (let index = 0; index < column; index++) {
    // A line break is no part of the line's text; one byte or two, it lies behind everything.
    bytes += index < line.length ? bytesOf(line, index) : 1;
  }
  return bytes;
}

function columnAt(line: string, character: number): number {
  let bytes = 0;
  let column = 0;
  while (column < line.length) {
    const isPair = line.codePointAt(column)! > 0xff_ff;
    bytes += bytesOf(line, column) + (isPair ? bytesOf(line, column + 1) : 0);
    if (bytes > character) break;
    column += isPair ? 2 : 1;
  }
  return column;
}

/**
 * Bytes of one UTF-16 code unit: two for each half of a pair, which makes the pair's four; three
 * for a half that stands alone, which UTF-8 can only write as U+FFFD.
 */
function bytesOf(line: string, index: number): number {
  const unit = line.charCodeAt(index);
  if (unit < 0x80) return 1;
  if (unit < 0x8_00) return 2;
  if (unit < 0xd8_00 || unit > 0xdf_ff) return 3;
  const isFirst = unit < 0xdc_00;
  const other = isFirst ? line.charCodeAt(index + 1) : line.charCodeAt(index - 1);
  const isPaired = isFirst
    ? other >= 0xdc_00 && other <= 0xdf_ff
    : other >= 0xd8_00 && other < 0xdc_00;
  return isPaired ? 2 : 3;
}

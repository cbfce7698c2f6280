import { parse } from '../parse/parse.ts';
import type { Staged } from '../text/diagnostic.ts';
import type { SourceFile } from '../text/source.ts';
import { readListFile, type ListReading } from './read-list-file.ts';
import { sureOnes } from './sure.ts';
import { shape, type ShapedFile } from './shape.ts';

interface Reading {
  readonly result: Staged<ShapedFile>;
  /** Of a file that was read item by item. */
  readonly list?: ListReading;
}

const readings = new WeakMap<SourceFile, Reading>();

/** Reads a file and gives it its types: once for each `SourceFile` object. */
export function readFile(file: SourceFile): Staged<ShapedFile> {
  return (readings.get(file) ?? keepReading(file, undefined)).result;
}

/** Whether a file has been read already: to read it once more takes no time. */
export function isRead(file: SourceFile): boolean {
  return readings.has(file);
}

/**
 * Reads a file of which an earlier text has been read, and of a list of initiatives only the items
 * that differ. To be called before anything else reads the file. The earlier reading is used up:
 * the data of items that are the same goes over to the new file, and its places with it, so that
 * places asked of what was made of the earlier text are those of the new one.
 */
export function readFileAgain(before: SourceFile, file: SourceFile): Staged<ShapedFile> {
  const known = readings.get(before);
  if (!known?.list || before === file || before.path !== file.path) return readFile(file);
  readings.delete(before);
  return keepReading(file, { text: before.text, list: known.list }).result;
}

function keepReading(
  file: SourceFile,
  before: { readonly text: string; readonly list: ListReading } | undefined,
): Reading {
  const reading = readListFile(file, before) ?? { result: readWhole(file) };
  readings.set(file, reading);
  return reading;
}

function readWhole(file: SourceFile): Staged<ShapedFile> {
  const { value: tree, diagnostics: ofSyntax } = parse(file);
  const { value, diagnostics } = shape(file, tree);
  return { value, diagnostics: [...ofSyntax, ...sureOnes(diagnostics, ofSyntax)] };
}

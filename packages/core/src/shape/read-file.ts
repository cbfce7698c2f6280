import { parse } from '../parse/parse.ts';
import type { Staged } from '../text/diagnostic.ts';
import type { SourceFile } from '../text/source.ts';
import { readListFile, type Earlier } from './read-list-file.ts';
import { sureOnes } from './sure.ts';
import { shape, type ShapedFile } from './shape.ts';

interface Reading {
  readonly result: Staged<ShapedFile>;
  /** The last state of the file that was read item by item, if this one was not. */
  readonly list?: Earlier;
}

const readings = new WeakMap<SourceFile, Reading>();

/** Reads a file and gives it its types: once for each `SourceFile` object. */
export function readFile(file: SourceFile): Staged<ShapedFile> {
  let reading = readings.get(file);
  if (!reading) readings.set(file, (reading = readNow(file)));
  return reading.result;
}

/** Whether a file has been read already: to read it once more takes no time. */
export function isRead(file: SourceFile): boolean {
  return readings.has(file);
}

/**
 * Notes that a file is an edited state of another: when it is read, of a list of initiatives only
 * the items that differ are. The earlier reading is then used up. The data of items that are the
 * same goes over to the new file, and its places with it: asked of what was made of the earlier
 * state, they are those of the new one.
 */
export function noteEdit(before: SourceFile, now: SourceFile): void {
  if (before === now || before.path !== now.path || readings.has(now)) return;
  const last = readings.has(before) ? before : earlier.get(before);
  earlier.delete(before);
  if (last && last !== now) earlier.set(now, last);
}

/** Of files that wait to be read: the last state that was read. */
const earlier = new WeakMap<SourceFile, SourceFile>();

function readNow(file: SourceFile): Reading {
  const last = earlier.get(file);
  const before = last && readings.get(last)?.list;
  if (last && before) readings.delete(last);
  earlier.delete(file);
  const read = readListFile(file, before);
  if (read) return { result: read.result, list: { text: file.text, list: read.list } };
  // Once what broke the file as a whole is mended, its items are known again.
  return { result: readWhole(file), ...(before && { list: before }) };
}

function readWhole(file: SourceFile): Staged<ShapedFile> {
  const { value: tree, diagnostics: ofSyntax } = parse(file);
  const { value, diagnostics } = shape(file, tree);
  return { value, diagnostics: [...ofSyntax, ...sureOnes(diagnostics, ofSyntax)] };
}

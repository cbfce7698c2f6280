import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic, SourceFile } from '@throughline/core';
import { LIMITS } from './limits.ts';
import { problem, reasonOf, shownPath } from './problem.ts';

export type Read =
  | { readonly file: SourceFile; readonly bytes: number }
  | { readonly file?: undefined; readonly diagnostic: Diagnostic };

/**
 * Reads one file below a folder, if it is a regular file of a bearable size in UTF-8. The checks
 * are made on the opened file, so that nothing can be put in its place between them and reading.
 */
export function readSource(folder: string, path: string): Read {
  let descriptor: number | undefined;
  try {
    // Without waiting: the other end of a pipe may never come.
    const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
    descriptor = openSync(join(folder, path), flags);
    const found = fstatSync(descriptor);
    if (!found.isFile()) return { diagnostic: notAFile(path) };
    if (found.size > LIMITS.fileBytes) return { diagnostic: tooLarge(path, found.size) };
    return sourceOf(path, readAll(descriptor, found.size));
  } catch (error) {
    return { diagnostic: unreadable(path, reasonOf(error)) };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** The text of a file, if it is of a bearable size and in UTF-8. */
export function sourceOf(path: string, bytes: Buffer): Read {
  if (bytes.length > LIMITS.fileBytes) return { diagnostic: tooLarge(path, bytes.length) };
  if (!isUtf8(bytes)) return { diagnostic: notUtf8(path, bytes) };
  const text = bytes.toString('utf8');
  // Editors do not count a byte order mark as a character, so neither do places in findings.
  return {
    file: { path, text: text.startsWith('\ufeff') ? text.slice(1) : text },
    bytes: bytes.length,
  };
}

/** All bytes, and at most one more than the limit, should the file grow meanwhile. */
function readAll(descriptor: number, size: number): Buffer {
  let buffer = Buffer.allocUnsafe(size + 1);
  let length = 0;
  for (;;) {
    const read = readSync(descriptor, buffer, length, buffer.length - length, null);
    length += read;
    if (read === 0 || length > LIMITS.fileBytes) return buffer.subarray(0, length);
    if (length === buffer.length) buffer = Buffer.concat([buffer, Buffer.allocUnsafe(length)]);
  }
}

export function unreadable(path: string, reason: string): Diagnostic {
  return problem(
    'unreadable',
    path,
    `${shownPath(path)} cannot be read: ${reason}`,
    'give yourself the right to read it, or take it out of the roadmap; until then the findings are of the other files',
  );
}

function notAFile(path: string): Diagnostic {
  return problem(
    'unreadable',
    path,
    `${shownPath(path)} is not a file: it is a folder, a pipe or a device`,
    'put a text file in its place, or give it another name',
  );
}

export function tooLarge(path: string, size: number): Diagnostic {
  const megabytes = (count: number) => `${Math.round(count / 100_000) / 10} MB`;
  return problem(
    'too-large',
    path,
    `${shownPath(path)} is ${megabytes(size)} large, above the limit of ${megabytes(LIMITS.fileBytes)}, and was not read`,
    'split it into one file for each initiative, or take it out of the roadmap',
  );
}

function notUtf8(path: string, bytes: Buffer): Diagnostic {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const says = isUtf16 ? 'is written in UTF-16' : `is not written in UTF-8: ${firstBad(bytes)}`;
  return problem(
    'encoding',
    path,
    `${shownPath(path)} ${says}`,
    'save it as UTF-8 (in VS Code: click the encoding in the status bar, then Save with Encoding)',
  );
}

/** `line 3 has the byte 0xE9 where a character should be`. */
function firstBad(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  const bad = [...text.matchAll(/\ufffd/g)]
    .map(({ index }) => Buffer.byteLength(text.slice(0, index)))
    .find((offset) => bytes.readUIntBE(offset, Math.min(3, bytes.length - offset)) !== 0xef_bf_bd);
  const offset = bad ?? 0;
  const line = bytes.subarray(0, offset).filter((byte) => byte === 10).length + 1;
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return `line ${line} has the byte 0x${byte} where a character should be`;
}

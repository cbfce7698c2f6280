import { join, relative } from 'node:path';
import process from 'node:process';
import { terminalText } from '@throughline/core';

/** A file of a roadmap as a person in the current folder would write it. */
export function nameOfFile(folder: string, path: string): string {
  return nameFrom(join(folder, path));
}

/** A path as a person in the current folder would write it, for a terminal. */
export function shownName(path: string): string {
  return terminalText(nameFrom(path));
}

function nameFrom(path: string): string {
  const name = relative(process.cwd(), path).replaceAll('\\', '/');
  return name === '' ? '.' : name;
}

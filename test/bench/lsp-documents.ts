import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { uriOf, type Place } from '../server/client.ts';
import { idOf, pathOf, type Layout } from './generate.ts';

/** A file as an editor opens it. */
export interface OpenFile {
  readonly uri: string;
  readonly text: string;
  /** Where the initiative that is edited begins in it. */
  readonly middle: number;
}

/** What a session is measured on. */
export interface Subject {
  readonly folder: string;
  /** The number of the initiative that is edited, and its file. */
  readonly index: number;
  readonly edited: OpenFile;
  /** The file of one that waits for it, which is not open; none where all are in one file. */
  readonly waiting?: string;
}

/** An initiative in the middle; one that another waits for where each has its file. */
export function subjectIn(folder: string, count: number, layout: Layout): Subject {
  const middle = Math.floor(count / 2);
  if (layout === 'one-file') {
    const edited = openFile(join(folder, 'initiatives/all.yaml'), idOf(middle));
    return { folder, index: middle, edited };
  }
  for (let index = middle; index < count - 10; index++) {
    const next = Array.from({ length: 9 }, (_, step) => fileOf(folder, index + 1 + step));
    const waiting = next.find(({ text }) => text.includes(`on: ${idOf(index)},`));
    if (waiting) return { folder, index, edited: fileOf(folder, index), waiting: waiting.uri };
  }
  throw new Error('no initiative waits for another one');
}

/** Has initiatives that waited for none wait for one more, and gives its file and theirs. */
export function addHub(folder: string, count: number, most: number) {
  const waiting: string[] = [];
  for (let index = 0; index < count && waiting.length < most; index++) {
    const path = join(folder, pathOf(index));
    const text = readFileSync(path, 'utf8');
    const after = text.replace(
      /^startReason: .*\n/m,
      'dependsOn:\n  - {on: hub, for: what all wait for, acknowledged: true}\n',
    );
    if (after === text) continue;
    writeFileSync(path, after);
    waiting.push(uriOf(path));
  }
  const path = join(folder, 'initiatives/hub.yaml');
  writeFileSync(path, 'id: hub\ntitle: The hub\nstart: 2026-12-01\ntarget: 2026-12-18\n');
  return { hub: openFile(path), waiting };
}

/** So many characters from where words stand, in the initiative that is edited or behind it. */
export function rangeAt(
  { text, middle }: OpenFile,
  words: string,
  length = words.length,
): Record<'start' | 'end', Place> {
  const offset = text.indexOf(words, middle);
  if (offset === -1) throw new Error(`${words} is not in the text`);
  const lines = text.slice(0, offset).split('\n');
  const start = { line: lines.length - 1, character: lines.at(-1)!.length };
  return { start, end: { ...start, character: start.character + length } };
}

/** The line of the status of the initiative that is edited. */
export function statusOf({ text, middle }: OpenFile): string {
  return /\bstatus: \w+/.exec(text.slice(middle))![0];
}

function fileOf(folder: string, index: number): OpenFile {
  return openFile(join(folder, pathOf(index)));
}

function openFile(path: string, id?: string): OpenFile {
  const text = readFileSync(path, 'utf8');
  return { uri: uriOf(path), text, middle: id === undefined ? 0 : text.indexOf(`id: ${id}`) };
}

import type { Staged } from '../text/diagnostic.ts';
import type { SourceFile } from '../text/source.ts';
import { readStrictly } from './authority/read.ts';
import { refusal } from './authority/refusal.ts';
import { readFast } from './fast/read.ts';
import { LIMITS } from './limits.ts';
import { joined, readList } from './list/read-list.ts';
import type { Tree } from './tree.ts';

/**
 * Reads one file's YAML, by the fast reader where it can, else by the YAML library; a list of
 * initiatives item by item. Of a broken file the tree holds what stands outside the broken places;
 * a file over a limit is refused whole.
 */
export function parse(file: SourceFile): Staged<Tree> {
  if (file.text.length > LIMITS.characters) return refusal(file, 'characters', 0);
  const list = readList(file);
  if (list) return joined(file, list);
  const tree = readFast(file.text);
  return tree ? { value: tree, diagnostics: [] } : readStrictly(file);
}

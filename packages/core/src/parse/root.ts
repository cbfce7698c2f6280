import type { Block } from './block.ts';
import { readItem } from './list/read-item.ts';
import { movedNode } from './moved-node.ts';
import { parse } from './parse.ts';
import type { Span } from '../text/source.ts';
import type { Node, Tree } from './tree.ts';

/** Of blocks that were read once more a while ago. What is asked of one is often asked again at once. */
const known = new WeakMap<Block, WeakRef<Node>>();

/** What a block says at its top, read from its text once more, with the places of its file. */
export function rootOf(block: Block): Node | null {
  const root = known.get(block)?.deref() ?? readAgain(block);
  return root && movedNode(root, block.start);
}

function readAgain(block: Block): Node | null {
  const { path, text, isItem } = block;
  const root = isItem ? readItem(path, text)?.node : parse({ path, text }).value.root;
  if (root) known.set(block, new WeakRef(root));
  return root ?? null;
}

/** The tree of a file that is let go between two questions, and read once more for each that comes late. */
export class TreeOf implements Tree {
  readonly directives: readonly Span[];
  readonly #block: Block;

  constructor(block: Block, directives: readonly Span[]) {
    this.#block = block;
    this.directives = directives;
  }

  get root(): Node | null {
    return rootOf(this.#block);
  }
}

import type { Block } from './block.ts';
import { readItem } from './list/read-item.ts';
import { movedNode } from './moved-node.ts';
import { parse } from './parse.ts';
import type { Span } from '../text/source.ts';
import type { Node, Tree } from './tree.ts';

/** A block read once more, with the places of its file. */
interface Again {
  /** Where the block stood then. */
  readonly start: number;
  readonly root: Node | null;
  /** Its maps and lists, by where they begin: no two maps begin in one place, and no two lists. */
  readonly nodes: ReadonlyMap<string, Node>;
}

/** Of blocks that were read once more a while ago. What is asked of one is often asked again at once. */
const known = new WeakMap<Block, WeakRef<Again>>();

/** What a block says at its top, read from its text once more, with the places of its file. */
export function rootOf(block: Block): Node | null {
  return again(block).root;
}

/** The map or list that begins at an offset of a block. */
export function nodeAt(block: Block, kind: 'map' | 'list', start: number): Node | undefined {
  return again(block).nodes.get(`${kind} ${block.start + start}`);
}

function again(block: Block): Again {
  const before = known.get(block)?.deref();
  if (before?.start === block.start) return before;
  const { path, text, isItem, start } = block;
  const read = isItem ? readItem(path, text)?.node : parse({ path, text }).value.root;
  const root = read ? movedNode(read, start) : null;
  const nodes = new Map<string, Node>();
  if (root) index(root, nodes);
  const now = { start, root, nodes };
  known.set(block, new WeakRef(now));
  return now;
}

function index(node: Node, nodes: Map<string, Node>): void {
  if (node.kind === 'scalar') return;
  nodes.set(`${node.kind} ${node.start}`, node);
  if (node.kind === 'list') for (const item of node.items) index(item, nodes);
  else for (const { value } of node.entries) index(value, nodes);
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

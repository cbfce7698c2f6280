import type { SourceFile, Span } from '../../text/source.ts';
import type { Block } from '../block.ts';
import { rootOf } from '../root.ts';
import type { MapNode, Node, Tree } from '../tree.ts';
import { listOf, readFrame, withList } from './read-list.ts';
import type { Layout } from './split.ts';

/** Where an item stands in its block, and whether it is a map. */
export interface ItemSpan extends Span {
  readonly isMap: boolean;
  readonly flow: boolean;
}

interface ListItem {
  readonly block: Block;
  /** Nothing for an item of which nothing could be kept. */
  readonly span: ItemSpan | undefined;
}

/**
 * The tree of a file that was read item by item. It is put together when it is asked for, and an
 * item's text is read once more only when somebody looks into the item: a question about one
 * place of a file of megabytes costs what that item costs.
 */
export class ListTree implements Tree {
  readonly directives: readonly Span[];
  readonly #file: SourceFile;
  readonly #layout: Layout;
  readonly #items: readonly ListItem[];
  #known: WeakRef<MapNode> | undefined;

  constructor(
    file: SourceFile,
    layout: Layout,
    items: readonly ListItem[],
    directives: readonly Span[],
  ) {
    this.#file = file;
    this.#layout = layout;
    this.#items = items;
    this.directives = directives;
  }

  get root(): MapNode | null {
    const known = this.#known?.deref();
    if (known) return known;
    const frame = readFrame(this.#file.text, this.#layout);
    if (!frame) return null;
    const items = this.#items.flatMap(({ block, span }) => (span ? [itemNode(block, span)] : []));
    const root = withList(frame.root, listOf(items, this.#layout));
    this.#known = new WeakRef(root);
    return root;
  }
}

function itemNode(block: Block, span: ItemSpan): Node {
  const root = span.isMap ? undefined : rootOf(block);
  if (root) return root;
  let entries: MapNode['entries'] | undefined;
  return {
    kind: 'map',
    start: block.start + span.start,
    end: block.start + span.end,
    get entries() {
      return (entries ??= entriesOf(rootOf(block)));
    },
    flow: span.flow,
  };
}

function entriesOf(node: Node | null): MapNode['entries'] {
  return node?.kind === 'map' ? node.entries : [];
}

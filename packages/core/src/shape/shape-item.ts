import { ROOTS, SHAPES } from '../model/generated/shapes.ts';
import type { InitiativeData } from '../model/generated/types.ts';
import { blockOf, type Block } from '../parse/block.ts';
import type { ItemSpan } from '../parse/list/list-tree.ts';
import type { Item } from '../parse/list/read-item.ts';
import type { MapNode, Node } from '../parse/tree.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { checkFormats, isDeferred } from './formats.ts';
import { checkPlaceholders } from './placeholders.ts';
import { readItemData } from './read.ts';
import type { ShapedPart } from './shape.ts';
import { keepTyped } from './typed.ts';
import { validate } from './validate.ts';

/** The kinds of file that hold a list of initiatives. */
export type ListKind = 'roadmap' | 'initiative';

/** One item of a list of initiatives. All that it says of places counts from its beginning. */
export interface ShapedItem {
  readonly block: Block;
  /** Nothing for an item that is none. */
  readonly data: InitiativeData | undefined;
  readonly part: ShapedPart;
  /** Of what the list holds here, if anything could be kept. */
  readonly span: ItemSpan | undefined;
  readonly values: number;
  readonly directives: Item['directives'];
  readonly ofSyntax: readonly Diagnostic[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Gives an item its types, as `shape` does for a whole file. */
export function shapeItem(path: string, kind: ListKind, text: string, item: Item): ShapedItem {
  const { node, values, directives, diagnostics: ofSyntax } = item;
  const block = blockOf(path, text, true);
  const itemShape = shapeOfItems(kind);
  const { data, formats, definitions, references } = readItemData(block, node, itemShape);
  const diagnostics: Diagnostic[] = [];
  const typed = node && typedItem({ path, kind, node, data }, diagnostics);
  checkFormats(formats, diagnostics);
  if (node) checkPlaceholders(path, node, itemShape, KEY, diagnostics);
  const deferred = formats.filter(({ format }) => isDeferred(format));
  const initiatives = typed?.id === undefined ? [] : [{ id: typed.id, path, data: typed }];
  return {
    block,
    data: typed,
    part: { definitions, references, deferred, initiatives },
    span: node && spanOf(node),
    values,
    directives,
    ofSyntax,
    diagnostics,
  };
}

function spanOf(node: Node): ItemSpan {
  const { kind, start, end } = node;
  return { start, end, isMap: kind === 'map', flow: kind !== 'scalar' && node.flow };
}

const KEY = 'initiatives';

function shapeOfItems(kind: ListKind) {
  const index = SHAPES[ROOTS[kind]]?.map?.properties[KEY];
  const list = index === undefined ? undefined : SHAPES[index]?.list;
  return list && SHAPES[list.items];
}

interface OneItem {
  readonly path: string;
  readonly kind: ListKind;
  readonly node: Node;
  readonly data: unknown;
}

/** What fits the schema, judged as the only item of a list in a file that holds nothing else. */
function typedItem({ path, kind, node, data }: OneItem, diagnostics: Diagnostic[]) {
  const root = mapOf(node);
  const file = { [KEY]: [data] };
  const errors = validate({ path, kind, root, data: file, isItem: true }, diagnostics);
  const typed = errors.length === 0 ? file : keepTyped(kind, file, errors);
  // What the schema allows, and shapes keep, is of the type that is generated from both.
  return (typed as { readonly [KEY]?: readonly InitiativeData[] } | undefined)?.[KEY]?.[0];
}

function mapOf(node: Node): MapNode {
  const { start, end } = node;
  const key = { kind: 'scalar', start, end: start, value: KEY, text: KEY, plain: true } as const;
  const value = { kind: 'list', start, end, items: [node], flow: false } as const;
  return { kind: 'map', start, end, entries: [{ key, value }], flow: false };
}

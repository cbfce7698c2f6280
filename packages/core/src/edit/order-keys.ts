import { ROOTS, SHAPES } from '../model/generated/shapes.ts';
import type { Shape } from '../model/shape.ts';
import { parse } from '../parse/parse.ts';
import type { MapNode, Node, Tree } from '../parse/tree.ts';
import { kindOf } from '../shape/kind-of.ts';
import type { Edit } from '../text/diagnostic.ts';
import type { SourceFile, Span } from '../text/source.ts';
import { applyEdits } from './apply.ts';
import { chunksOf, type Chunk } from './chunks.ts';

/**
 * Puts the keys of every map of a file into the order in which the schema lists them. A key that
 * the schema does not list stays behind the key it follows, so names that a file gives are never
 * sorted. Entries move with their comments; blank lines, indentation and line breaks stay as they
 * are. No edits for a file that has faults, or that would then say anything else: a name of
 * YAML's (`*anchor`) may not come before what it names. Made twice, the second time does nothing.
 *
 * @param within only maps that lie in this part of the text
 */
export function orderKeys(file: SourceFile, within?: Span): readonly Edit[] {
  const { value: tree, diagnostics } = parse(file);
  if (!tree.root || diagnostics.length > 0) return [];
  const changes = changesIn(tree.root, SHAPES[ROOTS[kindOf(file.path, tree.root)]], {
    text: file.text,
    within: within ?? { start: 0, end: file.text.length },
  });
  if (!saysTheSame(tree, { ...file, text: applyEdits(file.text, changes) })) return [];
  return changes.map((change) => ({ path: file.path, ...change }));
}

type Change = Omit<Edit, 'path'>;

interface Order {
  readonly text: string;
  readonly within: Span;
}

/** The changes of a node and all that it holds, in the order of the text; none overlaps another. */
function changesIn(node: Node, shape: Shape | undefined, order: Order): readonly Change[] {
  if (node.kind === 'scalar') return [];
  if (node.kind === 'list') {
    const items = shape?.list && SHAPES[shape.list.items];
    return node.items.flatMap((item) => changesIn(item, items, order));
  }
  const inner = node.entries.flatMap(({ key, value }) =>
    changesIn(value, shapeUnder(shape, key.text), order),
  );
  const { start, end } = order.within;
  const isWithin = start <= node.start && node.end <= end;
  const change = isWithin ? changeOf(node, shape, order.text, inner) : undefined;
  if (!change) return inner;
  const isOutside = (each: Change) => each.end <= change.start || each.start >= change.end;
  return [...inner.filter(isOutside), change].toSorted((a, b) => a.start - b.start);
}

function shapeUnder(shape: Shape | undefined, key: string): Shape | undefined {
  const properties = shape?.map?.properties ?? {};
  const index = Object.hasOwn(properties, key) ? properties[key] : shape?.map?.rest;
  return index === undefined ? undefined : SHAPES[index];
}

/** One change for the entries from the first to the last that moves, with what changes in them. */
function changeOf(
  node: MapNode,
  shape: Shape | undefined,
  text: string,
  inner: readonly Change[],
): Change | undefined {
  const order = orderOf(node, shape);
  const first = order.findIndex((from, to) => from !== to);
  if (first === -1) return undefined;
  const last = order.findLastIndex((from, to) => from !== to);
  const chunks = chunksOf(text, node);
  if (!chunks) return undefined;
  const head = chunks[order[0]!]!;
  // Between the dash of an item and its first key no comment has a place.
  if (chunks[0]!.isInline && order[0] !== 0 && head.comments !== '') return undefined;
  const parts: string[] = [];
  for (let to = first; to <= last; to++) {
    const chunk = chunks[order[to]!]!;
    const body = changedWithin(text, chunk, inner);
    // No map begins with blank lines: those of what comes first part off what was first.
    const blank = to === 0 ? '' : order[to] === 0 ? head.blank : chunk.blank;
    const lead = to === 0 && chunks[0]!.isInline ? '' : chunk.comments + chunk.indent;
    parts.push(blank, lead, body);
    if (to < last) parts.push(text.slice(chunks[to]!.end, chunks[to + 1]!.start));
  }
  return { start: chunks[first]!.start, end: chunks[last]!.end, text: parts.join('') };
}

/** Which entry comes first, second, …; keys that the schema does not list follow their predecessors. */
function orderOf({ entries }: MapNode, shape: Shape | undefined): readonly number[] {
  const rankOf = new Map(Object.keys(shape?.map?.properties ?? {}).map((key, rank) => [key, rank]));
  let rank = -1;
  const ranks = entries.map(({ key }) => (rank = rankOf.get(key.text) ?? rank));
  return [...ranks.keys()].toSorted((a, b) => ranks[a]! - ranks[b]! || a - b);
}

function changedWithin(text: string, { key, end }: Chunk, inner: readonly Change[]): string {
  const own = inner.filter((change) => change.start >= key && change.end <= end);
  const moved = own.map((each) => ({ ...each, start: each.start - key, end: each.end - key }));
  return applyEdits(text.slice(key, end), moved);
}

/** Whether a file still has the data of a tree, and no faults. */
function saysTheSame({ root }: Tree, file: SourceFile): boolean {
  const { value, diagnostics } = parse(file);
  return diagnostics.length === 0 && areAlike(root!, value.root!);
}

function areAlike(a: Node, b: Node): boolean {
  if (a.kind === 'scalar') return b.kind === 'scalar' && a.text === b.text && a.value === b.value;
  if (a.kind === 'list') {
    if (b.kind !== 'list' || a.items.length !== b.items.length) return false;
    return a.items.every((item, index) => areAlike(item, b.items[index]!));
  }
  if (b.kind !== 'map' || a.entries.length !== b.entries.length) return false;
  const others = new Map(b.entries.map(({ key, value }) => [key.text, value]));
  return a.entries.every(({ key, value }) => {
    const other = others.get(key.text);
    return other !== undefined && areAlike(value, other);
  });
}

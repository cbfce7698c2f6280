import { byIdentity } from '../differences/identity.ts';
import type { ListNode, MapNode, Node } from '../parse/tree.ts';

/** A part of a file: an entry of a map or an item of a list, with the comments above it. */
export interface Segment {
  /** The key, or what an item goes by. */
  readonly name: string;
  /** Whole lines. */
  readonly text: string;
  /** What it says, whatever its form. */
  readonly data: unknown;
  /** The lines before its parts, and its parts, if it is written on lines of its own. */
  readonly inner?: {
    readonly head: string;
    readonly kind: Node['kind'];
    readonly parts: readonly Segment[];
  };
}

/** A stretch of text in whole lines. */
interface Region {
  readonly start: number;
  readonly end: number;
}

/** The parts of a map or list that is written on lines of its own: together they are its whole text. */
export function segmentsOf(
  text: string,
  node: MapNode | ListNode,
  region: Region,
): readonly Segment[] {
  const children = childrenOf(node);
  const segments: Segment[] = [];
  let start = region.start;
  for (const [index, child] of children.entries()) {
    const isLast = index === children.length - 1;
    const until = isLast ? region.end : Math.min(region.end, lineAfter(text, child.end));
    // Two on one line cannot be parted.
    if (until <= start) return [];
    segments.push(segmentOf(text, child, { start, end: until }));
    start = until;
  }
  return segments;
}

interface Child {
  readonly name: string;
  /** Where its key ends; absent for an item. */
  readonly keyEnd?: number;
  readonly end: number;
  readonly value: Node;
}

function childrenOf(node: MapNode | ListNode): readonly Child[] {
  if (node.kind === 'map') {
    return node.entries.map(({ key, value }) => ({
      name: key.text,
      keyEnd: key.end,
      end: Math.max(key.end, value.end),
      value,
    }));
  }
  const names = new Map(
    [...byIdentity(node.items.map(plain))].map(([name, index]) => [index, name]),
  );
  return node.items.map((value, index) => ({
    name: names.get(index) ?? '',
    end: value.end,
    value,
  }));
}

function segmentOf(text: string, { name, keyEnd, value }: Child, region: Region): Segment {
  const segment = { name, text: text.slice(region.start, region.end), data: plain(value) };
  if (value.kind === 'scalar' || value.flow) return segment;
  // The first key of an item stands behind its dash; all others stand below their key, and what
  // is said above the first of them is said of that.
  const start = keyEnd === undefined ? region.start : lineAfter(text, keyEnd);
  if (value.start < start || (keyEnd === undefined && value.kind === 'list')) return segment;
  const parts = segmentsOf(text, value, { start, end: region.end });
  if (parts.length === 0) return segment;
  const head = text.slice(region.start, start);
  return { ...segment, inner: { head, kind: value.kind, parts } };
}

function lineAfter(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}

/** What a node says, as plain data. */
function plain(node: Node): unknown {
  if (node.kind === 'scalar') return node.plain ? node.text : node.value;
  if (node.kind === 'list') return node.items.map(plain);
  const entries = node.entries.map(({ key, value }) => [key.text, plain(value)] as const);
  return Object.assign(Object.create(null) as object, Object.fromEntries(entries));
}

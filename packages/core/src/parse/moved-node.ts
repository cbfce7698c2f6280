import { movedSpan } from '../text/moved.ts';
import type { Node } from './tree.ts';

/** A node with all that it holds, so many code units further on; of parts before an offset nothing moves. */
export function movedNode<T extends Node>(node: T, by: number, behind?: number): T;
export function movedNode(node: Node, by: number, behind = -1): Node {
  if (by === 0 || node.end < behind) return node;
  const { start, end } =
    node.start < behind ? { start: node.start, end: node.end + by } : movedSpan(node, by);
  if (node.kind === 'scalar') return { ...node, start, end };
  if (node.kind === 'list') {
    return { ...node, start, end, items: node.items.map((item) => movedNode(item, by, behind)) };
  }
  const entries = node.entries.map(({ key, value }) => ({
    key: movedNode(key, by, behind),
    value: movedNode(value, by, behind),
  }));
  return { ...node, start, end, entries };
}

import {
  ROOTS,
  SHAPES,
  type Node,
  type ScalarNode,
  type Shape,
  type ShapedFile,
  type Span,
} from '@throughline/core';
import { valueShape } from './locate.ts';

/** A value of a file that is neither a map nor a list, and what the schema says of it. */
export interface WrittenValue {
  readonly node: ScalarNode;
  readonly shape: Shape | undefined;
}

/** Every such value that touches a span, in the order written; usually of the whole file. */
export function valuesIn(
  { tree, kind }: ShapedFile,
  within: Span = { start: 0, end: Infinity },
): readonly WrittenValue[] {
  const found: WrittenValue[] = [];
  const walk = (node: Node, shape: Shape | undefined): void => {
    if (node.end < within.start || node.start > within.end) return;
    if (node.kind === 'scalar') found.push({ node, shape });
    else if (node.kind === 'list') {
      const items = shape?.list && SHAPES[shape.list.items];
      for (const item of node.items) walk(item, items);
    } else for (const { key, value } of node.entries) walk(value, valueShape(shape, key.text));
  };
  if (tree.root) walk(tree.root, SHAPES[ROOTS[kind]]);
  return found;
}

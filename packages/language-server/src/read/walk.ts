import {
  ROOTS,
  SHAPES,
  type Node,
  type ScalarNode,
  type Shape,
  type ShapedFile,
} from '@throughline/core';
import { valueShape } from './locate.ts';

/** A value of a file that is neither a map nor a list, and what the schema says of it. */
export interface WrittenValue {
  readonly node: ScalarNode;
  readonly shape: Shape | undefined;
}

/** Every such value, in the order written. Linear in the file. */
export function valuesIn({ tree, kind }: ShapedFile): readonly WrittenValue[] {
  const found: WrittenValue[] = [];
  const walk = (node: Node, shape: Shape | undefined): void => {
    if (node.kind === 'scalar') found.push({ node, shape });
    else if (node.kind === 'list') {
      const items = shape?.list && SHAPES[shape.list.items];
      for (const item of node.items) walk(item, items);
    } else for (const { key, value } of node.entries) walk(value, valueShape(shape, key.text));
  };
  if (tree.root) walk(tree.root, SHAPES[ROOTS[kind]]);
  return found;
}

import {
  ROOTS,
  SHAPES,
  type Node,
  type ScalarNode,
  type Shape,
  type ShapedFile,
} from '@throughline/core';

/** What stands at an offset of a file, and what the schema says of it. */
export interface Located {
  readonly on: 'key' | 'value';
  /** The key, or the value itself: the innermost one there. */
  readonly node: Node;
  /** What may stand as the value there. */
  readonly shape: Shape | undefined;
  /** The key under which it stands, however deep in lists. */
  readonly key: ScalarNode | undefined;
  /** The key is one of the schema's own words, not a name that the file gives or uses. */
  readonly isField: boolean;
}

/** Walks down a file's tree and the table of shapes side by side; `undefined` between entries. */
export function locate({ tree, kind }: ShapedFile, offset: number): Located | undefined {
  let found: Located | undefined;
  let node: Node | undefined = tree.root ?? undefined;
  let shape: Shape | undefined = SHAPES[ROOTS[kind]];
  let key: ScalarNode | undefined;
  let isField = false;
  while (node && node.start <= offset && offset <= node.end) {
    found = { on: 'value', node, shape, key, isField };
    if (node.kind === 'scalar') return found;
    if (node.kind === 'list') {
      const items = node.items;
      shape = shape?.list && SHAPES[shape.list.items];
      node = items.find(({ start, end }) => start <= offset && offset <= end);
      continue;
    }
    const entry = node.entries.find(
      (each) => each.key.start <= offset && offset <= Math.max(each.key.end, each.value.end),
    );
    if (!entry) break;
    const known: Shape | undefined = shape;
    isField = known?.map !== undefined && Object.hasOwn(known.map.properties, entry.key.text);
    shape = valueShape(known, entry.key.text);
    key = entry.key;
    if (offset <= key.end) return { on: 'key', node: key, shape, key, isField };
    node = entry.value;
  }
  return found?.node.kind === 'scalar' ? found : undefined;
}

/** The shape of what stands under a key; keys that begin with `x-` are the file's own. */
export function valueShape(shape: Shape | undefined, key: string): Shape | undefined {
  if (!shape?.map || key.startsWith('x-')) return undefined;
  const { properties, rest } = shape.map;
  const index = Object.hasOwn(properties, key) ? properties[key] : rest;
  return index === undefined ? undefined : SHAPES[index];
}

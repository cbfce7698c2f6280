import type { Analysis, Definition, MapNode, Node } from '@throughline/core';

/** What is written of an entity: the map that carries its `id`, or the value under its name. */
export function definedAs(definition: Definition, { files }: Analysis): Node | undefined {
  const root = files.get(definition.at.path)?.tree.root;
  if (root?.kind !== 'map') return undefined;
  const { start, end } = definition.at;
  // An id taken from the file's name has no place in the text.
  return start === end ? root : namedAt(root, start);
}

function namedAt(map: MapNode, offset: number): Node | undefined {
  for (const { key, value } of map.entries) {
    if (key.start <= offset && offset < key.end) return value;
    if (value.start > offset || offset >= value.end) continue;
    return value.kind === 'scalar' ? map : within(value, offset);
  }
  return undefined;
}

function within(node: Node, offset: number): Node | undefined {
  if (node.kind === 'map') return namedAt(node, offset);
  if (node.kind === 'scalar') return undefined;
  const item = node.items.find(({ start, end }) => start <= offset && offset < end);
  return item && within(item, offset);
}

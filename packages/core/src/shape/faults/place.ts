import { SHAPES } from '../../model/generated/shapes.ts';
import type { EntityKind, Shape } from '../../model/shape.ts';
import { displayed } from '../../text/display.ts';
import type { Entry, MapNode, Node, ScalarNode } from '../../parse/tree.ts';

/** A place in a file at which something does not fit. */
export interface Place {
  readonly node: Node;
  readonly shape: Shape | undefined;
  /** The key under which it stands; of an item of a list, the list's. */
  readonly key?: ScalarNode;
  readonly isItem: boolean;
  /** The kind of entity that it is. */
  readonly entity?: EntityKind;
  readonly parent?: Place;
}

/**
 * Finds places by JSON pointer. Each step is looked up once, so that ten thousand faults in one
 * map cost no more than ten thousand look-ups.
 */
export function placesIn(
  root: Node,
  shape: Shape | undefined,
): (pointer: string) => Place | undefined {
  const entity = shape?.map?.defines;
  const top: Place = { node: root, shape, isItem: false, ...(entity && { entity }) };
  const known = new Map<string, Place | undefined>([['', top]]);
  const entries = new Map<MapNode, ReadonlyMap<string, Entry>>();
  const find = (pointer: string): Place | undefined => {
    if (known.has(pointer)) return known.get(pointer);
    const slash = pointer.lastIndexOf('/');
    const parent = find(pointer.slice(0, slash));
    const place = parent && step(parent, unescaped(pointer.slice(slash + 1)), entries);
    known.set(pointer, place);
    return place;
  };
  return find;
}

function unescaped(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

function step(
  parent: Place,
  name: string,
  known: Map<MapNode, ReadonlyMap<string, Entry>>,
): Place | undefined {
  const { node, shape } = parent;
  if (node.kind === 'list') {
    const item = node.items[Number(name)];
    const items = shape?.list && SHAPES[shape.list.items];
    const entity = items?.map?.defines;
    const key = parent.key && { key: parent.key };
    return (
      item && { node: item, shape: items, isItem: true, parent, ...key, ...(entity && { entity }) }
    );
  }
  if (node.kind === 'scalar') return undefined;
  const entry = entriesOf(node, known).get(name);
  if (!entry) return undefined;
  const { shape: under, entity } = shapeUnder(shape, name);
  return {
    node: entry.value,
    shape: under,
    key: entry.key,
    isItem: false,
    parent,
    ...(entity && { entity }),
  };
}

function shapeUnder(
  shape: Shape | undefined,
  name: string,
): { readonly shape: Shape | undefined; readonly entity?: EntityKind } {
  const map = shape?.map;
  if (!map) return { shape: undefined };
  const own = Object.hasOwn(map.properties, name) ? map.properties[name] : undefined;
  const index = own ?? map.rest;
  if (index === undefined) return { shape: undefined };
  const entity = own === undefined ? map.keysDefine : undefined;
  return { shape: SHAPES[index], ...(entity && { entity }) };
}

function entriesOf(
  node: MapNode,
  known: Map<MapNode, ReadonlyMap<string, Entry>>,
): ReadonlyMap<string, Entry> {
  let entries = known.get(node);
  if (!entries) {
    entries = new Map(node.entries.map((entry) => [entry.key.text, entry]));
    known.set(node, entries);
  }
  return entries;
}

/** What a map is called in a message: `an initiative`, `a team`, `calendar`, `an entry of dependsOn`. */
export function nameOf(place: Place): string {
  const name = bareName(place);
  if (!place.entity && !place.isItem) return name;
  return `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}`;
}

/** Like `nameOf`, to be said behind `this`. */
export function bareName({ entity, key, isItem }: Place): string {
  if (entity) return entity === 'kpi' ? 'KPI' : entity;
  if (!key) return 'roadmap.yaml';
  return isItem ? `entry of ${displayed(key.text)}` : displayed(key.text);
}

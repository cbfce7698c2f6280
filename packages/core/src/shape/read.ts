import { ROOTS, SHAPES } from '../model/generated/shapes.ts';
import { SCOPES, type EntityKind, type ScalarShape, type Shape } from '../model/shape.ts';
import { remember } from '../parse/origin.ts';
import type { ListNode, MapNode, Node, ScalarNode, Tree } from '../parse/tree.ts';
import type { Location } from '../text/source.ts';
import type { FileKind } from './kind-of.ts';
import { isScopedTo, splitReference } from './references.ts';
import type { Defined, FormatUse, Referred } from './shape.ts';

/** A file as plain data (what ajv judges), and what its places say about names and formats. */
export interface Read {
  readonly data: unknown;
  readonly definitions: readonly Defined[];
  readonly references: readonly Referred[];
  readonly formats: readonly FormatUse[];
}

/** Walks a tree and the table of shapes side by side, once. */
export function read(path: string, tree: Tree, kind: FileKind): Read {
  const reader = new Reader(path, kind === 'scenario');
  const data = tree.root === null ? undefined : reader.read(tree.root, SHAPES[ROOTS[kind]], {});
  const { definitions, references, formats } = reader;
  return { data, definitions, references, formats };
}

/** What a place inherits: the entity around it, and the map that it is written in. */
interface Around {
  readonly entity?: { readonly kind: EntityKind; readonly id: string } | undefined;
  readonly siblings?: MapNode;
}

/** Has the lifetime of one walk: it gathers names as it goes. */
class Reader {
  readonly definitions: Defined[] = [];
  readonly references: Referred[] = [];
  readonly formats: FormatUse[] = [];
  readonly #path: string;
  /** Whether the file is laid over others: it defines nothing, and names what they define. */
  readonly #isOverlay: boolean;
  #isTop = true;

  constructor(path: string, isOverlay: boolean) {
    this.#path = path;
    this.#isOverlay = isOverlay;
  }

  read(node: Node, shape: Shape | undefined, around: Around): unknown {
    if (node.kind === 'scalar') return this.#readScalar(node, shape?.scalar, around);
    if (node.kind === 'list') return this.#readList(node, shape, around);
    return this.#readMap(node, shape, around);
  }

  #readScalar(node: ScalarNode, shape: ScalarShape | undefined, around: Around): unknown {
    const value = valueOf(node, shape);
    if (shape === undefined || typeof value !== 'string') return value;
    const at = this.#textAt(node);
    if (shape.refers) this.#refer(shape.refers, value, at, around);
    const from = this.#originOf(around);
    if (shape.format) this.formats.push({ format: shape.format, text: value, at, ...from });
    // A date finds its release, if it names one, once the calendar is known.
    if (shape.mentions && shape.format !== 'when') {
      this.references.push({ kinds: shape.mentions, id: value, at, ...from, isMention: true });
    }
    return value;
  }

  #readList(node: ListNode, shape: Shape | undefined, around: Around): unknown[] {
    const items = shape?.list && SHAPES[shape.list.items];
    return remember(
      node.items.map((item) => this.read(item, items, around)),
      this.#path,
      node,
    );
  }

  #readMap(node: MapNode, shape: Shape | undefined, around: Around): object {
    const map = shape?.map;
    const entity = map?.defines && this.#defineByField(map.defines, node, around);
    const inside: Around = { ...(entity ? { entity } : around), siblings: node };
    this.#isTop = false;
    const data: Record<string, unknown> = Object.create(null);
    for (const { key, value } of node.entries) {
      const isOurs = !key.text.startsWith('x-');
      const own =
        map && Object.hasOwn(map.properties, key.text) ? map.properties[key.text] : undefined;
      const index = own ?? map?.rest;
      const named = own === undefined && isOurs && map !== undefined;
      const keyed = named ? this.#readKey(key, value, map, inside) : undefined;
      data[key.text] = this.read(
        value,
        isOurs && index !== undefined ? SHAPES[index] : undefined,
        keyed ?? inside,
      );
    }
    return remember(data, this.#path, node);
  }

  /** A key that is a name: it defines an entity, refers to one, or is written in a format. */
  #readKey(
    key: ScalarNode,
    value: Node,
    map: NonNullable<Shape['map']>,
    around: Around,
  ): Around | undefined {
    const at = this.#textAt(key);
    if (map.keysRefer) this.#refer([map.keysRefer], key.text, at, around);
    if (map.keysRefer && this.#isOverlay) return { entity: { kind: map.keysRefer, id: key.text } };
    if (map.keysFormat) this.formats.push({ format: map.keysFormat, text: key.text, at });
    if (!map.keysDefine) return undefined;
    if (this.#isOverlay) this.#refer([map.keysDefine], key.text, at, around);
    const whole = { path: this.#path, start: key.start, end: Math.max(key.end, value.end) };
    this.#define(map.keysDefine, key.text, at, whole, around);
    return { entity: { kind: map.keysDefine, id: key.text } };
  }

  /** An entity that carries its id among its fields; a file's only initiative may go by the file's name. */
  #defineByField(
    kind: EntityKind,
    node: MapNode,
    around: Around,
  ): { kind: EntityKind; id: string } | undefined {
    const whole = { path: this.#path, start: node.start, end: node.end };
    const field = node.entries.find(({ key }) => key.text === 'id')?.value;
    if (field?.kind === 'scalar' && field.text !== '') {
      this.#define(kind, field.text, this.#textAt(field), whole, around);
      return { kind, id: field.text };
    }
    const holdsList = node.entries.some(({ key }) => key.text === 'initiatives');
    if (!this.#isTop || holdsList || kind !== 'initiative') return undefined;
    const id = idFromPath(this.#path);
    this.#define(kind, id, { path: this.#path, start: 0, end: 0 }, whole, around);
    return { kind, id };
  }

  #define(kind: EntityKind, id: string, at: Location, whole: Location, around: Around): void {
    if (this.#isOverlay) return;
    const scope = isScopedTo(SCOPES[kind], around.entity);
    this.definitions.push({ kind, id, at, whole, ...(scope !== undefined && { scope }) });
  }

  #refer(kinds: readonly EntityKind[], text: string, at: Location, around: Around): void {
    for (const part of splitReference(kinds, text, at, around.entity, around.siblings)) {
      this.references.push({ ...part, ...this.#originOf(around) });
    }
  }

  /** What a scenario names, the scenario names: not the initiative over which it is laid. */
  #originOf({ entity }: Around): { readonly from?: string } {
    if (this.#isOverlay) return { from: `scenario:${idFromPath(this.#path)}` };
    return entity ? { from: `${entity.kind}:${entity.id}` } : {};
  }

  /** The span of a scalar's text, inside its quotes. */
  #textAt(node: ScalarNode): Location {
    const quote = node.plain || node.end - node.start !== node.text.length + 2 ? 0 : 1;
    return { path: this.#path, start: node.start + quote, end: node.end - quote };
  }
}

/** The name of an initiative that does not say its id, or of a scenario: its file's name without extensions. */
export function idFromPath(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.replace(/(\.initiative|\.scenario)?\.ya?ml$/, '');
}

/** Where text may stand, `1.30` and `2027` are text as written; elsewhere YAML's own reading holds. */
function valueOf(node: ScalarNode, shape: ScalarShape | undefined): unknown {
  return typeof node.value === 'number' && shape?.text && !shape.number ? node.text : node.value;
}

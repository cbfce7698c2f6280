import { ROOTS, SHAPES } from '../model/generated/shapes.ts';
import { SCOPES, type EntityKind, type ScalarShape, type Shape } from '../model/shape.ts';
import type { Block } from '../parse/block.ts';
import { remember } from '../parse/origin.ts';
import { Recorder } from '../parse/records.ts';
import type { ListNode, MapNode, Node, ScalarNode } from '../parse/tree.ts';
import type { Span } from '../text/source.ts';
import type { FileKind } from './kind-of.ts';
import { addKey, emptyMap } from './map.ts';
import { ownShape } from './own-shape.ts';
import { DefinedName, ReferredName, WrittenText } from './placed.ts';
import { isScopedTo, splitReference } from './references.ts';
import type { Defined, FormatUse, Referred } from './shape.ts';

/** A file as plain data (what ajv judges), and what its places say about names and formats. */
export interface Read {
  readonly data: unknown;
  readonly definitions: readonly Defined[];
  readonly references: readonly Referred[];
  readonly formats: readonly FormatUse[];
}

/** Walks a file's tree and the table of shapes side by side, once, and writes down where things stand. */
export function read(block: Block, root: Node | null, kind: FileKind): Read {
  return readBy(new Reader(block, kind === 'scenario', true), root, SHAPES[ROOTS[kind]]);
}

/** Like {@link read}, for one item of the list of a file. */
export function readItemData(block: Block, node: Node | undefined, shape: Shape | undefined): Read {
  return readBy(new Reader(block, false, false), node ?? null, shape);
}

function readBy(reader: Reader, root: Node | null, shape: Shape | undefined): Read {
  const data = root === null ? undefined : reader.read(root, shape, {});
  reader.finish();
  const { definitions, references, formats } = reader;
  // A list that grew has room for more; ten thousand files would keep it.
  return {
    data,
    definitions: definitions.slice(),
    references: references.slice(),
    formats,
  };
}

/** The entity around a place. */
interface Entity {
  readonly kind: EntityKind;
  readonly id: string;
  /** `initiative:erp-finance`. */
  readonly name: string;
}

/** What a place inherits: the entity around it, and the map that it is written in. */
interface Around {
  readonly entity?: Entity | undefined;
  readonly siblings?: MapNode;
}

/** Has the lifetime of one walk: it gathers names as it goes. */
class Reader {
  readonly definitions: Defined[] = [];
  readonly references: Referred[] = [];
  readonly formats: FormatUse[] = [];
  readonly #block: Block;
  readonly #recorder: Recorder;
  /** Whether the file is laid over others: it defines nothing, and names what they define. */
  readonly #isOverlay: boolean;
  readonly #ownName: string | undefined;
  #isTop: boolean;

  constructor(block: Block, isOverlay: boolean, isTop: boolean) {
    this.#block = block;
    this.#recorder = new Recorder(block);
    this.#isOverlay = isOverlay;
    this.#ownName = isOverlay ? `scenario:${idFromPath(block.path)}` : undefined;
    this.#isTop = isTop;
  }

  finish(): void {
    this.#recorder.finish();
  }

  read(node: Node, shape: Shape | undefined, around: Around): unknown {
    if (node.kind === 'scalar') return this.#readScalar(node, shape?.scalar, around);
    if (node.kind === 'list') return this.#readList(node, shape, around);
    return this.#readMap(node, shape, around);
  }

  #readScalar(node: ScalarNode, shape: ScalarShape | undefined, around: Around): unknown {
    const value = valueOf(node, shape);
    if (shape === undefined || typeof value !== 'string') return value;
    const { refers, format, mentions } = shape;
    if (!refers && !format && !mentions) return value;
    const at = textOf(node);
    if (refers) this.#refer(refers, value, at, around);
    const from = this.#nameOf(around);
    if (format)
      this.formats.push(new WrittenText({ block: this.#block, ...at }, format, value, from));
    // A date finds its release, if it names one, once the calendar is known.
    if (mentions && format !== 'when') {
      this.#use(at, { kinds: mentions, id: value, from, isMention: true });
    }
    return value;
  }

  #readList(node: ListNode, shape: Shape | undefined, around: Around): unknown[] {
    const items = shape?.list && SHAPES[shape.list.items];
    const data = node.items.map((item) => this.read(item, items, around));
    return remember(data, this.#block, this.#recorder.add(node));
  }

  #readMap(node: MapNode, shape: Shape | undefined, around: Around): object {
    const map = shape?.map;
    const entity = map?.defines && this.#defineByField(map.defines, node, around);
    const inside: Around = { entity: entity ?? around.entity, siblings: node };
    this.#isTop = false;
    const data = remember(emptyMap(), this.#block, this.#recorder.add(node));
    for (const [index, { key, value }] of node.entries.entries()) {
      const own = map && ownShape(map, key.text);
      const isOurs = own !== undefined || !key.text.startsWith('x-');
      const under = own ?? (isOurs ? map?.rest : undefined);
      const isNamed = own === undefined && isOurs && map !== undefined;
      const keyed = isNamed ? this.#readKey(key, value, map, inside) : undefined;
      const shapeUnder = under === undefined ? undefined : SHAPES[under];
      const held = this.read(value, shapeUnder, keyed ?? inside);
      // Of the schema's own keys some maps have two dozen.
      if (index < MANY || own === undefined) data[key.text] = held;
      else addKey(data, key.text, held);
    }
    return data;
  }

  /** A key that is a name: it defines an entity, refers to one, or is written in a format. */
  #readKey(
    key: ScalarNode,
    value: Node,
    { keysRefer, keysFormat, keysDefine }: NonNullable<Shape['map']>,
    around: Around,
  ): Around | undefined {
    const at = textOf(key);
    if (keysRefer) this.#refer([keysRefer], key.text, at, around);
    if (keysRefer && this.#isOverlay) return { entity: entityOf(keysRefer, key.text) };
    if (keysFormat) {
      this.formats.push(
        new WrittenText({ block: this.#block, ...at }, keysFormat, key.text, undefined),
      );
    }
    if (!keysDefine) return undefined;
    if (this.#isOverlay) this.#refer([keysDefine], key.text, at, around);
    const whole = { start: key.start, end: Math.max(key.end, value.end) };
    this.#define(keysDefine, key.text, at, whole, around);
    return { entity: entityOf(keysDefine, key.text) };
  }

  /** An entity that carries its id among its fields; a file's only initiative may go by the file's name. */
  #defineByField(kind: EntityKind, node: MapNode, around: Around): Entity | undefined {
    const field = node.entries.find(({ key }) => key.text === 'id')?.value;
    if (field?.kind === 'scalar' && field.text !== '') {
      this.#define(kind, field.text, textOf(field), node, around);
      return entityOf(kind, field.text);
    }
    const holdsList = node.entries.some(({ key }) => key.text === 'initiatives');
    if (!this.#isTop || holdsList || kind !== 'initiative') return undefined;
    const id = idFromPath(this.#block.path);
    this.#define(kind, id, { start: 0, end: 0 }, node, around);
    return entityOf(kind, id);
  }

  #define(kind: EntityKind, id: string, at: Span, whole: Span, around: Around): void {
    if (this.#isOverlay) return;
    const scope = isScopedTo(SCOPES[kind], around.entity);
    const spot = { block: this.#block, start: at.start, end: at.end };
    this.definitions.push(new DefinedName(spot, whole, kind, id, scope));
  }

  #refer(kinds: readonly EntityKind[], text: string, at: Span, around: Around): void {
    const from = this.#nameOf(around);
    for (const part of splitReference(kinds, text, around.entity, around.siblings)) {
      const start = at.start + part.offset;
      const end = part.length === undefined ? at.end : start + part.length;
      this.#use({ start, end }, { ...part, from });
    }
  }

  #use({ start, end }: Span, said: ConstructorParameters<typeof ReferredName>[1]): void {
    this.references.push(new ReferredName({ block: this.#block, start, end }, said));
  }

  /** What a scenario names, the scenario names: not the initiative over which it is laid. */
  #nameOf({ entity }: Around): string | undefined {
    return this.#ownName ?? entity?.name;
  }
}

/** Further keys of a map are added with care: see {@link addKey}. */
const MANY = 12;

function entityOf(kind: EntityKind, id: string): Entity {
  return { kind, id, name: `${kind}:${id}` };
}

/** The span of a scalar's text, inside its quotes. */
function textOf(node: ScalarNode): Span {
  const quote = node.plain || node.end - node.start !== node.text.length + 2 ? 0 : 1;
  return { start: node.start + quote, end: node.end - quote };
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

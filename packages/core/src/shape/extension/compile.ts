import type { ListNode, MapNode, Node, ScalarNode } from '../../parse/tree.ts';
import { quoted } from '../../text/display.ts';
import { BOUNDS, TYPES, type Bound, type Fault, type Spec, type TypeName } from './spec.ts';

/** Schemas nested deeper are refused: no roadmap needs them, and every step costs on every keystroke. */
const DEEPEST = 8;
/** Keywords that say something to people, not about the data. */
const SPOKEN: ReadonlySet<string> = new Set([
  '$schema',
  '$id',
  '$comment',
  'title',
  'description',
  'examples',
  'default',
]);

/**
 * Compiles a team's own schema. Only keywords whose cost is linear in the data are known: no
 * patterns (a bad one can hang an editor), no references, nothing that tries alternatives.
 * What is not understood is reported and says nothing.
 */
export function compileSpec(root: Node | null, faults: Fault[]): Spec {
  if (root?.kind === 'map') return compile(root, 0, faults);
  const { start, end } = root ?? { start: 0, end: 0 };
  faults.push({
    message: 'a schema of your own is an object with properties',
    help: 'begin with {"properties": {"x-cost-center": {"type": "string"}}}',
    start,
    end,
  });
  return ANYTHING;
}

const ANYTHING: Spec = { properties: new Map(), required: [], isOpen: true, bounds: {} };

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function compile(node: MapNode, depth: number, faults: Fault[]): Spec {
  const spec: Mutable<Spec> = { ...ANYTHING };
  for (const { key, value } of node.entries) {
    if (SPOKEN.has(key.text)) continue;
    if (!readKeyword(spec, key.text, value, depth, faults)) faults.push(misunderstood(key, value));
  }
  return spec;
}

/** Whether a keyword is known and its value of the right kind. */
function readKeyword(
  spec: Mutable<Spec>,
  keyword: string,
  value: Node,
  depth: number,
  faults: Fault[],
): boolean {
  switch (keyword) {
    case 'type':
      return readTypes(spec, value);
    case 'enum':
    case 'required': {
      const words = wordsOf(value);
      if (words) spec[keyword === 'enum' ? 'words' : 'required'] = words;
      return words !== undefined;
    }
    case 'additionalProperties':
      if (value.kind === 'scalar' && typeof value.value === 'boolean') spec.isOpen = value.value;
      return value.kind === 'scalar' && typeof value.value === 'boolean';
    case 'properties':
      return readProperties(spec, value, depth, faults);
    case 'items':
      if (value.kind === 'map' && depth < DEEPEST) spec.items = compile(value, depth + 1, faults);
      return value.kind === 'map' && depth < DEEPEST;
    default:
      return readBound(spec, keyword, value);
  }
}

function readTypes(spec: Mutable<Spec>, value: Node): boolean {
  const words = value.kind === 'scalar' ? [value.text] : (wordsOf(value) ?? []);
  const types = words.filter(isType);
  if (types.length > 0) spec.types = new Set(types);
  return types.length > 0 && types.length === words.length;
}

function readProperties(spec: Mutable<Spec>, value: Node, depth: number, faults: Fault[]): boolean {
  if (value.kind !== 'map' || depth >= DEEPEST) return false;
  const properties = new Map<string, Spec>();
  for (const entry of value.entries) {
    if (entry.value.kind !== 'map') return false;
    if (depth === 0 && !entry.key.text.startsWith('x-')) faults.push(notOwn(entry.key));
    properties.set(entry.key.text, compile(entry.value, depth + 1, faults));
  }
  spec.properties = properties;
  return true;
}

function readBound(spec: Mutable<Spec>, keyword: string, value: Node): boolean {
  const bound = BOUNDS.find((each) => each === keyword);
  if (!bound || value.kind !== 'scalar' || typeof value.value !== 'number') return false;
  const bounds: Partial<Record<Bound, number>> = { ...spec.bounds, [bound]: value.value };
  spec.bounds = bounds;
  return true;
}

function wordsOf(value: Node): readonly string[] | undefined {
  return value.kind === 'list' ? textsOf(value) : undefined;
}

function textsOf({ items }: ListNode): readonly string[] | undefined {
  const texts = items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : []));
  return texts.length === items.length ? texts : undefined;
}

function isType(word: string): word is TypeName {
  return TYPES.some((type) => type === word);
}

const KNOWN: ReadonlySet<string> = new Set([
  'type',
  'enum',
  'required',
  'additionalProperties',
  'properties',
  'items',
  ...BOUNDS,
]);

function misunderstood(key: ScalarNode, value: Node): Fault {
  if (KNOWN.has(key.text)) {
    return {
      message: `${key.text} cannot have this value in a schema of your own`,
      help: `write it as JSON Schema has it, nested at most ${DEEPEST} levels deep`,
      start: value.start,
      end: Math.min(value.end, value.start + 80),
    };
  }
  return {
    message: `${quoted(key.text)} is not understood in a schema of your own, so it checks nothing`,
    help: `use ${[...KNOWN].join(', ')}`,
    start: key.start,
    end: key.end,
  };
}

function notOwn({ text, start, end }: ScalarNode): Fault {
  return {
    message: `${quoted(text)} is not a key of your own, so nothing here can change what it takes`,
    help: `name it x-${text}`,
    start,
    end,
  };
}

import { readFileSync } from 'node:fs';
import { inRepository } from './repository.ts';

/** A schema as written: the keywords of JSON Schema 2020-12 that our files use, and our own. */
export interface RawSchema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, RawSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | number)[];
  readonly pattern?: string;
  readonly errorMessage?: string;
  readonly properties?: Readonly<Record<string, RawSchema>>;
  readonly patternProperties?: Readonly<Record<string, RawSchema | boolean>>;
  readonly additionalProperties?: RawSchema | boolean;
  readonly propertyNames?: RawSchema;
  readonly required?: readonly string[];
  readonly items?: RawSchema;
  readonly anyOf?: readonly RawSchema[];
  readonly if?: RawSchema;
  readonly then?: RawSchema;
  readonly else?: RawSchema;
  readonly not?: RawSchema;
  /** How a text is written: one of core's `FORMAT_NAMES`. */
  readonly 'x-format'?: string;
  /** On a map: its keys are names of new entities of this kind. On an object: it is one, named by its `id`. */
  readonly 'x-defines'?: string;
  /** The text names an existing entity of one of these kinds. */
  readonly 'x-refers'?: readonly string[];
  /** The keys of the map name existing entities of this kind. */
  readonly 'x-refers-keys'?: string;
  /** The keys of the map are written in this format. */
  readonly 'x-keys-format'?: string;
  /** The text names an entity of one of these kinds if there is one; other text is fine. */
  readonly 'x-mentions'?: readonly string[];
  /** The examples are words to suggest; other words may stand too. */
  readonly 'x-suggested'?: boolean;
}

/** Our keywords beside those of JSON Schema; they say what a value means, never whether it is valid. */
export const OUR_KEYWORDS = [
  'errorMessage',
  'x-defines',
  'x-format',
  'x-keys-format',
  'x-mentions',
  'x-refers',
  'x-refers-keys',
  'x-suggested',
] as const;

export const FILE_KINDS = ['roadmap', 'initiative', 'scenario'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** A schema in its file, so that its `$ref`s can be followed. */
export interface Placed {
  readonly file: FileKind;
  readonly raw: RawSchema;
  /** The name under `$defs` by which it was reached, the innermost one that is a shape of its own. */
  readonly name?: string;
}

const schemas = new Map<FileKind, RawSchema>();

/** The schema of a kind of file, read once. */
export function readSchema(file: FileKind): RawSchema {
  const known = schemas.get(file);
  if (known) return known;
  const text = readFileSync(inRepository(`schemas/${file}.schema.json`), 'utf8');
  // The tests compile every file with ajv and look at every keyword.
  const schema = JSON.parse(text) as RawSchema;
  schemas.set(file, schema);
  return schema;
}

export function rootOf(file: FileKind): Placed {
  return { file, raw: readSchema(file) };
}

/** The schema that a `$ref` names. */
export function follow(ref: string, from: FileKind): Placed {
  const [path = '', pointer = ''] = ref.split('#');
  const file = path === '' ? from : FILE_KINDS.find((kind) => path === `${kind}.schema.json`);
  const name = pointer.replace(/^\/\$defs\//, '');
  const raw = file && readSchema(file).$defs?.[name];
  if (!file || !raw) throw new Error(`schemas/${from}.schema.json: "${ref}" leads nowhere`);
  return { file, raw, name };
}

/**
 * A schema with its `$ref` followed and the branches of its `if` folded in. What is written
 * beside a `$ref` wins over what the `$ref` says, except that required keys add up.
 */
export function resolve(placed: Placed): Placed {
  let { file, raw, name } = placed;
  while (raw.$ref !== undefined) {
    const { $ref, ...beside } = raw;
    const target = follow($ref, file);
    const required = [...(target.raw.required ?? []), ...(beside.required ?? [])];
    raw = { ...target.raw, ...beside, ...(required.length > 0 && { required }) };
    file = target.file;
    name = target.name;
  }
  return { file, raw: withBranches(raw, file), ...(name !== undefined && { name }) };
}

/** Several forms of one map (one initiative, or a list of them) seen as one map with the keys of all. */
function withBranches(raw: RawSchema, file: FileKind): RawSchema {
  const branches = [raw.else, raw.then].filter((branch) => branch?.$ref !== undefined);
  if (branches.length === 0) return raw;
  const forms = branches.map((branch) => resolve({ file, raw: branch! }).raw);
  const { if: _if, then: _then, else: _else, ...rest } = raw;
  const properties = Object.assign({}, ...forms.map((form) => form.properties));
  return { ...forms[0], ...rest, properties, required: [] };
}

export function typesOf(raw: RawSchema): readonly string[] {
  if (raw.enum) return [...new Set(raw.enum.map((value) => typeof value))];
  if (raw.type === undefined) return [];
  return typeof raw.type === 'string' ? [raw.type] : raw.type;
}

/** Text that may look like a number in YAML: `1.30` is a version, `2027` a year. */
export function isText(raw: RawSchema): boolean {
  return typesOf(raw).includes('string');
}

/** The keys' values of a map whose keys are free, if it is one. */
export function valuesOf(raw: RawSchema): RawSchema | undefined {
  return typeof raw.additionalProperties === 'object' ? raw.additionalProperties : undefined;
}

import {
  FILE_KINDS,
  follow,
  isText,
  readSchema,
  resolve,
  rootOf,
  typesOf,
  valuesOf,
} from './schema.ts';
import type { FileKind, Placed, RawSchema } from './schema.ts';

/**
 * TypeScript types of all that the files can hold, after reading: text is always `string`
 * (`1.30` stays as written), everything is readonly, `x-…` keys have no type.
 */
export function emitTypes(): string {
  const entities = entityNames();
  const declarations = FILE_KINDS.flatMap((file) => [
    declareRoot(file),
    ...Object.keys(readSchema(file).$defs ?? {}).map((name) =>
      declare(follow(`#/$defs/${name}`, file), entities),
    ),
  ]);
  return declarations.filter((each) => each !== undefined).join('\n');
}

function declareRoot(file: FileKind): string {
  const root = rootOf(file);
  const doc = docOf(root.raw, '');
  const forms = [root.raw.else, root.raw.then].filter((form) => form?.$ref !== undefined);
  if (forms.length > 0) {
    const bases = forms.map((form) => typeOf({ file, raw: form! })).join(', ');
    return `${doc}export interface ${pascal(file)}File extends ${bases} {}\n`;
  }
  return `${doc}export interface ${pascal(file)}File ${membersOf(root, true)}\n`;
}

/** A type for a definition that is a map or a set of words; text and names are plain `string`. */
function declare(placed: Placed, entities: ReadonlySet<string>): string | undefined {
  const { raw, file, name = '' } = placed;
  if (raw.$ref !== undefined) return undefined;
  if (raw.enum) return `${docOf(raw, '')}export type ${pascal(name)} = ${wordsOf(raw)};\n`;
  if (raw.anyOf) return `${docOf(raw, '')}export type ${pascal(name)} = ${unionOf(placed)};\n`;
  if (raw.properties === undefined) return undefined;
  const isEntity = raw['x-defines'] !== undefined || entities.has(name) || isForm(raw, file, name);
  return `${docOf(raw, '')}export interface ${pascal(name)}Data ${membersOf(placed, isEntity)}\n`;
}

/**
 * The readers keep an entity even if something that the schema requires is missing, so all its
 * keys may be absent; other maps are kept only whole.
 */
function membersOf({ raw, file }: Placed, isEntity: boolean): string {
  const lines = Object.entries(raw.properties ?? {}).flatMap(([key, value]) => {
    const isThere = !isEntity && raw.required?.includes(key);
    const place = { file, raw: value };
    return `${docOf(resolve(place).raw, '  ')}  readonly ${key}${isThere ? '' : '?'}: ${typeOf(place)};`;
  });
  const rest = valuesOf(raw);
  if (rest) lines.push(`  readonly [key: string]: ${typeOf({ file, raw: rest })} | undefined;`);
  return `{\n${lines.join('\n')}\n}`;
}

function typeOf(placed: Placed): string {
  const { raw, file, name } = resolve(placed);
  if (name !== undefined && (raw.enum || raw.anyOf)) return pascal(name);
  if (raw.enum) return wordsOf(raw);
  if (raw.anyOf) return unionOf({ raw, file });
  if (raw.type === 'array')
    return `readonly ${bracketed(typeOf({ file, raw: raw.items ?? {} }))}[]`;
  if (raw.type === 'object' && raw.properties) return `${pascal(name ?? '')}Data`;
  const values = valuesOf(raw);
  if (values) return `Readonly<Record<string, ${typeOf({ file, raw: values })}>>`;
  if (isText(raw)) return 'string';
  return typesOf(raw)
    .map((type) => (type === 'integer' ? 'number' : type))
    .join(' | ');
}

function unionOf({ raw, file }: Placed): string {
  const types = raw.anyOf!.map((form) => typeOf({ file, raw: form }));
  return [...new Set(types)].join(' | ');
}

function wordsOf(raw: RawSchema): string {
  return raw
    .enum!.map((word) => (typeof word === 'string' ? `'${word}'` : String(word)))
    .join(' | ');
}

function bracketed(type: string): string {
  return type.includes(' ') && !type.startsWith('Readonly<') ? `(${type})` : type;
}

function docOf(raw: RawSchema, indent: string): string {
  if (raw.description === undefined) return '';
  return `${indent}/** ${raw.description.replaceAll('*/', '*\\/')} */\n`;
}

/** The definitions that stand under the keys of a section which names entities. */
function entityNames(): ReadonlySet<string> {
  const sections = FILE_KINDS.flatMap((file) =>
    [readSchema(file), ...Object.values(readSchema(file).$defs ?? {})].flatMap((raw) =>
      Object.values(raw.properties ?? {}).map((value) => ({ file, raw: value })),
    ),
  );
  const names = new Set<string>();
  for (const { file, raw } of sections) {
    const values = raw['x-defines'] === undefined ? undefined : valuesOf(raw);
    for (const form of values ? (values.anyOf ?? [values]) : []) {
      const { name } = resolve({ file, raw: form });
      if (name !== undefined) names.add(name);
    }
  }
  return names;
}

/** One of the forms that a whole file may take. */
function isForm(raw: RawSchema, file: FileKind, name: string): boolean {
  const root = readSchema(file);
  return raw.properties !== undefined && root.then?.$ref === `#/$defs/${name}`;
}

function pascal(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

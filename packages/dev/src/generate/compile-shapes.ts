import type { MapShape, ScalarShape, Shape } from '@throughline/core';
import { FILE_KINDS, isText, resolve, rootOf, typesOf, valuesOf } from './schema.ts';
import type { FileKind, Placed, RawSchema } from './schema.ts';

export interface CompiledShapes {
  readonly shapes: readonly Shape[];
  readonly roots: Readonly<Record<FileKind, number>>;
}

/** Turns the schemas into the one table that core reads files by. */
export function compileShapes(): CompiledShapes {
  const compiler = new Compiler();
  const roots = FILE_KINDS.map((file) => [file, compiler.indexOf(rootOf(file))]);
  // Every kind has its row.
  return { shapes: compiler.shapes, roots: Object.fromEntries(roots) as CompiledShapes['roots'] };
}

/** Has the lifetime of one compilation: it numbers shapes as it meets them. */
class Compiler {
  readonly shapes: Shape[] = [];
  readonly #known = new Map<string, number>();

  /** The row is taken before it is filled, so that a schema may lead back to itself. */
  indexOf(written: Placed): number {
    const placed = resolve(written);
    const key = `${placed.file} ${JSON.stringify(placed.raw)}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const index = this.shapes.length;
    this.#known.set(key, index);
    this.shapes.push({ doc: '' });
    this.shapes[index] = this.#compile(placed);
    return index;
  }

  #compile({ raw, file }: Placed): Shape {
    const forms = (raw.anyOf ?? [raw]).map((form) => resolve({ file, raw: form }));
    const scalars = forms.filter(({ raw: form }) => isScalar(form)).map(({ raw: form }) => form);
    const map = forms.find(({ raw: form }) => form.type === 'object');
    const list = forms.find(({ raw: form }) => form.type === 'array');
    return {
      doc: raw.description ?? '',
      ...(scalars.length > 0 && {
        scalar: scalarOf(scalars, raw['x-suggested'] ? [] : raw.examples),
      }),
      ...(map && { map: this.#mapOf(map) }),
      ...(list?.raw.items && {
        list: { items: this.indexOf({ file: list.file, raw: list.raw.items }) },
      }),
    };
  }

  #mapOf({ raw, file }: Placed): MapShape {
    const properties = Object.entries(raw.properties ?? {}).map(([key, value]) => [
      key,
      this.indexOf({ file, raw: value }),
    ]);
    const values = valuesOf(raw);
    const kind = raw['x-defines'] as MapShape['defines'];
    const isEntity = raw.properties !== undefined;
    return compact<MapShape>({
      properties: Object.fromEntries(properties),
      required: raw.required ?? [],
      rest: values && this.indexOf({ file, raw: values }),
      defines: isEntity ? kind : undefined,
      keysDefine: isEntity ? undefined : kind,
      keysRefer: raw['x-refers-keys'] as MapShape['keysRefer'],
      keysFormat: raw['x-keys-format'] as MapShape['keysFormat'],
    });
  }
}

/** What any of the forms allows; two forms of text (a word, or a rank) become one place. */
function scalarOf(
  forms: readonly RawSchema[],
  examples: readonly unknown[] | undefined,
): ScalarShape {
  const texts = forms.filter(isText);
  const values = texts
    .flatMap((form) => form.enum ?? (form['x-suggested'] ? form.examples : []) ?? [])
    .map(String);
  const shown = (examples ?? forms.flatMap((form) => form.examples ?? []))
    .filter(isPlain)
    .map(String);
  const allows = (type: string) => forms.some((form) => typesOf(form).includes(type));
  return compact<ScalarShape>({
    text: texts.length > 0,
    number: forms.some((form) => !isText(form) && typesOf(form).some(isNumeric)),
    boolean: allows('boolean'),
    null: allows('null'),
    values: values.length > 0 ? values : undefined,
    isClosed: texts.length > 0 && texts.every((form) => form.enum) ? true : undefined,
    format: firstOf(forms, 'x-format') as ScalarShape['format'],
    refers: firstOf(forms, 'x-refers') as ScalarShape['refers'],
    mentions: firstOf(forms, 'x-mentions') as ScalarShape['mentions'],
    examples: shown.length > 0 ? shown : undefined,
  });
}

function firstOf<K extends keyof RawSchema>(
  forms: readonly RawSchema[],
  keyword: K,
): RawSchema[K] | undefined {
  return forms.find((form) => form[keyword] !== undefined)?.[keyword];
}

function isScalar(raw: RawSchema): boolean {
  return typesOf(raw).length > 0 && raw.type !== 'object' && raw.type !== 'array';
}

function isNumeric(type: string): boolean {
  return type === 'number' || type === 'integer';
}

function isPlain(value: unknown): boolean {
  return typeof value !== 'object';
}

/** Without the keys that have no value: the table is read by people in reviews. */
function compact<T extends object>(row: { readonly [K in keyof T]: T[K] | undefined }): T {
  const entries = Object.entries(row).filter(([, value]) => value !== undefined);
  // Only keys that may be absent are ever undefined.
  return Object.fromEntries(entries) as T;
}

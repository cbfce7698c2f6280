import { Ajv, type Options } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { FILE_KINDS, OUR_KEYWORDS, readSchema, type RawSchema } from './schema.ts';

/**
 * A function for each kind of file, named like it, as ajv would make them at run time, as plain code: it
 * imports nothing and evaluates nothing.
 */
export async function compileValidators(): Promise<string> {
  const ajv = withOurSchemas(new Ajv({ ...AJV_OPTIONS, ...COMPACT }), withoutWords);
  const ids = Object.fromEntries(FILE_KINDS.map((file) => [file, readSchema(file).$id!]));
  // ajv's CommonJS default export, as Node's ESM loader hands it over.
  const toCode = standaloneCode as unknown as typeof standaloneCode.default;
  const bundle = await build({
    stdin: { contents: toCode(ajv, ids), resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    legalComments: 'none',
    write: false,
  });
  return compacted(bundle.outputFiles[0]!.text);
}

/** How strictly ajv reads our schemas and how much it reports; here and in the tests that compare. */
export const AJV_OPTIONS: Options = {
  strict: true,
  // Conditions ask for keys that another branch declares.
  strictRequired: false,
  // Text may be written as a YAML number.
  allowUnionTypes: true,
  allErrors: true,
};

const COMPACT: Options = { code: { source: true, esm: true }, inlineRefs: false, messages: false };

/**
 * Adds all schemas and our keywords. The compiled code comes from ajv's base class: its class
 * for draft 2020-12 tracks evaluated keys in every function, for keywords that we do not use.
 */
export function withOurSchemas<A extends Ajv>(
  ajv: A,
  prepare: (schema: RawSchema) => RawSchema = (schema) => schema,
): A {
  for (const keyword of OUR_KEYWORDS) ajv.addKeyword(keyword);
  for (const file of FILE_KINDS) ajv.addSchema(prepare(readSchema(file)));
  return ajv;
}

const WORDS: ReadonlySet<string> = new Set([
  '$schema',
  'title',
  'description',
  'examples',
  ...OUR_KEYWORDS,
]);

/** A schema without what says nothing about validity: the compiled code carries it along otherwise. */
function withoutWords(schema: RawSchema): RawSchema {
  const { properties, $defs, ...keywords } = schema;
  const kept = Object.entries(keywords).filter(([key]) => !WORDS.has(key));
  const inside = kept.map(([key, value]) => [key, isNested(key) ? bare(value) : value]);
  return {
    ...Object.fromEntries(inside),
    ...(properties && { properties: bareEach(properties) }),
    ...($defs && { $defs: bareEach($defs) }),
  };
}

function isNested(keyword: string): boolean {
  return !['enum', 'required', 'type', 'patternProperties'].includes(keyword);
}

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  return typeof value === 'object' && value !== null ? withoutWords(value) : value;
}

function bareEach(schemas: Readonly<Record<string, RawSchema>>): Record<string, RawSchema> {
  const entries = Object.entries(schemas).map(([key, schema]) => [key, withoutWords(schema)]);
  return Object.fromEntries(entries) as Record<string, RawSchema>;
}

/**
 * ajv joins the errors of each value to all before them by copying: a list of n wrong values
 * would take n² steps. Here they are added in place, which also shortens the code by half.
 */
function compacted(code: string): string {
  const text = code
    .replace(/^export \{[^}]*\};\n/m, '')
    .replaceAll(/^\/\/ .*\n/gm, '')
    .replaceAll(UNUSED, '')
    .replaceAll(ADDS_ONE, '$1 = withErrors($1, [$2]);')
    .replaceAll(ADDS_ALL, '$1 = withErrors($1, $2);');
  if (/vErrors\.(?:concat|push)/.test(text) || /parentData/.test(text)) {
    throw new Error('ajv writes its code in a new way');
  }
  return `${text}${WITH_ERRORS}`;
}

/** What ajv hands on for keywords (`$data`, custom code) that we do not use. */
const UNUSED =
  /, parentData(?:: data\d*)?, parentDataProperty(?:: (?:"\w+"|\w+))?, rootData(?: = data)?(?= \})/g;
const ADDS_ONE =
  /if \((vErrors) === null\) \{\s+vErrors = \[(err\d+)\];\s+\} else \{\s+vErrors\.push\(err\d+\);\s+\}/g;
const ADDS_ALL =
  /(vErrors) = vErrors === null \? (validate\d+\.errors) : vErrors\.concat\(validate\d+\.errors\);/g;

const WITH_ERRORS = `function withErrors(errors, added) {
  if (errors === null) return added;
  for (const error of added) errors.push(error);
  return errors;
}
`;

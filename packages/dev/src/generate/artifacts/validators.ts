import { generatedFrom, type Artifact } from '../artifact.ts';
import { compileValidators } from '../compile-validators.ts';
import { FILE_KINDS } from '../schema.ts';

const artifact: Artifact = {
  path: 'packages/core/src/shape/generated/validators.ts',
  async content() {
    return `// @ts-nocheck ${generatedFrom('schemas/')}

/** What ajv says of one place that does not fit the schema. */
export interface SchemaError {
  /** JSON pointer to the place, from the top of the file. */
  readonly instancePath: string;
  readonly schemaPath: string;
  /** The keyword of JSON Schema that does not hold. */
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Where the key itself is at fault. */
  readonly propertyName?: string;
}

/** Every place of a file's data that does not fit its schema; empty if all does. */
export type Validator = (data: unknown) => readonly SchemaError[];

export const VALIDATORS: Readonly<Record<${FILE_KINDS.map((kind) => `'${kind}'`).join(' | ')}, Validator>> = {
${FILE_KINDS.map((kind) => `  ${kind}: (data) => (${kind}(data) ? [] : ${kind}.errors),`).join('\n')}
};

${await compileValidators()}`;
  },
};
export default artifact;

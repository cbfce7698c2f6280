import { readFileSync } from 'node:fs';
import { generatedFrom, type Artifact } from '../artifact.ts';
import { inRepository } from '../repository.ts';
import { FILE_KINDS } from '../schema.ts';

/** The schemas as texts, so that the command line can print them wherever it is installed. */
const artifact: Artifact = {
  path: 'packages/cli/src/generated/schemas.ts',
  content() {
    const rows = FILE_KINDS.map((name) => {
      const text = readFileSync(inRepository(`schemas/${name}.schema.json`), 'utf8');
      return `  ${name}: ${JSON.stringify(text)},`;
    });
    return `// ${generatedFrom('schemas/*.schema.json')}

/** The JSON Schemas of the kinds of files, as published. */
export const SCHEMAS = {
${rows.join('\n')}
} as const;
`;
  },
};
export default artifact;

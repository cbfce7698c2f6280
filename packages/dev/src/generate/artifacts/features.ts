import { readdirSync } from 'node:fs';
import { generatedFrom, type Artifact } from '../artifact.ts';
import { inRepository } from '../repository.ts';

const FOLDER = 'packages/language-server/src/features';

/** The index of what the language server can be asked for. */
const artifact: Artifact = {
  path: 'packages/language-server/src/generated/features.ts',
  content() {
    const names = readdirSync(inRepository(FOLDER))
      .filter((name) => /^[a-z-]+\.ts$/.test(name))
      .toSorted();
    const imports = names.map(
      (name, index) => `import feature${index} from '../features/${name}';`,
    );
    const items = names.map((_, index) => `  feature${index},`);
    return `// ${generatedFrom(`${FOLDER}/*.ts`)}
import type { Feature } from '../feature.ts';
${imports.join('\n')}

/** Everything that a client may ask for, in order of names. */
export const FEATURES: readonly Feature[] = [
${items.join('\n')}
];
`;
  },
};
export default artifact;

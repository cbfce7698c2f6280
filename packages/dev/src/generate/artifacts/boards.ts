import { readdirSync } from 'node:fs';
import { generatedFrom, type Artifact } from '../artifact.ts';
import { inRepository } from '../repository.ts';

const FOLDER = 'packages/core/src/views/boards';

/** The index of the views in words and figures. */
const artifact: Artifact = {
  path: 'packages/core/src/views/generated/boards.ts',
  content() {
    const names = readdirSync(inRepository(FOLDER))
      .filter((name) => /^[a-z-]+\.ts$/.test(name))
      .map((name) => name.replace(/\.ts$/, ''))
      .toSorted();
    const imports = names.map((name, index) => `import board${index} from '../boards/${name}.ts';`);
    const items = names.map((name, index) => `  ['${name}', board${index}],`);
    return `// ${generatedFrom(`${FOLDER}/*.ts`)}
import type { BoardView } from '../board.ts';
${imports.join('\n')}

/** Every board by its name, in order of names. */
export const BOARDS: ReadonlyMap<string, BoardView> = new Map([
${items.join('\n')}
]);
`;
  },
};
export default artifact;

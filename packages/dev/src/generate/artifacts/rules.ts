import { readdirSync } from 'node:fs';
import { generatedFrom, type Artifact } from '../artifact.ts';
import { inRepository } from '../repository.ts';

const artifact: Artifact = {
  path: 'packages/core/src/rules/generated/rules.ts',
  content() {
    const ids = ruleIds();
    const imports = ids.map((id, index) => `import rule${index} from '../${id}.ts';`);
    const rows = ids.map((id, index) => `  ['${id}', rule${index}],`);
    return `// ${generatedFrom('packages/core/src/rules/*/*.ts')}
import type { Rule } from '../rule.ts';
${imports.join('\n')}

/** Every rule by id, in order of ids. */
export const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
${rows.join('\n')}
]);
`;
  },
};
export default artifact;

/** `<pack>/<name>` of every rule: each Markdown page in a folder of `rules/` has a rule beside it. */
export function ruleIds(): readonly string[] {
  const folder = inRepository('packages/core/src/rules');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^[a-z-]+\/[a-z0-9-]+\.md$/.test(path))
    .map((path) => path.replace(/\.md$/, ''))
    .toSorted();
}

import { readFileSync } from 'node:fs';
import { generatedFrom, type Artifact } from '../artifact.ts';
import { inRepository } from '../repository.ts';
import { ruleIds } from './rules.ts';

/** The rules' pages as a module, so that a door without a disk (a browser) can show them too. */
const artifact: Artifact = {
  path: 'packages/core/src/rules/generated/pages.ts',
  content() {
    const rows = ruleIds().map((id) => `  ['${id}', ${JSON.stringify(pageOf(id))}],`);
    return `// ${generatedFrom('packages/core/src/rules/*/*.md')}

/** The page of every rule, in Markdown, by the rule's id. */
export const RULE_PAGES: ReadonlyMap<string, string> = new Map<string, string>([
${rows.join('\n')}
]);
`;
  },
};
export default artifact;

function pageOf(id: string): string {
  return readFileSync(inRepository(`packages/core/src/rules/${id}.md`), 'utf8');
}

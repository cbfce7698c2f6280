import { readFileSync } from 'node:fs';
import { generatedFrom, type Artifact } from '../artifact.ts';
import { inRepository } from '../repository.ts';
import { ruleIds } from './rules.ts';

/** A page that lists every rule, by pack, for readers of the repository. */
const artifact: Artifact = {
  path: 'packages/core/src/rules/README.md',
  content() {
    const packs = new Map<string, string[]>();
    for (const id of ruleIds()) {
      const pack = id.slice(0, id.indexOf('/'));
      packs.set(pack, [...(packs.get(pack) ?? []), rowOf(id)]);
    }
    const tables = [...packs].map(
      ([pack, rows]) =>
        `## ${pack}\n\n| rule | usually | holds where |\n|---|---|---|\n${rows.join('')}`,
    );
    return `<!-- ${generatedFrom('the pages of the rules')} -->
# The rules

Each rule has a page: what it flags, why, what it leaves alone, what to do. The page is also its test. \`throughline explain <rule>\` shows it; \`rules:\` in \`roadmap.yaml\` sets its severity and options; a comment \`# throughline-ignore <rule> until 2027-02-01: the reason\` sets it aside in one place.

${tables.join('\n')}`;
  },
};
export default artifact;

/** The second line of a page is `**severity** · summary`. */
function rowOf(id: string): string {
  const page = readFileSync(inRepository(`packages/core/src/rules/${id}.md`), 'utf8');
  const [, severity = '', summary = ''] = /^\*\*(\w+)\*\* · (.*)$/m.exec(page) ?? [];
  return `| [\`${id}\`](${id}.md) | ${severity} | ${summary.replaceAll('|', '\\|')} |\n`;
}

import { readFileSync } from 'node:fs';
import { generatedFrom, type Artifact } from '../artifact.ts';
import { describeFile, describeScalars } from '../describe.ts';
import { inRepository } from '../repository.ts';

const artifact: Artifact = {
  path: 'schemas/README.md',
  content: () => page(new Set()),
};
export default artifact;

function page(described: Set<string>): string {
  return `<!-- ${generatedFrom('schemas/*.schema.json')} -->

# The file format

A **roadmap** is a folder with a \`roadmap.yaml\`. It holds the [shared vocabulary](#roadmapyaml):
objectives, KPIs, teams, systems, calendar. The [initiatives](#initiatives) stand in files of their
own below it, or in lists, or in \`roadmap.yaml\` itself. This is a whole roadmap:

\`\`\`yaml
roadmap: garden
initiatives:
  - id: shed
    title: Build the shed
    target: 2027-04
  - id: pond
    title: Dig the pond
    start: 2027-05
    dependsOn: [shed]
\`\`\`

- **Ids** are kebab-case and unique per kind in the roadmap. They are the identity: files may move.
- An **unknown key is an error**; keys that start with \`x-\` are yours, anywhere, and stay untouched.
- **Text stays as written**: \`1.30\` is the version 1.30, \`2027\` a year; no quotes are needed.
- **Dates are calendar days**, never instants: no time zone can move one.
- **Required** is marked with \\*. Nearly nothing is; the rules ask for more as the status rises.
- In an editor with the YAML language server, the first line
  \`# yaml-language-server: $schema=<path to roadmap.schema.json or initiative.schema.json>\`
  gives completion and hover from these schemas alone.

${describeScalars()}
## Initiatives

One initiative in a file:

${example('initiative')}

Several in one file stand in a list under \`initiatives:\`, each with its \`id\`.

${describeFile('initiative', described)}

## roadmap.yaml

Any section may be moved to a file of its own that \`include:\` names; it is written the same way there.

${describeFile('roadmap', described)}
An example with a bit of everything:

${example('roadmap')}

## Scenarios

A scenario is a file \`scenarios/<id>.yaml\`. It changes nothing by itself: \`throughline compare <id>\`
says what would follow if it held, and \`--scenario <id>\` does so for other commands.

${example('scenario')}

${describeFile('scenario', described)}`;
}

/** The examples on the page are fixtures: the tests know that they fit. */
function example(kind: string): string {
  const text = readFileSync(inRepository(`test/schema/fixtures/format.${kind}.yaml`), 'utf8');
  return `\`\`\`yaml\n${text}\`\`\``;
}

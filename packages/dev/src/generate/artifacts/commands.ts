import { readdirSync, readFileSync } from 'node:fs';
import { generatedFrom, type Artifact } from '../artifact.ts';
import { inRepository } from '../repository.ts';

const FOLDER = 'packages/cli/src/commands';

/** The commands by name, with what `--help` says of each, so that one is run without loading the others. */
const artifact: Artifact = {
  path: 'packages/cli/src/generated/commands.ts',
  content() {
    const rows = commandNames().map(
      (name) =>
        `  { name: '${name}', summary: ${summaryOf(name)}, load: () => import('../commands/${name}.ts') },`,
    );
    return `// ${generatedFrom(`${FOLDER}/*.ts`)}
import type { CliCommand } from '../command.ts';

export const VERSION = '${version()}';

export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<{ readonly default: CliCommand }>;
}

/** Every command, in order of names. */
export const COMMANDS: readonly CommandEntry[] = [
${rows.join('\n')}
];
`;
  },
};
export default artifact;

function commandNames(): readonly string[] {
  return readdirSync(inRepository(FOLDER))
    .filter((name) => /^[a-z]+(?:-[a-z]+)*\.ts$/.test(name))
    .map((name) => name.replace(/\.ts$/, ''))
    .toSorted();
}

/** The summary as the command's file writes it, quotes included. */
function summaryOf(name: string): string {
  const text = readFileSync(inRepository(`${FOLDER}/${name}.ts`), 'utf8');
  const summary = /^ {2}summary: ('(?:[^'\\]|\\.)+'|"(?:[^"\\]|\\.)+"),$/m.exec(text)?.[1];
  if (summary === undefined) throw new Error(`${FOLDER}/${name}.ts has no summary on one line`);
  return summary;
}

function version(): string {
  const text = readFileSync(inRepository('packages/cli/package.json'), 'utf8');
  // Our own file, which npm too reads in this shape.
  return (JSON.parse(text) as { version: string }).version;
}

import { readFile } from 'node:fs/promises';
import { mergeTexts, visible } from '@throughline/core';
import { writeFileSafely } from '@throughline/workspace';
import { EXIT, Refusal, type CliCommand } from '../command.ts';
import { orRefuse } from '../disk.ts';

const command: CliCommand = {
  summary: 'merge two changes of a roadmap file by ids, for git (see --help)',
  examples: [
    [
      'git config merge.throughline.driver "throughline merge-driver %O %A %B %P"',
      'once for each clone',
    ],
    ['echo "*.yaml merge=throughline" >> .gitattributes', 'once for the repository'],
    ['throughline merge-driver roadmap.yaml roadmap.yaml roadmap.yaml', 'as git calls it'],
  ],
  define(command, action) {
    command
      .argument('<base>', "the file as it was where the two parted (git's %O)")
      .argument('<ours>', 'the file as we have it (%A); the result is written to it')
      .argument('<theirs>', 'the file as they have it (%B)')
      .argument('[path]', 'how the file is called (%P)')
      .action(
        action(async (terminal, base: string, ours: string, theirs: string, path = ours) => {
          const [b, o, t] = await Promise.all([base, ours, theirs].map(textOf));
          const { text, conflicts } = mergeTexts(b!, o!, t!);
          if (text !== o) await orRefuse(ours, undefined, () => writeFileSafely(ours, text));
          if (conflicts.length === 0) return EXIT.clean;
          const names = conflicts.map((each) => visible(each)).join(', ');
          terminal.log(`${visible(path)}: both sides changed ${names}\n`);
          return EXIT.findings;
        }),
      );
  },
};
export default command;

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new Refusal(`${visible(path)} cannot be read`, 'git names three files: %O %A %B');
  }
}

import { join } from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import {
  applyEdits,
  checkInEdit,
  formatDay,
  parseEffort,
  parseShare,
  quoted,
  type CheckIn,
  type Parsed,
} from '@throughline/core';
import { today, writeFileSafely } from '@throughline/workspace';
import { EXIT, Refusal, type CliCommand } from '../command.ts';
import { orRefuse } from '../disk.ts';
import { shownName } from '../file-name.ts';
import { unknownId } from '../find-item.ts';
import { openOne } from '../open.ts';
import { asOfOption, inOption } from '../options.ts';

interface Options {
  readonly in: string;
  readonly asOf?: number;
  readonly health?: CheckIn['health'];
  readonly remaining?: string;
  readonly progress?: string;
  readonly by?: string;
  readonly note?: string;
}

const command: CliCommand = {
  summary: 'write down how an initiative stands; "no change" counts too',
  examples: [
    ['throughline check-in new-website --health on-track', 'as of today'],
    [
      'throughline check-in new-website --health at-risk --remaining 20pd --note "Photos are late"',
      'with what is left, and why',
    ],
  ],
  define(command, action) {
    command
      .argument('<id>', 'the initiative')
      .addOption(inOption())
      .addOption(asOfOption())
      .addOption(
        new Option('--health <word>', 'whether the target holds').choices([
          'on-track',
          'at-risk',
          'off-track',
        ]),
      )
      .option('--remaining <effort>', 'the work that is left, as in 20pd', readable(parseEffort))
      .option('--progress <share>', 'the share that is done, as in 60%', readable(parseShare))
      .option('--by <name>', 'who says so')
      .option('--note <text>', 'what there is to say')
      .action(
        action(async (terminal, id: string, options: Options) => {
          const { analysis, loaded } = await openOne(options.in, {}, terminal);
          const initiative = analysis.roadmap.initiativeById.get(id);
          if (!initiative) {
            throw unknownId(id, 'initiative', [...analysis.roadmap.initiativeById.keys()]);
          }
          const { health = 'on-track', remaining, progress, by, note } = options;
          const on = formatDay(options.asOf ?? today());
          const said = { on, health, remaining, progress, by, note };
          const edit = checkInEdit(initiative, said, analysis.sources);
          if (!edit) {
            throw new Refusal(
              `the check-ins of ${quoted(id)} cannot be added to as they are written`,
              `write checkIns: as a list in ${initiative.path}`,
            );
          }
          const file = join(loaded.folder, edit.path);
          const text = applyEdits(analysis.sources.get(edit.path)?.text ?? '', [edit]);
          await orRefuse(shownName(file), 'give yourself the right to write it', () =>
            writeFileSafely(file, text),
          );
          terminal.print(`${id}: ${health} on ${on}, in ${shownName(file)}\n`);
          return EXIT.clean;
        }),
      );
  },
};
export default command;

/** Takes a text as it is, once it can be read. */
function readable<T>(read: (text: string) => Parsed<T>): (text: string) => string {
  return (text) => {
    const parsed = read(text);
    if (parsed.ok) return text;
    throw new InvalidArgumentError(
      `${parsed.problem}${parsed.hint === undefined ? '' : `; ${parsed.hint}`}.`,
    );
  };
}

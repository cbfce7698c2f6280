import { Argument, Option } from 'commander';
import { initiativeText, kebab, quoted, type Analysis } from '@throughline/core';
import { newInitiativePath } from '@throughline/workspace';
import { EXIT, Refusal, type CliCommand } from '../command.ts';
import { createAll } from '../create.ts';
import { unknownId } from '../find-item.ts';
import { shownName } from '../file-name.ts';
import { openOne, type Opened } from '../open.ts';
import { inOption } from '../options.ts';

interface Options {
  readonly in: string;
  readonly domain?: 'business' | 'it' | 'shared';
  readonly team?: string;
  readonly objective?: string;
}

const command: CliCommand = {
  summary: 'start a new initiative in the right folder',
  examples: [
    ['throughline new initiative "Gift vouchers"', 'writes initiatives/gift-vouchers.yaml'],
    [
      'throughline new initiative "Faster till" --team web --objective busy-workshop',
      'with what is known',
    ],
  ],
  define(command, action) {
    command
      .addArgument(new Argument('<kind>', 'what').choices(['initiative']))
      .argument('<title>', 'its title, or its id')
      .addOption(inOption())
      .addOption(new Option('--domain <name>', 'who does it').choices(['business', 'it', 'shared']))
      .option('--team <id>', 'a team that is asked for work')
      .option('--objective <id>', 'what it serves')
      .action(
        action(async (terminal, _kind: string, title: string, options: Options) => {
          const opened = await openOne(options.in, {}, terminal);
          const id = newId(title, opened.analysis);
          checkNames(options, opened);
          const path = newInitiativePath(id, opened.loaded, opened.analysis.roadmap.initiatives);
          await createAll(
            opened.loaded.folder,
            new Map([
              [
                path,
                initiativeText(title, { ...options, kpis: kpisOf(options.objective, opened) }),
              ],
            ]),
          );
          terminal.print(`${shownName(`${opened.loaded.folder}/${path}`)}\n`);
          terminal.log('next: throughline check says what it still needs\n');
          return EXIT.clean;
        }),
      );
  },
};
export default command;

function newId(title: string, { roadmap }: Analysis): string {
  const id = kebab(title);
  if (id === '') {
    throw new Refusal(
      `${quoted(title)} gives no id`,
      'use a title with letters a to z or digits, and change the title in the file',
    );
  }
  const present = roadmap.initiativeById.get(id);
  if (present)
    throw new Refusal(
      `there is an initiative ${id} already, in ${present.path}`,
      `see: throughline show ${id}`,
    );
  return id;
}

function kpisOf(objective: string | undefined, { analysis }: Opened): readonly string[] {
  return (objective !== undefined && analysis.roadmap.objectives.get(objective)?.data.kpis) || [];
}

function checkNames({ team, objective }: Options, { analysis: { roadmap } }: Opened): void {
  const check = (id: string | undefined, what: string, ids: readonly string[]) => {
    if (id !== undefined && !ids.includes(id)) {
      throw unknownId(id, what, ids, `there are: ${ids.join(', ') || 'none'}`);
    }
  };
  check(team, 'team', [...roadmap.teams.keys()]);
  check(objective, 'objective', [...roadmap.objectives.keys()]);
}

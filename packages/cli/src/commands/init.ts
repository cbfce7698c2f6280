import { basename, resolve } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import { kebab, roadmapFiles, titleOfFolder, type Day } from '@throughline/core';
import { today } from '@throughline/workspace';
import { EXIT, Refusal, type CliCommand } from '../command.ts';
import { createAll } from '../create.ts';
import { shownName } from '../file-name.ts';
import { asOfOption } from '../options.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  readonly name?: string;
  readonly team?: string;
  readonly people: number;
  readonly asOf?: Day;
  readonly yes?: boolean;
}

const command: CliCommand = {
  summary: 'start a roadmap: writes a small one to change into yours',
  examples: [
    ['throughline init', 'asks for a name and a first team'],
    ['throughline init plan --name "Web shop 2027" --team web', 'asks nothing'],
  ],
  define(command, action) {
    command
      .argument('[folder]', 'where; made if it is not there', '.')
      .option('--name <title>', 'what the roadmap is called (default: as the folder)')
      .option('--team <name>', 'the first team')
      .option('--people <number>', 'how many they are', Number, 4)
      .option('-y, --yes', 'ask nothing')
      .addOption(asOfOption())
      .action(action(init));
  },
};
export default command;

async function init(terminal: Terminal, folder: string, options: Options) {
  const { people } = options;
  if (!(people > 0 && people <= 10_000)) {
    throw new Refusal(
      '--people is how many people a team has',
      'write a number above 0, as in --people 4',
    );
  }
  const usual = titleOfFolder(basename(resolve(folder))) || 'Our roadmap';
  const { name, team } = await answers(usual, options, terminal);
  if (kebab(name) === '')
    throw new Refusal('the name needs a letter or a digit', 'give another with --name');
  const files = roadmapFiles({ title: name, team, people, asOf: options.asOf ?? today() });
  await createAll(folder, files);
  for (const path of files.keys()) terminal.log(`wrote ${shownName(resolve(folder, path))}\n`);
  const where = folder === '.' ? '' : ` ${shownName(resolve(folder))}`;
  terminal.print(
    `\nYour roadmap is ready, and its plan can be true. Next:\n` +
      `  throughline check${where}\n  throughline timeline${where}\n` +
      `  throughline new initiative "What comes next"${where && ` --in${where}`}\n`,
  );
  return EXIT.clean;
}

/** Asks what was not said, where somebody is there to answer. */
async function answers(
  usual: string,
  { name, team, yes }: Options,
  { logIsTTY }: Terminal,
): Promise<{ readonly name: string; readonly team: string }> {
  const given = { name: name ?? usual, team: team ?? 'Core team' };
  const isAsking = process.stdin.isTTY && logIsTTY && !yes;
  if (!isAsking || (name !== undefined && team !== undefined)) return given;
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  lines.on('SIGINT', () => process.exit(EXIT.interrupted));
  try {
    const ask = async (question: string, preset: string) =>
      (await lines.question(`${question} (${preset}): `)).trim() || preset;
    return {
      name: name ?? (await ask('What is the roadmap called?', given.name)),
      team: team ?? (await ask('Who is the first team?', given.team)),
    };
  } finally {
    lines.close();
  }
}

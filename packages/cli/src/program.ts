import process from 'node:process';
import { Command, CommanderError, Option } from 'commander';
import { EXIT, Refusal, type Action, type CliCommand } from './command.ts';
import { COMMANDS, VERSION } from './generated/commands.ts';
import { reportBug } from './guard.ts';
import { COLOR_CHOICES, terminalOf, type ColorChoice } from './terminal.ts';

/** Runs one command line. Never rejects; leaves the exit code in `process.exitCode`. */
export async function runProgram(args: readonly string[]): Promise<void> {
  try {
    const program = await programFor(args);
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      // Commander ends with 1 where the command line is wrong; 1 means findings here.
      process.exitCode = error.exitCode === 0 ? EXIT.clean : EXIT.refused;
    } else if (error instanceof Refusal) {
      process.stderr.write(`error: ${error.message}\n`);
      if (error.help !== undefined) process.stderr.write(`${error.help}\n`);
      process.exitCode = EXIT.refused;
    } else reportBug(error, process);
  }
}

/** The program with every command by name, of which only the wanted one is loaded. */
async function programFor(args: readonly string[]): Promise<Command> {
  const program = new Command('throughline')
    .description('Roadmap as code: checks, explains and draws a roadmap kept as YAML in git.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .showSuggestionAfterError(true)
    .showHelpAfterError('Try: throughline --help')
    .exitOverride()
    .addHelpText('after', `\nExamples:\n${exampleLines(EXAMPLES)}`);
  const wanted = args.find((each) => !each.startsWith('-') && each !== 'help');
  for (const { name, summary, load } of COMMANDS) {
    const command = program
      .command(name)
      .summary(summary)
      .description(`${upperFirst(summary)}.`);
    if (name === wanted) define(command, (await load()).default);
  }
  return program;
}

const EXAMPLES: CliCommand['examples'] = [
  ['throughline init', 'start a roadmap in this folder'],
  ['throughline check', 'say whether the plan can be true'],
  ['throughline why online-booking', 'say why an initiative cannot be finished sooner'],
  ['throughline timeline --output plan.svg', 'draw it'],
];

function define(command: Command, { define, examples }: CliCommand): void {
  command
    .addOption(
      new Option('--color <when>', 'colour the output').choices(COLOR_CHOICES).default('auto'),
    )
    .showHelpAfterError(`Try: throughline ${command.name()} --help`)
    .addHelpText('after', `\nExamples:\n${exampleLines(examples)}`);
  define(command, actionOf(command));
}

function actionOf(command: Command): Action {
  return (work) =>
    async (...args) => {
      // The option takes no other text: commander has checked it.
      const color = command.opts()['color'] as ColorChoice;
      process.exitCode = await work(terminalOf(color), ...args);
    };
}

/** Each with its comment behind it, or below it where the lines are too long for that. */
function exampleLines(examples: CliCommand['examples']): string {
  const width = Math.max(...examples.map(([line]) => line.length));
  const isWide = examples.some(([, says]) => width + says.length > 74);
  return examples
    .map(([line, says]) =>
      isWide ? `  # ${says}\n  ${line}\n` : `  ${line.padEnd(width)}  # ${says}`,
    )
    .join('\n')
    .trimEnd();
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

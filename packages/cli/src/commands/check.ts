import { Option } from 'commander';
import { analyze, textReport, type Severity } from '@throughline/core';
import { today } from '@throughline/workspace';
import { EXIT, Refusal, type CliCommand, type ExitCode } from '../command.ts';
import { forMachine, MACHINE_FORMATS, type MachineFormat } from '../check/formats.ts';
import { fixFiles } from '../fix-files.ts';
import { foldersOf, openFolder, type Opened } from '../open.ts';
import { atOption, asOfOption, formatOption, outputOption, scenarioOption } from '../options.ts';
import { deliver } from '../output.ts';
import { paintReport } from '../paint-report.ts';
import { readStandardInput } from '../standard-input.ts';
import type { Terminal } from '../terminal.ts';
import { watchChecks } from '../watch-checks.ts';

const FAIL_ON = ['error', 'warning', 'info', 'never'] as const;

interface Options {
  readonly asOf?: number;
  readonly scenario?: string;
  readonly at?: string;
  readonly format: 'text' | MachineFormat;
  readonly failOn: (typeof FAIL_ON)[number];
  readonly history?: boolean;
  readonly fix?: boolean;
  readonly unsafe?: boolean;
  readonly watch?: boolean;
  readonly output?: string;
}

const command: CliCommand = {
  summary: 'check whether the plan can be true',
  examples: [
    ['throughline check', 'the roadmap of this folder, or all below it'],
    ['throughline check --fail-on warning', 'end with 1 for warnings too'],
    ['throughline check --format json --output findings.json', 'for a program'],
    ['throughline check --history', 'with what the commits tell: slips, late ones, stale verdicts'],
    ['throughline check --fix', 'mend what can be mended without changing the plan'],
    ['throughline check - < roadmap.yaml', 'one file from standard input'],
  ],
  define(command, action) {
    command
      .argument(
        '[paths...]',
        'folders or files of roadmaps; - reads one roadmap.yaml from standard input',
      )
      .addOption(asOfOption())
      .addOption(scenarioOption())
      .addOption(atOption())
      .addOption(formatOption(['text', ...MACHINE_FORMATS], 'text'))
      .addOption(
        new Option('--fail-on <severity>', 'end with 1 for findings at least this severe')
          .choices(FAIL_ON)
          .default('error'),
      )
      .option('--history', 'look back too: what git knows of slips, verdicts and priorities')
      .option('--fix', 'make the safe fixes: those that cannot change what the plan means')
      .option('--unsafe', 'with --fix: the others too')
      .option('--watch', 'check again whenever a file changes')
      .addOption(outputOption())
      .action(action(check));
  },
};
export default command;

async function check(terminal: Terminal, asked: string[], options: Options): Promise<ExitCode> {
  const paths = asked.length > 0 ? asked : ['.'];
  if (options.unsafe && !options.fix) {
    throw new Refusal('--unsafe says which fixes to make, and none were asked for', 'add --fix');
  }
  const looking = options.scenario === undefined ? options.at && '--at' : '--scenario';
  if (looking !== undefined && (options.fix || options.watch || paths.includes('-'))) {
    throw new Refusal(`${looking} is for looking: leave out --fix, --watch and -`);
  }
  if (paths.includes('-')) return checkStandardInput(terminal, paths, options);
  const folders = await foldersOf(paths, terminal);
  if (options.watch)
    return watchChecks(folders, () => checkFolders(folders, terminal, options), terminal);
  return checkFolders(folders, terminal, options);
}

/** What was read last time, for `--watch`: files that did not change are not read anew. */
const known = new Map<string, Opened['analysis']['sources']>();

async function checkFolders(
  folders: readonly string[],
  terminal: Terminal,
  options: Options,
): Promise<ExitCode> {
  const all: Opened[] = [];
  for (const folder of folders) {
    const before = known.get(folder);
    const settings = { ...options, ...(before && { known: before }) };
    let opened = await openFolder(folder, settings, terminal);
    if (options.fix) {
      opened = await fixFiles(opened, { ...settings, unsafe: options.unsafe ?? false }, terminal);
    }
    known.set(folder, opened.analysis.sources);
    all.push(opened);
  }
  return report(all, terminal, options);
}

async function checkStandardInput(
  terminal: Terminal,
  paths: readonly string[],
  options: Options,
): Promise<ExitCode> {
  if (paths.length > 1 || options.fix || options.watch) {
    throw new Refusal(
      '- stands alone: what comes from standard input can be checked, not fixed or watched',
    );
  }
  const text = await readStandardInput();
  const asOf = options.asOf ?? today();
  const analysis = analyze([{ path: 'roadmap.yaml', text }], { asOf });
  return report([{ analysis, nameOf: () => '<stdin>' }], terminal, options);
}

async function report(
  all: readonly Pick<Opened, 'analysis' | 'nameOf'>[],
  terminal: Terminal,
  options: Options,
): Promise<ExitCode> {
  const text =
    options.format === 'text' ? asText(all, terminal, options) : forMachine(options.format, all);
  await deliver(text, options.output, terminal);
  const [first] = all.flatMap(({ analysis }) => analysis.findings);
  // For a person who has never seen the name of a rule before.
  if (first && terminal.isTTY && !options.watch && options.format === 'text') {
    terminal.log(
      terminal.paintLog(`throughline explain ${first.rule} says more of a rule\n`, 'dim'),
    );
  }
  return all.some(({ analysis }) => fails(analysis.findings, options)) ? EXIT.findings : EXIT.clean;
}

function asText(
  all: readonly Pick<Opened, 'analysis' | 'nameOf'>[],
  terminal: Terminal,
  { output }: Options,
): string {
  const { paint, width, ascii } = terminal;
  const settings = {
    width: Math.min(width, 110),
    ascii,
    ...(output === undefined && { style: paintReport(paint) }),
  };
  return all
    .map(({ analysis, nameOf }) => textReport(analysis, { ...settings, nameOf }))
    .join('\n');
}

function fails(findings: readonly { severity: Severity }[], { failOn }: Options): boolean {
  const least = FAIL_ON.indexOf(failOn);
  return findings.some(({ severity }) => FAIL_ON.indexOf(severity) <= least) && failOn !== 'never';
}

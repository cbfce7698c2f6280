import { join } from 'node:path';
import {
  analyze,
  redacted,
  sayCount,
  sitePages,
  visible,
  type Analysis,
  type SourceFile,
} from '@throughline/core';
import { kindOfPath, makeFolder, writeFileSafely } from '@throughline/workspace';
import { EXIT, Refusal, type CliCommand } from '../command.ts';
import { orRefuse } from '../disk.ts';
import { openOne } from '../open.ts';
import { asOfOption, atOption, listArgument, scenarioOption } from '../options.ts';

interface Options {
  readonly asOf?: number;
  readonly scenario?: string;
  readonly at?: string;
  readonly output: string;
  readonly redact?: readonly string[];
}

const command: CliCommand = {
  summary: 'build a folder of pages for any web host: timeline, boards, every initiative',
  examples: [
    ['throughline site', 'writes the folder site/'],
    [
      'throughline site --output public --redact budget,owners',
      'without what is not for everybody',
    ],
  ],
  define(command, action) {
    command
      .argument('[path]', 'a path in the roadmap', '.')
      .addOption(asOfOption())
      .addOption(scenarioOption())
      .addOption(atOption())
      .option('-o, --output <folder>', 'the folder to write', 'site')
      .option(
        '--redact <keys>',
        'leave out these keys and all below them, as in budget,owners',
        listArgument,
      )
      .action(
        action(async (terminal, path: string, options: Options) => {
          const { analysis } = await openOne(path, options, terminal);
          const pages = sitePages(withoutKeys(analysis, options.redact ?? []));
          await write(options.output, pages);
          terminal.log(`wrote ${sayCount(pages.size, 'page')}\n`);
          terminal.print(`${visible(join(options.output, 'index.html'))}\n`);
          return EXIT.clean;
        }),
      );
  },
};
export default command;

/**
 * The roadmap as if these keys were not written. What is found only because they are gone is no
 * fault of the roadmap, so the findings are those that it has with them too.
 */
function withoutKeys(analysis: Analysis, keys: readonly string[]): Analysis {
  if (keys.length === 0) return analysis;
  const files = [...analysis.sources.values()].map((file): SourceFile => {
    const left = redacted(file, new Set(keys));
    if (left) return left;
    throw new Refusal(
      `${visible(file.path)} cannot be written without ${keys.join(', ')}`,
      'mend what throughline check says of the file first',
    );
  });
  const without = analyze(files, { asOf: analysis.asOf });
  const known = new Set(
    analysis.findings.map(({ rule, subject, at }) => `${rule} ${subject ?? at.path}`),
  );
  const findings = without.findings.filter(({ rule, subject, at }) =>
    known.has(`${rule} ${subject ?? at.path}`),
  );
  return { ...without, findings };
}

async function write(folder: string, pages: ReadonlyMap<string, string>): Promise<void> {
  const help = 'name a folder that may be written to';
  if ((await kindOfPath(folder)) === 'file') {
    throw new Refusal(`${visible(folder)} is a file`, 'name a folder');
  }
  await orRefuse(folder, help, () => makeFolder(join(folder, 'initiatives')));
  for (const [path, text] of pages) {
    await orRefuse(folder, help, () => writeFileSafely(join(folder, path), text));
  }
}

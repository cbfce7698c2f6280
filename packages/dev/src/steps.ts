import process from 'node:process';
import { staleArtifacts } from './generate.ts';
import { run } from './run.ts';

/** One thing that must hold of the repository. Rejects, having shown why, if it does not. */
export interface Step {
  readonly name: string;
  readonly run: () => Promise<void>;
}

const VITEST = ['run', '--config', 'packages/dev/config/vitest.config.ts'];

/** What must hold before every commit, the quickest first. */
export const CHECKS: readonly Step[] = [
  { name: 'format', run: () => run('oxfmt', ['--check', '.']) },
  { name: 'generated files', run: generatedFilesAreFresh },
  { name: 'types', run: () => run('tsc', ['-b']) },
  { name: 'lint', run: () => run('oxlint', ['--type-aware', '--deny-warnings']) },
  { name: 'dead code', run: () => run('knip', ['--config', 'packages/dev/config/knip.json']) },
  {
    name: 'bundles',
    run: () => run('node', ['packages/dev/src/build.ts', 'cli', 'vscode', 'action']),
  },
  { name: 'tests', run: () => run('vitest', VITEST) },
];

/** Days must not depend on where the machine stands: east and west of the date line, and by a quarter hour. */
const ZONES = ['America/Sao_Paulo', 'Pacific/Apia', 'Asia/Kathmandu'];

/** Rooms and files in which a day is a number, if there is one at all, and that take long. */
const WITHOUT_DATES = [
  'packages/core/src/{capacity,conflict,forecast,level,parse,schedule}/**',
  'test/cli/help.test.ts',
];

/** What takes longer: other time zones, a browser, and a real VS Code. */
export const LONG_CHECKS: readonly Step[] = [
  ...ZONES.map((zone) => ({
    name: `tests in ${zone}`,
    run: () =>
      run(
        'vitest',
        [
          ...VITEST,
          'packages/core',
          'test/cli',
          ...WITHOUT_DATES.flatMap((path) => ['--exclude', path]),
        ],
        { TZ: zone },
      ),
  })),
  { name: 'report in a browser', run: () => run('node', ['test/report/run.ts']) },
  { name: 'VS Code', run: () => run('node', ['test/vscode/run.ts']) },
];

/** Runs all steps in order, stops at the first that fails, and says how long each took. */
export async function runSteps(steps: readonly Step[]): Promise<void> {
  const took: string[] = [];
  for (const { name, run: go } of steps) {
    process.stdout.write(`\n── ${name}\n`);
    const start = performance.now();
    try {
      await go();
    } catch (error) {
      process.stderr.write(
        `\n${name}: ${error instanceof Error ? error.message : String(error)}\n`,
      );
      process.stdout.write(`${took.length} passed, 1 failed\n`);
      process.exitCode = 1;
      return;
    }
    took.push(`${((performance.now() - start) / 1000).toFixed(1).padStart(7)} s  ${name}`);
  }
  process.stdout.write(`\n${took.join('\n')}\n${took.length} passed, 0 failed\n`);
}

async function generatedFilesAreFresh(): Promise<void> {
  const stale = await staleArtifacts();
  if (stale.length === 0) return;
  const names = stale.map(({ path }) => path).join(', ');
  throw new Error(`${names}: stale; run \`npm run generate\` and commit what it writes`);
}

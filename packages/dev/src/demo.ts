import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import process from 'node:process';
import { inRepository } from './generate/repository.ts';
import { run } from './run.ts';

/**
 * `npm run demo`: builds the command line and does its main job on the bundled example, as of
 * the day on which its story stands: findings, a timeline picture, a report.
 */
const EXAMPLE = 'examples/halden-foods';
const AS_OF = ['--as-of', '2026-11-24'];
const TIMELINE = 'out/halden-foods.svg';
const REPORT = 'out/halden-foods.html';

await run('node', ['packages/dev/src/build.ts', 'cli']);
mkdirSync(inRepository('out'), { recursive: true });
// The example has planted faults: findings (1) are what it is there to show.
throughline([0, 1], 'check', EXAMPLE, ...AS_OF);
throughline([0], 'timeline', EXAMPLE, ...AS_OF, '--output', TIMELINE);
throughline([0], 'report', EXAMPLE, ...AS_OF, '--output', REPORT);
process.stdout.write(
  `\nThis was \`throughline check ${EXAMPLE}\`; next, try \`npx throughline why loyalty-app --in ${EXAMPLE} ${AS_OF.join(' ')}\`.\nTimeline: ${TIMELINE}\nReport:   ${REPORT}\n`,
);

function throughline(expected: readonly number[], ...args: readonly string[]): void {
  const program = inRepository('packages/cli/bin/throughline.js');
  const { status } = spawnSync(process.execPath, [program, ...args], {
    cwd: inRepository('.'),
    stdio: 'inherit',
  });
  if (status === null || !expected.includes(status)) {
    throw new Error(`throughline ${args[0]} ended with ${status}`);
  }
}

import { join } from 'node:path';
import process from 'node:process';
import { medianRun, report, REPOSITORY, roadmapOnDisk, rounded, runOnce } from './measure.ts';

/**
 * `npm run bench:check`: how long does `throughline check` take from nothing, as a whole
 * process, on 1,000 and 10,000 initiatives in a file each? Beside it, in the same run, ajv-cli,
 * which checks the schema only (and takes unquoted dates for faults).
 */
const figures: Record<string, unknown> = { bench: 'check' };
for (const count of [1000, 10_000]) {
  const folder = roadmapOnDisk(count);
  const ours = await medianRun(3, () =>
    runOnce(
      process.execPath,
      [
        join(REPOSITORY, 'packages/cli/bin/throughline.js'),
        'check',
        '.',
        '--as-of',
        '2026-11-24',
        '--format',
        'json',
      ],
      folder,
    ),
  );
  if (ours.exitCode !== 0 && ours.exitCode !== 1)
    throw new Error(`check ended with ${ours.exitCode}`);
  const found = (JSON.parse(ours.stdout) as { findings: unknown[] }).findings.length; // our own format
  const peer = await runOnce(
    process.execPath,
    [join(REPOSITORY, 'node_modules/ajv-cli/dist/index.js'), ...ajvArguments()],
    folder,
  );
  process.stdout.write(
    `${count} initiatives: check ${rounded(ours.seconds)} s, ${ours.megabytes} MB, ${found} findings; ajv-cli ${rounded(peer.seconds)} s, ${peer.megabytes} MB\n`,
  );
  figures[count] = {
    seconds: rounded(ours.seconds),
    megabytes: ours.megabytes,
    findings: found,
    ajvCliSeconds: rounded(peer.seconds),
    ajvCliMegabytes: peer.megabytes,
    ratio: rounded(peer.seconds / ours.seconds),
  };
}
report(figures);

function ajvArguments(): string[] {
  const schema = (kind: string) => join(REPOSITORY, `schemas/${kind}.schema.json`);
  return [
    'validate',
    '--spec=draft2020',
    '--strict=false',
    '-s',
    schema('initiative'),
    '-d',
    'initiatives/**/*.yaml',
  ];
}

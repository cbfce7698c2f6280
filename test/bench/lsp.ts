import process from 'node:process';
import { measureSession, type Program } from './lsp-session.ts';
import { report, REPOSITORY, roadmapOnDisk } from './measure.ts';

/**
 * `npm run bench:lsp`: a session in an editor, over stdio, with 10,000 initiatives (or as many as
 * `npm run bench:lsp -- 1000` says), in a file each and all in one file. In milliseconds: from the
 * start until everything has been checked; from a keystroke to the diagnostics of the edited file,
 * while it is YAML and while it is not, and of one that waits for it; completion right behind a keystroke, hover, definition,
 * references, rename. And the highest memory. Beside it, in the same run and with the same
 * keystrokes, Red Hat's YAML server with the same schema: it checks open files only, and has no
 * names to follow.
 */
const count = Number(process.argv[2] ?? 10_000);
const ours: Program = {
  command: [process.execPath, `${REPOSITORY}packages/cli/bin/throughline.js`, 'lsp', '--stdio'],
  isOurs: true,
};
const peer: Program = {
  command: [
    process.execPath,
    `${REPOSITORY}node_modules/yaml-language-server/bin/yaml-language-server`,
    '--stdio',
  ],
  isOurs: false,
};
const figures: Record<string, unknown> = { bench: 'lsp', initiatives: count };
for (const layout of ['files', 'one-file'] as const) {
  const folder = roadmapOnDisk(count, layout);
  for (const [name, program] of [
    ['ours', ours],
    ['yaml-language-server', peer],
  ] as const) {
    const measured = await measureSession(folder, count, layout, program);
    process.stdout.write(`${layout}, ${name}: ${JSON.stringify(measured)}\n`);
    figures[`${layout}, ${name}`] = measured;
  }
}
report(figures);

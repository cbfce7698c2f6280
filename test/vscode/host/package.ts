import assert from 'node:assert/strict';
import { cpSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { resolveCliPathFromVSCodeExecutablePath } from '@vscode/test-electron';
import { command } from './command.ts';
import { codeServerCommand } from './code-server.ts';
import { inCache, ROOT, STAND_IN } from './places.ts';

const VSCE = join(ROOT, 'node_modules/@vscode/vsce/vsce');

/** All that a person gets: no sources, no maps, no tests, nothing left over from older builds. */
const CONTENTS = [
  'LICENSE',
  'README.md',
  'dist/extension.cjs',
  'dist/forecast-worker.cjs',
  'dist/mermaid.js',
  'dist/page.css',
  'dist/server.cjs',
  'dist/timeline.js',
  'dist/web.cjs',
  'dist/worker.js',
  'l10n/bundle.l10n.de.json',
  'media/icon.png',
  'media/roadmap.svg',
  'media/timeline-dark.svg',
  'media/timeline-light.svg',
  ...['begin', 'look', 'why', 'write'].flatMap((page) => [
    `media/walkthrough/${page}.md`,
    `media/walkthrough/${page}.nls.de.md`,
  ]),
  'package.json',
  'package.nls.de.json',
  'package.nls.json',
  'schemas/initiative.schema.json',
  'schemas/roadmap.schema.json',
  'schemas/scenario.schema.json',
  'snippets/roadmap.json',
];

/**
 * Packages the extension from its bundles, as the marketplace would get it, and gives the file.
 * Rejects if anything is missing or too many.
 */
export async function packageExtension(): Promise<string> {
  const file = inCache('throughline.vsix');
  mkdirSync(inCache(), { recursive: true });
  const options = ['--no-dependencies', '--allow-missing-repository', '--out', file];
  const cwd = join(ROOT, 'packages/vscode');
  const listed = await command(process.execPath, [VSCE, 'ls', '--no-dependencies'], { cwd });
  const names = listed.split('\n').filter((line) => line !== '');
  assert.deepEqual(names.toSorted(), CONTENTS.toSorted());
  await command(process.execPath, [VSCE, 'package', ...options], { cwd });
  const { size } = statSync(file);
  assert(size < LARGEST, `the package has ${size} bytes`);
  return file;
}

/** In bytes, for the desktop and the web together. */
const LARGEST = 3_000_000;

/** What is packaged and nothing else, in a folder: for hosts that install nothing. */
export function copyOfPackaged(folder: string): string {
  for (const name of CONTENTS) cpSync(join(ROOT, 'packages/vscode', name), join(folder, name));
  return folder;
}

export interface Place {
  readonly userData: string;
  readonly extensions: string;
}

/** Installs a packaged extension as a person does with `code --install-extension`. */
export async function installExtension(
  executable: string,
  file: string,
  { userData, extensions }: Place,
): Promise<void> {
  const args = [
    `--user-data-dir=${userData}`,
    `--extensions-dir=${extensions}`,
    `--install-extension=${file}`,
  ];
  if (executable === STAND_IN) await codeServerCommand(args);
  else await command(resolveCliPathFromVSCodeExecutablePath(executable), args);
}

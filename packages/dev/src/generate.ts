import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import process from 'node:process';
import type { Artifact } from './generate/artifact.ts';
import { inRepository } from './generate/repository.ts';

/**
 * `npm run generate` writes every generated file; `npm run generate -- --check` writes none,
 * names those that are stale and exits with 1 if there are any.
 */
if (import.meta.main) {
  const isCheck = process.argv.includes('--check');
  const stale = await staleArtifacts();
  if (!isCheck) for (const { path, text } of stale) await write(path, text);
  for (const { path } of stale) process.stdout.write(`${isCheck ? 'stale' : 'wrote'} ${path}\n`);
  if (isCheck && stale.length > 0) {
    process.stderr.write('Run `npm run generate` and commit what it writes.\n');
    process.exitCode = 1;
  }
}

export interface StaleArtifact {
  readonly path: string;
  /** What the file should hold. */
  readonly text: string;
}

/** The generated files whose text on disk is not what their program writes today. */
export async function staleArtifacts(): Promise<StaleArtifact[]> {
  const stale: StaleArtifact[] = [];
  for (const { path, content } of await allArtifacts()) {
    const text = await content();
    const present = await readFile(inRepository(path), 'utf8').catch(() => undefined);
    if (present !== text) stale.push({ path, text });
  }
  return stale;
}

/** Every module in `generate/artifacts/`, by name. */
async function allArtifacts(): Promise<readonly Artifact[]> {
  const folder = new URL('./generate/artifacts/', import.meta.url);
  const names = (await readdir(folder)).filter((name) => /^[a-z-]+\.ts$/.test(name)).sort();
  const modules = await Promise.all(names.map((name) => import(new URL(name, folder).href)));
  // The folder holds nothing but artifacts: a module without one fails at its first use, by name.
  return modules.map((module) => (module as { default: Artifact }).default);
}

async function write(path: string, text: string): Promise<void> {
  const file = inRepository(path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

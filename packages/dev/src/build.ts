import { readdir } from 'node:fs/promises';
import process from 'node:process';
import { build, type BuildOptions } from 'esbuild';
import { inRepository } from './generate/repository.ts';
import { run } from './run.ts';

/** What every bundle has in common: one file, our own packages from their sources. */
export const USUAL: BuildOptions = {
  bundle: true,
  conditions: ['throughline-source'],
  // A bundle of CommonJS has no address of its own: what stands beside it is found by its folder.
  define: { 'import.meta.url': 'undefined' },
  logLevel: 'warning',
  sourcemap: true,
  legalComments: 'none',
};

/**
 * `npm run build`: declarations and modules of every package by the compiler, then the bundles.
 * `npm run build -- cli vscode` makes only the bundles whose names begin so, without the compiler.
 */
if (import.meta.main) {
  const wanted = process.argv.slice(2);
  if (wanted.length === 0) await run('tsc', ['-b']);
  for (const { name, options } of await allBundles()) {
    if (wanted.length > 0 && !wanted.some((prefix) => name.startsWith(prefix))) continue;
    await build({ absWorkingDir: inRepository('.'), ...USUAL, ...options });
    process.stdout.write(`built ${name}\n`);
  }
}

/** Every module in `bundles/`, by name: each default-exports the options of one bundle. */
async function allBundles(): Promise<{ readonly name: string; readonly options: BuildOptions }[]> {
  const folder = new URL('./bundles/', import.meta.url);
  const names = (await readdir(folder)).filter((name) => /^[a-z-]+\.ts$/.test(name)).toSorted();
  return Promise.all(
    names.map(async (file) => {
      // The folder holds nothing but bundles: a module without options fails in esbuild, by name.
      const module = (await import(new URL(file, folder).href)) as { default: BuildOptions };
      return { name: file.replace(/\.ts$/, ''), options: module.default };
    }),
  );
}

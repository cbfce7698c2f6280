import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import process from 'node:process';
import { inRepository } from './generate/repository.ts';

/**
 * Runs a program of the repository's own `node_modules/.bin` (or of the machine) and shows what
 * it prints. Rejects with its name if it does not exit with 0.
 */
export function run(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: inRepository('.'),
      stdio: 'inherit',
      env: { ...process.env, ...env, PATH: withOwnPrograms(process.env['PATH']) },
    });
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`${program} ${args.join(' ')} ended with ${signal ?? code}`));
    });
  });
}

function withOwnPrograms(path = ''): string {
  return [inRepository('node_modules/.bin'), path].join(delimiter);
}

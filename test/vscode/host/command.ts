import { spawn } from 'node:child_process';
import process from 'node:process';

/**
 * Runs a program quietly and gives what it printed; rejects with that text if it does not exit
 * with 0.
 */
export function command(
  program: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    child.stdout.on('data', (data: Buffer) => (printed += data.toString()));
    child.stderr.on('data', (data: Buffer) => (printed += data.toString()));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve(printed);
      else {
        const end = printed.slice(-2000);
        reject(new Error(`${program} ${args.join(' ')} ended with ${signal ?? code}\n${end}`));
      }
    });
  });
}

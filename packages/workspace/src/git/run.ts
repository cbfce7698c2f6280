import { spawn } from 'node:child_process';
import { visible } from '@throughline/core';
import { gitEnvironment, SAFE_CONFIG } from './environment.ts';
import { gitExecutable } from './executable.ts';
import { GitProblem } from './problem.ts';

/** All that is ever asked of git. None of them changes anything. */
type Command = 'rev-parse' | 'ls-tree' | 'ls-files' | 'cat-file' | 'log';

export interface RunOptions {
  /** What it reads from standard input. */
  readonly input?: string;
  /** Bytes of output: more is not taken. */
  readonly most?: number;
  /** Milliseconds, after which it is ended. */
  readonly patience?: number;
}

/** What a history of ten thousand commits prints is a tenth of it. */
const MOST = 64_000_000;
const PATIENCE = 60_000;

/**
 * What a git command prints. The arguments are handed over as they are, with no shell between.
 * Throws a {@link GitProblem} if git is not there, refuses, or gives too much or too late.
 */
export async function runGit(
  folder: string,
  command: Command,
  args: readonly string[],
  { input, most = MOST, patience = PATIENCE }: RunOptions = {},
): Promise<Buffer> {
  const program = gitExecutable();
  if (program === undefined) {
    throw new GitProblem(
      'git is not installed here, so nothing can be said of other states of the roadmap',
      'install git (https://git-scm.com), or compare two folders: throughline compare <a> <b>',
    );
  }
  return new Promise((resolve, reject) => {
    const child = spawn(program, ['--no-pager', ...SAFE_CONFIG, command, ...args], {
      cwd: folder,
      env: gitEnvironment(),
      stdio: ['pipe', 'pipe', 'pipe'],
      timeout: patience,
      windowsHide: true,
    });
    const chunks: Buffer[] = [];
    let [bytes, errors] = [0, ''];
    child.stdout.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > most) child.kill();
      else chunks.push(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      if (errors.length < 4000) errors += chunk.toString('utf8');
    });
    child.on('error', (error) => reject(new GitProblem(error.message, HELP)));
    child.on('close', (code, signal) => {
      if (bytes > most) reject(tooMuch(command, most));
      else if (signal) reject(tooLong(command, patience));
      else if (code === 0) resolve(Buffer.concat(chunks));
      else reject(refused(errors));
    });
    // Git may end before it has read all; what it says of that is heard above.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input ?? '');
  });
}

/** Like {@link runGit}, as text without the last line end. */
export async function askGit(
  folder: string,
  command: Command,
  args: readonly string[],
  options?: RunOptions,
): Promise<string> {
  return (await runGit(folder, command, args, options)).toString('utf8').replace(/\n$/, '');
}

const HELP = 'try the same with git itself: what it says there is the reason';

function tooMuch(command: Command, most: number): GitProblem {
  return new GitProblem(
    `git ${command} gave more than ${Math.round(most / 1_000_000)} MB, which was not read`,
    'keep the roadmap in a folder of its own, or look at a shorter stretch of history',
  );
}

function tooLong(command: Command, patience: number): GitProblem {
  return new GitProblem(
    `git ${command} took longer than ${Math.round(patience / 1000)} seconds and was ended`,
    HELP,
  );
}

function refused(errors: string): GitProblem {
  if (/dubious ownership/.test(errors)) {
    return new GitProblem(
      'git does not read this repository, because its folder belongs to another user',
      'if you trust it, tell git so: git config --global --add safe.directory <the folder>',
    );
  }
  if (/missing|unable to read|could not fetch|promisor|lazy/i.test(errors)) {
    return new GitProblem(
      'parts of the history are not on this machine, and nothing is fetched on its own',
      'fetch them first: git fetch --refetch, or clone without --filter',
    );
  }
  const [line = ''] = errors.split('\n');
  return new GitProblem(
    `git says: ${visible(line.replace(/^(?:fatal|error): /, '')).slice(0, 200)}`,
    HELP,
  );
}

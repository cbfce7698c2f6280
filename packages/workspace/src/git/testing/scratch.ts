import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';

/** A git repository in a folder of its own, made by git itself. */
export interface Scratch {
  readonly folder: string;
  readonly git: (...args: readonly string[]) => string;
  /** Writes files below the folder; `undefined` deletes one. */
  readonly write: (files: Readonly<Record<string, string | undefined>>) => void;
  /** Commits everything, and gives the hash. */
  readonly commit: (
    message: string,
    files?: Readonly<Record<string, string | undefined>>,
  ) => string;
  readonly remove: () => void;
}

/** The first commit is made on this day, each other one a day after the last. */
const FIRST_DAY = Date.UTC(2027, 0, 1, 12);

export function scratchRepository(): Scratch {
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'throughline-git-')));
  const folder = join(base, 'repo');
  mkdirSync(folder);
  let count = 0;
  const git = (...args: readonly string[]) => {
    const date = new Date(FIRST_DAY + count * 86_400_000).toISOString();
    const env = { ...environment(base), GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    return execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' }).trim();
  };
  const write: Scratch['write'] = (files) => {
    for (const [path, text] of Object.entries(files)) {
      const file = join(folder, path);
      if (text === undefined) rmSync(file);
      else {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
    }
  };
  git('init', '-q', '-b', 'main');
  return {
    folder,
    git,
    write,
    commit: (message, files = {}) => {
      write(files);
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', message);
      count++;
      return git('rev-parse', 'HEAD');
    },
    remove: () => rmSync(base, { recursive: true, force: true }),
  };
}

/** Nothing of the machine's own settings. */
function environment(home: string): NodeJS.ProcessEnv {
  const { PATH } = process.env;
  return {
    PATH,
    HOME: home,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Ada',
    GIT_AUTHOR_EMAIL: 'ada@example.org',
    GIT_COMMITTER_NAME: 'Ada',
    GIT_COMMITTER_EMAIL: 'ada@example.org',
  };
}

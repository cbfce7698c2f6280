import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import process from 'node:process';

/** A commit to make: files by path, `undefined` for those that are deleted. */
export interface Commit {
  readonly date: string;
  readonly author: string;
  readonly message: string;
  readonly files: ReadonlyMap<string, string | undefined>;
}

/** Makes a git repository of these commits, one after the other, by git's own importer. */
export function importCommits(folder: string, commits: Iterable<Commit>): void {
  mkdirSync(folder, { recursive: true });
  const env = { PATH: process.env['PATH'], HOME: folder, GIT_CONFIG_NOSYSTEM: '1' };
  const git = (args: readonly string[], input?: string) =>
    execFileSync('git', args, { cwd: folder, env, input, stdio: ['pipe', 'pipe', 'pipe'] });
  git(['init', '-q', '-b', 'main']);
  git(['fast-import', '--quiet'], [...commits].map(commandsOf).join(''));
  git(['reset', '-q', '--hard', 'main']);
}

function commandsOf({ date, author, message, files }: Commit): string {
  const time = Math.floor(Date.parse(date) / 1000);
  const name = author.replaceAll(/[<>\n]/g, '') || 'nobody';
  const lines = [
    'commit refs/heads/main\n',
    `committer ${name} <nobody@example.org> ${time} +0000\n`,
    data(message),
  ];
  for (const [path, text] of files) {
    const quoted = JSON.stringify(path);
    lines.push(text === undefined ? `D ${quoted}\n` : `M 100644 inline ${quoted}\n${data(text)}`);
  }
  return lines.join('');
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

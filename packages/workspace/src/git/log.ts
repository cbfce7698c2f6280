import { dayOf, type Day } from '@throughline/core';
import type { TreeEntry } from './objects.ts';
import type { Repository } from './repository.ts';
import { runGit } from './run.ts';

/** A commit of the mainline, and what it did to the files below a folder. */
export interface LoggedCommit {
  readonly commit: string;
  /** Of the committer, in UTC: when it came to the mainline. */
  readonly day: Day;
  readonly author: string;
  readonly subject: string;
  /** What its `Slip-Reason:` lines say. */
  readonly reasons: readonly string[];
  /** Files as they are after it; without a blob where they are no more. Paths from the top. */
  readonly files: readonly {
    readonly path: string;
    readonly kind: TreeEntry['kind'];
    readonly blob?: string;
  }[];
}

/** More commits of one folder than this are not read. */
const MOST_COMMITS = 100_000;

/**
 * The commits that changed a folder, the oldest first, along first parents: what a branch brought
 * is one commit, the one that merged it.
 */
export async function logOf(
  { folder }: Repository,
  commit: string,
  prefix: string,
): Promise<readonly LoggedCommit[]> {
  const asked = [...SHOWN, `--format=${FORMAT}`, `--max-count=${MOST_COMMITS}`, commit];
  const args = [...asked, '--', prefix === '' ? '.' : prefix];
  const text = (await runGit(folder, 'log', args, { most: 500_000_000 })).toString('utf8');
  return commitsIn(text.split('\0')).toReversed();
}

/** Raw differences alone: no program that a repository names has a part in them. */
const SHOWN: readonly string[] =
  '--first-parent -m --raw -z --no-abbrev --no-renames -O/dev/null --no-ext-diff --no-textconv --no-show-signature --no-decorate --no-notes --encoding=UTF-8'.split(
    ' ',
  );

/** The hash, the committer's time, the author, the subject and the reasons, a unit separator between. */
const FORMAT =
  '%H%x1f%ct%x1f%an%x1f%s%x1f%(trailers:key=Slip-Reason,valueonly,unfold,separator=%x1f)';

/** Of what NULs part, a path is what stands behind a word that begins with a colon; the rest are heads. */
function commitsIn(parts: readonly string[]): readonly LoggedCommit[] {
  const commits: (LoggedCommit & { files: LoggedCommit['files'][number][] })[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]!.replace(/^\n/, '');
    if (part.startsWith(':')) {
      const path = parts[++at] ?? '';
      commits.at(-1)?.files.push(fileOf(part, path));
    } else if (part !== '') commits.push({ ...headOf(part), files: [] });
  }
  return commits;
}

function headOf(part: string): Omit<LoggedCommit, 'files'> {
  const [commit = '', time = '', author = '', subject = '', ...reasons] = part.split('\u001f');
  const date = new Date(Number(time) * 1000);
  return {
    commit,
    day: dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()),
    author,
    subject,
    reasons: reasons.map((reason) => reason.trim()).filter((reason) => reason !== ''),
  };
}

/** `:100644 100644 <blob> <blob> M` */
function fileOf(part: string, path: string): LoggedCommit['files'][number] {
  const [, mode = '', , blob = ''] = part.split(' ');
  if (mode === '000000') return { path, kind: 'file' };
  return {
    path,
    kind: mode === '120000' ? 'link' : mode === '160000' ? 'submodule' : 'file',
    blob,
  };
}

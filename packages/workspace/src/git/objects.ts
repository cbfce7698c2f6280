import { GitProblem } from './problem.ts';
import type { Repository } from './repository.ts';
import { orNothing } from './repository.ts';
import { askGit, runGit } from './run.ts';

/** A file as git keeps it. */
export interface TreeEntry {
  /** From the folder that was asked for, with forward slashes. */
  readonly path: string;
  readonly kind: 'file' | 'link' | 'submodule';
  /** Names the content, whatever file it is in. */
  readonly blob: string;
}

/** All files below a folder as of a commit; `undefined` if the folder was not there. */
export async function treeAt(
  { folder }: Repository,
  commit: string,
  prefix: string,
): Promise<readonly TreeEntry[] | undefined> {
  const name = `${commit}:${prefix}`;
  const tree = await orNothing(
    askGit(folder, 'rev-parse', ['--verify', '--quiet', '--end-of-options', name]),
  );
  if (tree === undefined) return undefined;
  const text = (await runGit(folder, 'ls-tree', ['-r', '-z', tree])).toString('utf8');
  return recordsOf(text).flatMap(({ head, path }) => {
    const [mode = '', , blob = ''] = head.split(' ');
    return entryOf(mode, blob, path);
  });
}

/** All files below a folder as they stand ready for the next commit. */
export async function indexOf(
  { folder }: Repository,
  prefix: string,
): Promise<readonly TreeEntry[]> {
  const args = ['-s', '-z', '--', prefix === '' ? '.' : prefix];
  const text = (await runGit(folder, 'ls-files', args)).toString('utf8');
  const skipped = prefix === '' ? 0 : prefix.length + 1;
  return recordsOf(text).flatMap(({ head, path }) => {
    const [mode = '', blob = '', stage] = head.split(' ');
    if (stage !== '0') {
      throw new GitProblem(
        'a merge with conflicts is going on, so nothing stands ready for a commit',
        'resolve the conflicts and git add the files',
      );
    }
    return entryOf(mode, blob, path.slice(skipped));
  });
}

/** `<head>\t<path>` between NULs. */
function recordsOf(text: string): readonly { readonly head: string; readonly path: string }[] {
  return text.split('\0').flatMap((record) => {
    const tab = record.indexOf('\t');
    return tab === -1 ? [] : [{ head: record.slice(0, tab), path: record.slice(tab + 1) }];
  });
}

const KINDS: Readonly<Record<string, TreeEntry['kind']>> = {
  '100': 'file',
  '120': 'link',
  '160': 'submodule',
};

function entryOf(mode: string, blob: string, path: string): readonly TreeEntry[] {
  const kind = KINDS[mode.slice(0, 3)];
  return kind ? [{ path, kind, blob }] : [];
}

/** Sizes of blobs in bytes; those that are not on this machine are missing. */
export async function sizesOfBlobs(
  { folder }: Repository,
  blobs: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  if (blobs.length === 0) return sizes;
  const input = `${blobs.join('\n')}\n`;
  const text = await askGit(folder, 'cat-file', ['--batch-check', '--buffer'], { input });
  for (const line of text.split('\n')) {
    const [blob = '', kind, size] = line.split(' ');
    if (kind === 'blob') sizes.set(blob, Number(size));
  }
  return sizes;
}

/** The contents of blobs, of which no two are the same, in one process. */
export async function readBlobs(
  { folder }: Repository,
  blobs: readonly string[],
  most: number,
): Promise<ReadonlyMap<string, Buffer>> {
  const contents = new Map<string, Buffer>();
  if (blobs.length === 0) return contents;
  const input = `${blobs.join('\n')}\n`;
  const options = { input, most: most + 100 * blobs.length };
  const bytes = await runGit(folder, 'cat-file', ['--batch', '--buffer'], options);
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(10, at);
    const [blob = '', kind, size] = bytes.toString('utf8', at, end).split(' ');
    at = end + 1;
    if (kind !== 'blob') continue;
    contents.set(blob, bytes.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return contents;
}

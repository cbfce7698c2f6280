import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { gitExecutable } from './executable.ts';
import { loadRoadmapAt } from './load-at.ts';
import { logOf } from './log.ts';
import { GitProblem } from './problem.ts';
import { mainBranch, mergeBase, resolveCommit } from './refs.ts';
import { openRepository } from './repository.ts';
import { scratchRepository, type Scratch } from './testing/scratch.ts';

/** Every repository here asks git to run `canary`, which leaves a file: none may be there after. */
let scratch: Scratch;
let canary: string;
let sang: string;

beforeEach(() => {
  scratch = scratchRepository();
  canary = join(scratch.folder, '../canary.sh');
  sang = join(scratch.folder, '../sang');
  writeFileSync(canary, `#!/bin/sh\necho "$0 $@" >> ${sang}\n`);
  chmodSync(canary, 0o755);
  scratch.commit('one', { 'roadmap.yaml': 'roadmap: plan\n', 'initiatives/a.yaml': 'title: A\n' });
  scratch.commit('two', { 'initiatives/a.yaml': 'title: B\n' });
});
afterEach(() => {
  vi.unstubAllEnvs();
  scratch.remove();
});

/** All that is ever asked of a repository. */
async function askEverything(names: readonly string[] = ['HEAD', 'main']): Promise<void> {
  const quietly = (error: unknown) => {
    if (!(error instanceof GitProblem)) throw error;
  };
  const { folder } = scratch;
  const repository = await openRepository(folder).catch(quietly);
  if (!repository) return;
  await loadRoadmapAt(repository, 'index', folder).catch(quietly);
  await mainBranch(repository).catch(quietly);
  for (const name of names) {
    const commit = await resolveCommit(repository, name).catch(quietly);
    if (commit === undefined) continue;
    await loadRoadmapAt(repository, { commit }, folder).catch(quietly);
    await logOf(repository, commit, '').catch(quietly);
    await mergeBase(repository, commit, repository.head!).catch(quietly);
  }
}

it.each<[string, () => void]>([
  ['fsmonitor', () => void scratch.git('config', 'core.fsmonitor', canary)],
  [
    'hooks',
    () => {
      for (const hook of ['post-index-change', 'fsmonitor-watchman', 'reference-transaction']) {
        writeFileSync(join(scratch.folder, '.git/hooks', hook), `#!/bin/sh\n${canary}\n`, {
          mode: 0o755,
        });
      }
    },
  ],
  [
    'a pager',
    () => {
      for (const key of ['core.pager', 'pager.log', 'pager.rev-parse'])
        scratch.git('config', key, canary);
    },
  ],
  [
    'an alias',
    () => {
      for (const name of ['log', 'rev-parse', 'cat-file', 'ls-tree', 'ls-files']) {
        scratch.git('config', `alias.${name}`, `!${canary}`);
      }
    },
  ],
  [
    'textconv, filters and diff programs',
    () => {
      scratch.write({ '.gitattributes': '* diff=bird filter=bird\n' });
      for (const key of [
        'diff.bird.textconv',
        'diff.bird.command',
        'diff.external',
        'filter.bird.smudge',
        'filter.bird.process',
      ]) {
        scratch.git('config', key, canary);
      }
    },
  ],
  [
    'signatures',
    () => {
      scratch.git('config', 'gpg.program', canary);
      scratch.git('config', 'log.showSignature', 'true');
      const signed = scratch
        .git('cat-file', 'commit', 'HEAD')
        .replace(
          '\n\n',
          '\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n iQ\n -----END PGP SIGNATURE-----\n\n',
        );
      writeFileSync(join(scratch.folder, '../signed'), `${signed}\n`);
      scratch.git(
        'update-ref',
        'refs/heads/main',
        scratch.git('hash-object', '-t', 'commit', '-w', '../signed'),
      );
    },
  ],
  [
    'a promisor that is a program',
    () => {
      scratch.git('config', 'core.repositoryFormatVersion', '1');
      scratch.git('config', 'extensions.partialClone', 'origin');
      scratch.git('config', 'remote.origin.promisor', 'true');
      scratch.git('config', 'remote.origin.url', `ext::${canary}`);
      scratch.git('config', 'protocol.ext.allow', 'always');
      scratch.git('config', 'core.sshCommand', canary);
      const blob = scratch.git('rev-parse', 'HEAD:initiatives/a.yaml');
      const objects = join(scratch.folder, '.git/objects', blob.slice(0, 2));
      chmodSync(join(objects, blob.slice(2)), 0o644);
      scratch.git('prune-packed');
      scratch.write({ [`.git/objects/${blob.slice(0, 2)}/${blob.slice(2)}`]: undefined });
    },
  ],
])('nothing runs: %s', async (_what, prepare) => {
  prepare();
  await askEverything();
  expect(existsSync(sang)).toBe(false);
});

it('the canary does sing where git is asked without care', () => {
  scratch.git('config', 'core.fsmonitor', canary);
  scratch.git('status');
  expect(existsSync(sang)).toBe(true);
});

it('an option given for a name is no option', async () => {
  const names = [
    `--output=${sang}`,
    `--exec=${canary}`,
    '-O/etc/passwd',
    '--all',
    '--',
    '-',
    `--upload-pack=${canary}`,
  ];
  await askEverything(names);
  expect(existsSync(sang)).toBe(false);
  expect(readdirSync(scratch.folder).toSorted()).toEqual(['.git', 'initiatives', 'roadmap.yaml']);
});

it('a repository hidden in files of another is not opened', async () => {
  const bird = join(scratch.folder, 'bare');
  scratch.git('init', '-q', '--bare', bird);
  scratch.git('-C', bird, 'config', 'core.fsmonitor', canary);
  scratch.git('-C', bird, 'config', 'core.worktree', scratch.folder);
  await expect(openRepository(bird)).rejects.toThrow('stands in no git repository');
  expect(existsSync(sang)).toBe(false);
});

it('names with line ends in them are only names', async () => {
  scratch.commit('odd', {
    'initiatives/a\nb.yaml': 'title: Odd\n',
    'initiatives/:100644 x M': 'x',
  });
  const repository = await openRepository(scratch.folder);
  const { files } = await loadRoadmapAt(repository, { commit: repository.head! }, scratch.folder);
  expect(files.map(({ path }) => path)).toContain('initiatives/a\nb.yaml');
  const log = await logOf(repository, repository.head!, '');
  expect(log.at(-1)?.files.map(({ path }) => path)).toEqual([
    'initiatives/:100644 x M',
    'initiatives/a\nb.yaml',
  ]);
});

it('what is missing from a partial clone is said, and not fetched', async () => {
  scratch.git('config', 'uploadpack.allowFilter', 'true');
  const clone = join(scratch.folder, '../clone');
  scratch.git(
    'clone',
    '-q',
    '--filter=blob:none',
    '--no-checkout',
    `file://${scratch.folder}`,
    clone,
  );
  const repository = await openRepository(clone);
  await expect(
    loadRoadmapAt(repository, { commit: repository.head! }, clone),
  ).rejects.toMatchObject({
    message: 'parts of the history are not on this machine, and nothing is fetched on its own',
    help: 'fetch them first: git fetch --refetch, or clone without --filter',
  });
});

it('git is taken from the path alone, never from the current folder', () => {
  const tools = join(scratch.folder, 'tools');
  mkdirSync(tools);
  writeFileSync(join(tools, 'git'), '#!/bin/sh\n', { mode: 0o755 });
  expect(gitExecutable(['.', 'tools', ''].join(delimiter))).toBeUndefined();
  expect(gitExecutable(['.', tools].join(delimiter))).toBe(join(tools, 'git'));
});

it('without git, it says so', async () => {
  vi.stubEnv('PATH', '');
  await expect(openRepository(scratch.folder)).rejects.toThrow('git is not installed here');
});

it('a hook that calls us does not turn us to its own repository', async () => {
  vi.stubEnv('GIT_DIR', '/nowhere/.git');
  vi.stubEnv('GIT_WORK_TREE', '/nowhere');
  vi.stubEnv('GIT_EXTERNAL_DIFF', canary);
  await askEverything();
  expect((await openRepository(scratch.folder)).folder).toBe(scratch.folder);
  expect(existsSync(sang)).toBe(false);
  expect(process.env['GIT_DIR']).toBe('/nowhere/.git');
});

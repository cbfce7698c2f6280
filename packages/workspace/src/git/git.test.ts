import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDay, parseDay } from '@throughline/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadRoadmap } from '../load.ts';
import { loadRoadmapAt } from './load-at.ts';
import { logOf } from './log.ts';
import { commitOn, mainBranch, mergeBase, resolveCommit } from './refs.ts';
import { openRepository } from './repository.ts';
import { scratchRepository, type Scratch } from './testing/scratch.ts';

let scratch: Scratch;
beforeEach(() => {
  scratch = scratchRepository();
});
afterEach(() => scratch.remove());

const MAIN = { 'roadmap.yaml': 'roadmap: plan\n', 'initiatives/a.yaml': 'title: A\n' };

/** What is read of a state, as path and text, and what is said. */
async function at(name: string, folder = scratch.folder) {
  const repository = await openRepository(folder);
  const state = name === 'index' ? 'index' : { commit: await resolveCommit(repository, name) };
  const { files, diagnostics } = await loadRoadmapAt(repository, state, folder);
  return {
    files: Object.fromEntries(files.map(({ path, text }) => [path, text])),
    said: diagnostics.map(({ rule, message }) => `${rule}: ${message}`),
  };
}

describe('any state of a roadmap is read as the disk would be', () => {
  it('a commit, a branch, a tag, the index', async () => {
    scratch.commit('one', MAIN);
    scratch.git('tag', 'v1');
    scratch.commit('two', {
      'initiatives/a.yaml': undefined,
      'initiatives/ä b.yaml': 'title: B\n',
    });
    scratch.write({ 'initiatives/c.yaml': 'title: C\n' });
    scratch.git('add', 'initiatives/c.yaml');
    scratch.write({ 'initiatives/c.yaml': 'title: not yet\n' });
    expect(await at('v1')).toEqual({ files: MAIN, said: [] });
    expect((await at('main')).files).toEqual({
      'roadmap.yaml': 'roadmap: plan\n',
      'initiatives/ä b.yaml': 'title: B\n',
    });
    expect((await at('index')).files['initiatives/c.yaml']).toBe('title: C\n');
  });

  it('in a folder below the top, with what is beside it left out', async () => {
    scratch.commit('one', { 'plan/roadmap.yaml': 'roadmap: plan\n', 'initiatives/x.yaml': '' });
    const folder = join(scratch.folder, 'plan');
    expect(await at('HEAD', folder)).toEqual({
      files: { 'roadmap.yaml': 'roadmap: plan\n' },
      said: [],
    });
    expect(await at('index', folder)).toEqual(await at('HEAD', folder));
  });

  it('links, roadmaps below, encodings and patterns as on the disk', async () => {
    scratch.write({
      'roadmap.yaml': 'roadmap: plan\ninclude: ["**/*.yaml", gone.yaml, ../up.yaml]\n',
      'shared/x.yaml': 'title: X\n',
      'other/roadmap.yaml': 'roadmap: other\n',
      'other/y.yaml': 'title: Y\n',
      '.hidden/z.yaml': 'title: Z\n',
    });
    writeFileSync(join(scratch.folder, 'latin.yaml'), Buffer.from([0x74, 0xe9, 0x0a]));
    writeFileSync(join(scratch.folder, 'bom.yaml'), '\ufefftitle: Bom\n');
    symlinkSync('shared/x.yaml', join(scratch.folder, 'link.yaml'));
    symlinkSync('/etc/passwd', join(scratch.folder, 'out.yaml'));
    symlinkSync('nowhere.yaml', join(scratch.folder, 'dead.yaml'));
    symlinkSync('shared', join(scratch.folder, 'folder'));
    scratch.commit('one');
    const disk = await loadRoadmap(scratch.folder);
    const kept = await at('HEAD');
    expect(kept.files).toEqual(
      Object.fromEntries(disk.files.map(({ path, text }) => [path, text])),
    );
    expect(kept.said.toSorted()).toEqual(
      disk.diagnostics.map(({ rule, message }) => `${rule}: ${message}`).toSorted(),
    );
    expect(kept.said).toHaveLength(7);
  });

  it('a roadmap that was not there yet is said to be missing', async () => {
    scratch.commit('one', { 'README.md': 'x' });
    scratch.commit('two', MAIN);
    expect(await at('HEAD~1')).toEqual({
      files: {},
      said: ['file/unreadable: roadmap.yaml cannot be read: it is not there'],
    });
  });

  it('a submodule is said not to be read', async () => {
    const other = scratchRepository();
    other.commit('one', { 'sub.yaml': 'title: Sub\n' });
    scratch.commit('one', MAIN);
    scratch.git(
      '-c',
      'protocol.file.allow=always',
      'submodule',
      'add',
      '-q',
      other.folder,
      'initiatives/sub',
    );
    scratch.commit('two');
    expect((await at('HEAD')).said).toEqual([
      'file/link: initiatives/sub is a submodule, a repository of its own, and is not read in other states of this one',
    ]);
    // Its own files belong to a repository of their own.
    expect((await openRepository(join(scratch.folder, 'initiatives/sub'))).folder).toBe(
      join(scratch.folder, 'initiatives/sub'),
    );
    other.remove();
  });

  it('not in the middle of a merge with conflicts', async () => {
    scratch.commit('one', MAIN);
    scratch.git('checkout', '-q', '-b', 'side');
    scratch.commit('theirs', { 'initiatives/a.yaml': 'title: Theirs\n' });
    scratch.git('checkout', '-q', 'main');
    scratch.commit('ours', { 'initiatives/a.yaml': 'title: Ours\n' });
    expect(() => scratch.git('merge', 'side')).toThrow('merge');
    await expect(at('index')).rejects.toThrow(
      'a merge with conflicts is going on, so nothing stands ready for a commit',
    );
  });
});

describe('names of commits', () => {
  it('are resolved to hashes; what none has is said', async () => {
    const first = scratch.commit('one', MAIN);
    const second = scratch.commit('two', { 'initiatives/a.yaml': 'title: B\n' });
    const repository = await openRepository(scratch.folder);
    expect(repository).toMatchObject({ branch: 'main', head: second, isShallow: false });
    expect(await resolveCommit(repository, 'HEAD~1')).toBe(first);
    for (const name of ['nope', 'HEAD:roadmap.yaml', '--all', 'a\nb', 'a\0b', '']) {
      await expect(resolveCommit(repository, name)).rejects.toThrow(
        'git knows no commit by the name',
      );
    }
  });

  it('the base of two is their last common commit', async () => {
    const base = scratch.commit('one', MAIN);
    scratch.git('checkout', '-q', '-b', 'side');
    const side = scratch.commit('two', { 'initiatives/b.yaml': 'title: B\n' });
    scratch.git('checkout', '-q', 'main');
    const main = scratch.commit('three', { 'initiatives/c.yaml': 'title: C\n' });
    const repository = await openRepository(scratch.folder);
    expect(await mergeBase(repository, main, side)).toBe(base);
    scratch.git('checkout', '-q', '--orphan', 'other');
    const other = scratch.commit('four');
    await expect(mergeBase(repository, main, other)).rejects.toThrow('no commit in common');
  });

  it('the main branch is found by whatever name it has', async () => {
    scratch.commit('one', MAIN);
    expect(await mainBranch(await openRepository(scratch.folder))).toBe('main');
    scratch.git('branch', '-m', 'trunk');
    expect(await mainBranch(await openRepository(scratch.folder))).toBe('trunk');
    scratch.git('update-ref', 'refs/remotes/origin/release', 'HEAD');
    scratch.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/release');
    expect(await mainBranch(await openRepository(scratch.folder))).toBe('origin/release');
    scratch.git('symbolic-ref', '-d', 'refs/remotes/origin/HEAD');
    scratch.git('branch', '-m', 'odd');
    await expect(mainBranch(await openRepository(scratch.folder))).rejects.toThrow(
      'neither main nor master',
    );
  });

  it('a detached head has no branch, and a worktree is its own folder', async () => {
    scratch.commit('one', MAIN);
    scratch.git('worktree', 'add', '-q', '--detach', '../tree');
    const tree = await openRepository(join(scratch.folder, '../tree'));
    expect(tree.branch).toBeUndefined();
    expect(tree.folder).toBe(join(scratch.folder, '../tree'));
    expect((await at('HEAD', tree.folder)).files).toEqual(MAIN);
  });

  it('an empty repository, no repository and a bare one are said', async () => {
    const repository = await openRepository(scratch.folder);
    await expect(resolveCommit(repository, 'HEAD')).rejects.toThrow(
      'the repository has no commit yet',
    );
    expect((await at('index')).files).toEqual({});
    const outside = join(scratch.folder, '..');
    await expect(openRepository(outside)).rejects.toThrow('stands in no git repository');
    scratch.git('init', '-q', '--bare', 'bare.git');
    await expect(openRepository(join(scratch.folder, '.git'))).rejects.toThrow('no git repository');
  });
});

describe('the log', () => {
  it('is the mainline, oldest first, with reasons and what changed', async () => {
    scratch.commit('one', MAIN);
    scratch.git('checkout', '-q', '-b', 'side');
    scratch.commit('on the side', { 'initiatives/a.yaml': 'title: A1\n' });
    scratch.commit('again', { 'initiatives/b.yaml': 'title: B\n' });
    scratch.git('checkout', '-q', 'main');
    scratch.git(
      'merge',
      '-q',
      '--no-ff',
      '-m',
      'Merge side\n\nSlip-Reason: vendor\nSlip-Reason: ill',
      'side',
    );
    scratch.commit('elsewhere', { 'README.md': 'x', 'initiatives/a.yaml': undefined });
    const repository = await openRepository(scratch.folder);
    const log = await logOf(repository, repository.head!, '');
    expect(
      log.map(({ subject, reasons, files, day, author }) => [
        formatDay(day),
        author,
        subject,
        reasons,
        files.map(({ path, blob }) => `${path}${blob === undefined ? ' gone' : ''}`),
      ]),
    ).toEqual([
      ['2027-01-01', 'Ada', 'one', [], ['initiatives/a.yaml', 'roadmap.yaml']],
      [
        '2027-01-04',
        'Ada',
        'Merge side',
        ['vendor', 'ill'],
        ['initiatives/a.yaml', 'initiatives/b.yaml'],
      ],
      ['2027-01-04', 'Ada', 'elsewhere', [], ['README.md', 'initiatives/a.yaml gone']],
    ]);
    expect(
      (await logOf(repository, repository.head!, 'initiatives')).map(({ files }) => files.length),
    ).toEqual([1, 2, 1]);
  });

  it('begins where a shallow clone begins', async () => {
    for (const title of ['A', 'B', 'C']) {
      scratch.commit(title, { ...MAIN, 'initiatives/a.yaml': `title: ${title}\n` });
    }
    const clone = join(scratch.folder, '../clone');
    scratch.git('clone', '-q', '--depth', '2', `file://${scratch.folder}`, clone);
    const repository = await openRepository(clone);
    expect(repository.isShallow).toBe(true);
    const log = await logOf(repository, repository.head!, '');
    expect(log.map(({ subject, files }) => [subject, files.length])).toEqual([
      ['B', 2],
      ['C', 1],
    ]);
    await expect(resolveCommit(repository, 'HEAD~2')).rejects.toMatchObject({
      help: 'the clone is shallow: fetch the rest with git fetch --unshallow, in CI with fetch-depth: 0',
    });
  });

  it('knows what stood there on a day', async () => {
    const first = scratch.commit('one', MAIN);
    const second = scratch.commit('two', { 'initiatives/a.yaml': 'title: B\n' });
    const repository = await openRepository(scratch.folder);
    const on = (text: string) => {
      const day = parseDay(text);
      return commitOn(repository, day.ok ? day.value : 0, second);
    };
    expect(await on('2027-01-01')).toBe(first);
    expect(await on('2027-06-01')).toBe(second);
    expect(await on('2026-12-31')).toBeUndefined();
  });
});

it('a folder of the same name as an option, or with magic in it, is only a folder', async () => {
  for (const name of ['--help', ':(exclude)x', '*']) {
    mkdirSync(join(scratch.folder, name));
    writeFileSync(join(scratch.folder, name, 'roadmap.yaml'), `roadmap: odd\ntitle: "${name}"\n`);
  }
  scratch.commit('one', { 'roadmap.yaml': 'roadmap: plan\n' });
  for (const name of ['--help', ':(exclude)x', '*']) {
    const folder = join(scratch.folder, name);
    const expected = { 'roadmap.yaml': `roadmap: odd\ntitle: "${name}"\n` };
    expect((await at('HEAD', folder)).files).toEqual(expected);
    expect((await at('index', folder)).files).toEqual(expected);
    const repository = await openRepository(folder);
    expect((await logOf(repository, repository.head!, name))[0]?.files).toHaveLength(1);
  }
});

import { compareAnalyses, compareOutlooks } from '@throughline/core';
import {
  mainBranch,
  mergeBase,
  openRepository,
  resolveCommit,
  type GitState,
  type Repository,
} from '@throughline/workspace';
import { Refusal } from '../command.ts';
import type { Side, Sides } from '../compare/sides.ts';
import { openState, orRefuseGit } from '../git/states.ts';
import { oneFolder, openFolder, type OpenOptions } from '../open.ts';
import type { Terminal } from '../terminal.ts';

export interface DiffOptions extends OpenOptions {
  readonly in: string;
  /** Whether the head is what stands ready for the next commit. */
  readonly staged?: boolean;
  /** For the odds of dates on both sides; 0 for none. */
  readonly trials: number;
}

/** What was asked for: `<base>`, `<base>..<head>`, `<base>...<head>`, or nothing. */
interface Range {
  readonly base?: string;
  /** Absent: the files as they stand on the disk, or in the index. */
  readonly head?: string;
  /** Whether what happened to the base since the two parted is left out. */
  readonly sinceParted: boolean;
}

/** Reads both states of the roadmap, each as of the same day, and compares them. */
export async function sidesOfRange(
  text: string | undefined,
  options: DiffOptions,
  terminal: Terminal,
): Promise<Sides> {
  const folder = await oneFolder(options.in, terminal);
  const repository = await orRefuseGit(openRepository(folder));
  const range = rangeIn(text);
  if (options.staged && range.head !== undefined) {
    throw new Refusal('--staged is a head of its own', 'name the base alone');
  }
  const [base, commit] = await baseOf(range, repository);
  const opened = await openState(repository, { commit }, folder, options);
  const before: Side = { name: base, title: base, opened };
  const { asOf, sources } = opened.analysis;
  const after = await headOf(
    range,
    repository,
    folder,
    { ...options, asOf, known: sources },
    terminal,
  );
  if (before.opened.loaded.files.length + after.opened.loaded.files.length === 0) {
    throw new Refusal('there is no roadmap in this folder in either state');
  }
  const comparison = compareAnalyses(opened.analysis, after.opened.analysis);
  // Where nothing differs in meaning, neither do the odds.
  const isAsked = options.trials > 0 && comparison.changes.length > 0;
  return {
    base: before,
    head: after,
    comparison,
    ...(isAsked && {
      outlooks: compareOutlooks(opened.analysis, after.opened.analysis, options.trials),
    }),
  };
}

function rangeIn(text: string | undefined): Range {
  if (text === undefined) return { sinceParted: true };
  const dots = text.includes('...') ? '...' : '..';
  const [base = '', head] = text.split(dots);
  return {
    base: base === '' ? 'HEAD' : base,
    ...(head !== undefined && { head: head === '' ? 'HEAD' : head }),
    sinceParted: dots === '...',
  };
}

/** The name and the hash of the base. */
async function baseOf(
  { base, head = 'HEAD', sinceParted }: Range,
  repository: Repository,
): Promise<readonly [name: string, commit: string]> {
  const ends = await orRefuseGit(resolveCommit(repository, head));
  const name = base ?? (await orRefuseGit(mainBranch(repository)));
  const commit = await orRefuseGit(resolveCommit(repository, name));
  if (!sinceParted) return [name, commit];
  return [name, await orRefuseGit(mergeBase(repository, commit, ends))];
}

async function headOf(
  { head }: Range,
  repository: Repository,
  folder: string,
  options: DiffOptions,
  terminal: Terminal,
): Promise<Side> {
  if (head === undefined && !options.staged) {
    const name = 'working tree';
    return { name, title: `the ${name}`, opened: await openFolder(folder, options, terminal) };
  }
  const state: GitState =
    head === undefined ? 'index' : { commit: await orRefuseGit(resolveCommit(repository, head)) };
  const name = head ?? 'what is staged';
  return { name, title: name, opened: await openState(repository, state, folder, options) };
}

import {
  analyze,
  compareAnalyses,
  type Analysis,
  type Change,
  type Revision,
  type SourceFile,
} from '@throughline/core';

/** The commit at which a date became impossible. */
export type Culprit =
  /** It was possible before the commit, and is not after it. */
  | {
      readonly kind: 'commit';
      readonly revision: Revision;
      readonly after: Analysis;
      /** What of the commit it follows from; absent where no chain leads there. */
      readonly because?: Change;
      readonly changes: readonly Change[];
    }
  /** No commit made it so: what was possible on one day was not any more on a later one. */
  | { readonly kind: 'time'; readonly revision: Revision; readonly after: Analysis }
  /** It was impossible in the first commit that knew of it. */
  | { readonly kind: 'always'; readonly revision: Revision; readonly after: Analysis };

/** How many commits were looked at so far. */
type OnProgress = (done: number) => void;

/**
 * Goes back from the last commit to the one at which the date of an initiative became impossible
 * and has been since. Each commit is judged as of its own day, so that what is said is what could
 * have been known then. `undefined` if the date is possible now.
 */
export function findCulprit(
  id: string,
  revisions: readonly Revision[],
  onProgress: OnProgress,
): Culprit | undefined {
  const states = statesOf(revisions);
  let after: Analysis | undefined;
  for (let index = revisions.length - 1; index >= 0; index--) {
    onProgress(revisions.length - index);
    const { day } = revisions[index]!;
    const analysis = analyze(states(index), { asOf: day });
    if (isImpossible(id, analysis)) {
      after = analysis;
      if (index > 0) continue;
      return { kind: 'always', revision: revisions[0]!, after };
    }
    return after && culpritBetween(id, states(index), revisions[index + 1]!, after);
  }
  return undefined;
}

function culpritBetween(
  id: string,
  before: readonly SourceFile[],
  revision: Revision,
  after: Analysis,
): Culprit {
  // On the same day, so that what differs is what the commit did.
  const base = analyze(before, { asOf: revision.day });
  if (isImpossible(id, base)) return { kind: 'time', revision, after };
  if (!base.roadmap.initiativeById.has(id)) return { kind: 'always', revision, after };
  const { changes, moves } = compareAnalyses(base, after);
  const own = changes.find(({ subject }) => subject === `initiative:${id}`);
  const because = moves.find((move) => move.id === id)?.because ?? own;
  return { kind: 'commit', revision, after, changes, ...(because && { because }) };
}

/** Whether it cannot be finished when it is due. */
function isImpossible(id: string, { plan, roadmap }: Analysis): boolean {
  const item = plan.items.get(id);
  const last = item?.due?.period?.last;
  const isOver = roadmap.initiativeById.get(id)?.status === 'done';
  return item !== undefined && last !== undefined && !isOver && item.earliestFinish > last;
}

/** The files after each commit: the very same objects where nothing changed, so that they are read once. */
function statesOf(revisions: readonly Revision[]): (index: number) => readonly SourceFile[] {
  const versions = new Map<string, { readonly from: number; readonly file?: SourceFile }[]>();
  const note = (path: string, from: number, file?: SourceFile) => {
    const known = versions.get(path) ?? [];
    known.push({ from, ...(file && { file }) });
    versions.set(path, known);
  };
  for (const [index, { files, removed }] of revisions.entries()) {
    for (const path of removed) note(path, index);
    for (const file of files) note(file.path, index, file);
  }
  return (index) =>
    [...versions.values()].flatMap((all) => all.findLast(({ from }) => from <= index)?.file ?? []);
}

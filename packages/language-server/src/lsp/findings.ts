import type { Analysis, Finding } from '@throughline/core';

/** What a client shows of one file is cut here: nobody reads more, and editors grow slow. */
const MOST_PER_FILE = 1000;

/**
 * The paths of files of which one list of findings says something else than another. Both are in
 * their order, by path first, and what is the very same finding is known without a look into it.
 */
export function pathsWithChanges(
  before: readonly Finding[],
  now: readonly Finding[],
): readonly string[] {
  const paths: string[] = [];
  let [at, other] = [0, 0];
  while (at < before.length || other < now.length) {
    const [one, two] = [before[at], now[other]];
    if (one === two) {
      at++;
      other++;
      continue;
    }
    const path = firstOf(one?.at.path, two?.at.path);
    paths.push(path);
    while (before[at]?.at.path === path) at++;
    while (now[other]?.at.path === path) other++;
  }
  return paths;
}

function firstOf(one: string | undefined, other: string | undefined): string {
  if (one === undefined) return other ?? '';
  return other === undefined || one < other ? one : other;
}

/** The file in which findings of a path are shown: those of no file where the roadmap introduces itself. */
export function shownAt(path: string, { roadmap }: Analysis): string {
  if (path !== '') return path;
  return roadmap.at.path === '' ? 'roadmap.yaml' : roadmap.at.path;
}

/** The findings that are shown in a file, in their order; of very many the worst, and of those the first. */
export function findingsIn(
  path: string,
  findings: readonly Finding[],
  analysis: Analysis,
): readonly Finding[] {
  const own = withPath(path, findings);
  const all = path === shownAt('', analysis) ? [...withPath('', findings), ...own] : own;
  return all.length <= MOST_PER_FILE ? all : worstOf(all);
}

/** So that an error at the end of a long file is not hidden by notes before it. */
function worstOf(findings: readonly Finding[]): readonly Finding[] {
  const left = { error: 0, warning: 0, info: 0 };
  let room = MOST_PER_FILE;
  for (const severity of ['error', 'warning', 'info'] as const) {
    const count = findings.filter((each) => each.severity === severity).length;
    left[severity] = Math.min(room, count);
    room -= left[severity];
  }
  return findings.filter(({ severity }) => left[severity]-- > 0);
}

function withPath(path: string, findings: readonly Finding[]): readonly Finding[] {
  const start = firstNotBefore(path, findings);
  let end = start;
  while (findings[end]?.at.path === path) end++;
  return findings.slice(start, end);
}

/** The place of the first finding in a file that does not come before a path. */
function firstNotBefore(path: string, findings: readonly Finding[]): number {
  let [from, to] = [0, findings.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (findings[middle]!.at.path < path) from = middle + 1;
    else to = middle;
  }
  return from;
}

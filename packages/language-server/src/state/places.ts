import type { Host } from '../host.ts';
import { isWithin } from './paths.ts';
import type { Project } from './project.ts';

/** A file of a roadmap: what a request about a document is asked of. */
export interface Place {
  readonly project: Project;
  /** Relative to the roadmap's folder. */
  readonly path: string;
}

/** The innermost roadmap that an absolute path belongs to, as a file that is there or as one that may come. */
export function placeIn(
  projects: readonly Project[],
  absolute: string,
  belongs: Host['belongs'],
): Place | undefined {
  let best: Place | undefined;
  for (const project of projects) {
    const path = relativeTo(project, absolute);
    if (path === undefined || (best && best.project.folder.length > project.folder.length)) {
      continue;
    }
    if (project.has(path) || belongs(project.loaded, path)) best = { project, path };
  }
  return best;
}

/** The path that an absolute one has in a roadmap's folder, however that is spelled; `undefined` outside it. */
export function relativeTo({ folder, spelled }: Project, path: string): string | undefined {
  const base = [folder, spelled].find((each) => isWithin(path, each) && path !== each);
  return base === undefined ? undefined : path.slice(base.length + 1);
}

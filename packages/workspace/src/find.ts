import { readdirSync, type Dirent } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { LIMITS } from './limits.ts';
import { isHidden, MAIN_NAMES } from './names.ts';
import { reasonOf } from './problem.ts';

export interface RoadmapSearch {
  /** Absolute, without links, sorted. */
  readonly folders: readonly string[];
  /** Folders that could not be looked into, and why. */
  readonly unread: readonly { readonly folder: string; readonly reason: string }[];
  /** There was more to look through than the limits allow. */
  readonly cut: boolean;
}

/** The folders of {@link searchRoadmaps}. */
export async function findRoadmaps(path: string): Promise<readonly string[]> {
  return (await searchRoadmaps(path)).folders;
}

/**
 * The roadmap that a path belongs to: the nearest folder at or above it that holds a
 * `roadmap.yaml`. If there is none, all roadmaps below it; `node_modules`, folders whose name
 * begins with a dot, and links are not followed. A path that is not there is sought by the
 * folders above it. Never rejects.
 */
export async function searchRoadmaps(path: string): Promise<RoadmapSearch> {
  const start = await nearestFolder(resolve(path));
  for (let folder = start; ; folder = dirname(folder)) {
    if (await holdsRoadmap(folder)) return { folders: [folder], unread: [], cut: false };
    if (folder === dirname(folder)) break;
  }
  return roadmapsBelow(start);
}

async function nearestFolder(path: string): Promise<string> {
  for (let each = path; ; each = dirname(each)) {
    try {
      const real = await realpath(each);
      return (await stat(real)).isDirectory() ? real : dirname(real);
    } catch {
      if (each === dirname(each)) return each;
    }
  }
}

async function holdsRoadmap(folder: string): Promise<boolean> {
  for (const name of MAIN_NAMES) {
    // Whatever it is that stands there: loading it says what is wrong with it.
    const found = await stat(join(folder, name)).catch(() => undefined);
    if (found) return true;
  }
  return false;
}

function roadmapsBelow(start: string): RoadmapSearch {
  const folders: string[] = [];
  const unread: { folder: string; reason: string }[] = [];
  const open = [{ folder: start, depth: 0 }];
  let seen = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    let entries: Dirent[];
    try {
      entries = readdirSync(next.folder, { withFileTypes: true });
    } catch (error) {
      unread.push({ folder: next.folder, reason: reasonOf(error) });
      continue;
    }
    seen += entries.length;
    if (seen > LIMITS.entries) break;
    if (entries.some(({ name }) => MAIN_NAMES.includes(name))) folders.push(next.folder);
    if (next.depth >= LIMITS.depth) continue;
    for (const entry of entries) {
      if (!entry.isDirectory() || isHidden(entry.name)) continue;
      open.push({ folder: join(next.folder, entry.name), depth: next.depth + 1 });
    }
  }
  return { folders: folders.toSorted(), unread, cut: seen > LIMITS.entries };
}

import { mergeTexts, type SourceFile } from '@throughline/core';

/** The files of a roadmap by path, as one state has them. */
export type Files = ReadonlyMap<string, SourceFile>;

export interface Joined {
  readonly files: Files;
  /** What both changed, each in its own way: `initiatives/shop.yaml: target`. */
  readonly conflicts: readonly string[];
}

/**
 * What a branch did since it left, done to another state as well; by meaning, as the merge driver
 * does it. Where both changed the same, that state keeps its own, and it is said.
 */
export function joined(onto: Files, parted: Files, branch: Files): Joined {
  const files = new Map(onto);
  const conflicts: string[] = [];
  for (const path of new Set([...parted.keys(), ...branch.keys()])) {
    const [was, is, ours] = [parted.get(path)?.text, branch.get(path)?.text, onto.get(path)?.text];
    if (was === is || ours === is) continue;
    if (is === undefined) {
      if (ours === was) files.delete(path);
      else conflicts.push(`${path}: deleted on one side`);
      continue;
    }
    const merged = mergeTexts(was ?? '', ours ?? '', is);
    if (merged.conflicts.length === 0) files.set(path, { path, text: merged.text });
    else conflicts.push(...merged.conflicts.map((what) => `${path}: ${what}`));
  }
  return { files, conflicts };
}

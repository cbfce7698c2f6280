import { applyEdits, type Analysis, type Edit, type Finding, type Fix } from '@throughline/core';

export interface Fixed {
  /** New texts, by path. */
  readonly texts: ReadonlyMap<string, string>;
  readonly applied: readonly { readonly finding: Finding; readonly fix: Fix }[];
}

export interface FixOptions {
  /** Whether fixes that change what the plan means are made as well. */
  readonly unsafe: boolean;
  /** The paths of files that are to stay as they are. */
  readonly untouched?: ReadonlySet<string>;
}

/**
 * The first fix of every finding, as far as they do not touch the same text: those left over
 * fit the next time.
 */
export function fixesOf({ findings, sources }: Analysis, options: FixOptions): Fixed {
  const { unsafe, untouched } = options;
  const accepted = new Map<string, Edit[]>();
  const applied: { finding: Finding; fix: Fix }[] = [];
  for (const finding of findings) {
    const fix = finding.fixes?.[0];
    if (!fix || (!fix.safe && !unsafe)) continue;
    if (fix.edits.some(({ path }) => untouched?.has(path))) continue;
    if (!fix.edits.every((edit) => isFree(edit, accepted.get(edit.path) ?? []))) continue;
    for (const edit of fix.edits) {
      const ofFile = accepted.get(edit.path);
      if (ofFile) ofFile.push(edit);
      else accepted.set(edit.path, [edit]);
    }
    applied.push({ finding, fix });
  }
  const texts = [...accepted].flatMap(([path, edits]) => {
    const source = sources.get(path);
    return source ? [[path, applyEdits(source.text, edits)] as const] : [];
  });
  return { texts: new Map(texts), applied };
}

/** Edits that only touch count as overlapping too: what one adds, the other might not expect. */
function isFree(edit: Edit, others: readonly Edit[]): boolean {
  return others.every((other) => edit.end < other.start || other.end < edit.start);
}

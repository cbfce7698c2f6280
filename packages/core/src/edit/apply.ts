import type { Edit } from '../text/diagnostic.ts';

/**
 * Applies edits of one file, given in any order, to its text. Edits must not overlap; of two
 * at the same place the one given first goes first. The same edit given twice counts once.
 */
export function applyEdits(
  text: string,
  edits: readonly Pick<Edit, 'start' | 'end' | 'text'>[],
): string {
  const ordered = [...edits.entries()].toSorted(
    ([i, a], [j, b]) => a.start - b.start || a.end - b.end || i - j,
  );
  const parts: string[] = [];
  let done = 0;
  let last: (typeof edits)[number] | undefined;
  for (const [, edit] of ordered) {
    const isRepeated =
      last?.start === edit.start && last.end === edit.end && last.text === edit.text;
    if (isRepeated && edit.end > edit.start) continue;
    if (edit.start < done) throw new RangeError(`edits overlap at ${edit.start}`);
    parts.push(text.slice(done, edit.start), edit.text);
    done = edit.end;
    last = edit;
  }
  return parts.join('') + text.slice(done);
}

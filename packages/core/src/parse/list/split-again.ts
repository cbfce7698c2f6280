import { commonEnds } from '../../text/common-ends.ts';
import { itemText, splitFrom, splitList, type Layout } from './split.ts';

/** A list taken apart once more, and how many items at its beginning and end are what they were. */
export interface SplitAgain {
  readonly layout: Layout;
  readonly before: number;
  readonly behind: number;
}

/** Takes the list of an edited text apart: only the items that the edit touches, if it lies within items. */
export function splitAgain(old: Layout, oldText: string, text: string): SplitAgain | undefined {
  const { prefix, suffix } = commonEnds(oldText, text);
  return splitTouched(old, oldText, text, prefix, suffix) ?? splitAnew(old, oldText, text);
}

function splitTouched(
  old: Layout,
  oldText: string,
  text: string,
  prefix: number,
  suffix: number,
): SplitAgain | undefined {
  const { starts, column } = old;
  const by = text.length - oldText.length;
  const editEnd = oldText.length - suffix;
  // The line break before an item must be the old one, and before that nothing may be new.
  const first = itemBefore(starts, prefix - 1);
  const last = itemBefore(starts, editEnd);
  const lastEnd = starts[last + 1] ?? old.end;
  if (first < 0 || editEnd >= lastEnd) return undefined;
  const touched = splitFrom(text, starts[first]!, lastEnd + by, column);
  if (!touched || touched.end < lastEnd + by) return undefined;
  const behind = starts.slice(last + 1);
  const layout = {
    column,
    starts: [...starts.slice(0, first), ...touched.starts, ...behind.map((start) => start + by)],
    end: old.end + by,
  };
  return { layout, before: first, behind: behind.length };
}

/** The last item that begins at or before an offset; -1 if none does. */
function itemBefore(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function splitAnew(old: Layout, oldText: string, text: string): SplitAgain | undefined {
  const layout = splitList(text);
  if (!layout) return undefined;
  const [ours, theirs] = [old.starts.length, layout.starts.length];
  const most = Math.min(ours, theirs);
  const isSame = (one: number, other: number) =>
    itemText(oldText, old, one) === itemText(text, layout, other);
  let before = 0;
  while (before < most && isSame(before, before)) before++;
  let behind = 0;
  while (behind < most - before && isSame(ours - 1 - behind, theirs - 1 - behind)) behind++;
  return { layout, before, behind };
}

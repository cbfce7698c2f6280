/** What makes one text of another: the text from `start` to `end` went, and so many characters came. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

/**
 * The smallest single change between two texts; of several that would do, one that begins with a
 * line, as people write. Large texts are compared in large pieces.
 */
export function changeBetween(before: string, after: string): TextChange {
  const start = sharedLength(before, after, Math.min(before.length, after.length), fromStart);
  const longest = Math.min(before.length, after.length) - start;
  const behind = sharedLength(before, after, longest, fromEnd);
  const change = { start, end: before.length - behind, length: after.length - behind - start };
  if (change.end === start) return atLineStart(change, after, change.length);
  return change.length === 0 ? atLineStart(change, before, change.end - start) : change;
}

/** What came or went may as well have done so further up where the same stands before it. */
function atLineStart(change: TextChange, text: string, length: number): TextChange {
  if (length === 0) return change;
  let start = change.start;
  while (start > 0 && text[start - 1] !== '\n') {
    if (text[start - 1] !== text[start + length - 1]) return change;
    start--;
  }
  return { ...change, start, end: change.end - (change.start - start) };
}

/**
 * Where an offset is after a change. Of a span that reaches into what went, what is left: its
 * `start` moves behind what came, its `end` before it; a span around the change holds it.
 */
export function offsetAfter(
  { start, end, length }: TextChange,
  offset: number,
  side: 'start' | 'end',
): number {
  const isBefore = side === 'start' ? offset < start : offset <= start;
  if (isBefore) return offset;
  if (offset >= end) return offset + length - (end - start);
  return side === 'start' ? start + length : start;
}

type Piece = (text: string, at: number, length: number) => string;

const fromStart: Piece = (text, at, length) => text.slice(at, at + length);
const fromEnd: Piece = (text, at, length) =>
  text.slice(text.length - at - length, text.length - at);

/** How far two texts are the same, found by halving: comparing pieces is far faster than characters. */
function sharedLength(before: string, after: string, longest: number, piece: Piece): number {
  let [same, other] = [0, longest];
  while (same < other) {
    const length = Math.ceil((other - same) / 2);
    if (piece(before, same, length) === piece(after, same, length)) same += length;
    else other = same + length - 1;
  }
  return same;
}

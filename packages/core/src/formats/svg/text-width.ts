/**
 * About how wide a text is in pixels, set in a common sans-serif face of the given size. The
 * widths are Helvetica's (its AFM table), which Arial shares, plus a margin for wider faces:
 * no reader's font is known here, and a label that is cut a little early does no harm.
 */
export function textWidth(text: string, size: number, bold = false): number {
  let thousandths = 0;
  for (const character of text) thousandths += widthOf(character);
  return (thousandths / 1000) * size * (bold ? 1.1 : 1.03);
}

/** The text, or as much of its beginning as fits with an ellipsis; empty if nothing would. */
export function fitted(text: string, width: number, size: number, bold = false): string {
  if (textWidth(text, size, bold) <= width) return text;
  const room = width - textWidth('…', size, bold);
  let used = 0;
  let kept = '';
  for (const character of text) {
    used += textWidth(character, size, bold);
    if (used > room) break;
    kept += character;
  }
  return kept.trim() === '' ? '' : `${kept.trimEnd()}…`;
}

/** Thousandths of the size, from the space (U+0020) to the tilde. */
const ASCII: readonly number[] = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
  556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
  611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
  667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
  222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const UNSEEN = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u;
const WIDE =
  /^[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}\p{Extended_Pictographic}…—]$/u;

function widthOf(character: string): number {
  const ascii = ASCII[character.charCodeAt(0) - 32];
  if (ascii !== undefined) return ascii;
  if (UNSEEN.test(character)) return 0;
  return WIDE.test(character) ? 1000 : 600;
}

import { visible } from '../../text/display.ts';

/** How many columns a text takes in a terminal: wide characters two, combining marks none. */
export function columnsOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let columns = 0;
  for (const character of text) columns += columnsOfOne(character);
  return columns;
}

/** The text cut to a width, or filled up with spaces. */
export function inColumns(text: string, width: number, ellipsis = '…'): string {
  const cut = cutTo(text, width, ellipsis);
  return cut + ' '.repeat(Math.max(0, width - columnsOf(cut)));
}

/** The text, or its beginning with an ellipsis of one column, in at most `width` columns. */
export function cutTo(text: string, width: number, ellipsis = '…'): string {
  if (columnsOf(text) <= width) return text;
  let used = 1;
  let kept = '';
  for (const character of text) {
    used += columnsOfOne(character);
    if (used > width) break;
    kept += character;
  }
  return width < 1 ? '' : `${kept.trimEnd()}${ellipsis}`;
}

/**
 * One line that a terminal can only show: what it would obey or hide (control, bidirectional
 * and zero-width characters) is written as `\u{…}`; line breaks become spaces.
 */
export function terminalText(text: string): string {
  return visible(text.replace(/[\t\n\r\u0085\u2028\u2029]+/g, ' '));
}

const PLAIN = /^[\x20-\x7E]*$/;
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u;
const WIDE =
  /^(?:[\u1100-\u115F\u231A\u231B\u23E9-\u23EC\u23F0\u23F3\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation})$/u;

function columnsOfOne(character: string): number {
  if (character.length === 1 && character >= ' ' && character <= '~') return 1;
  if (NO_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

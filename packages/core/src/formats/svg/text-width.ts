/**
 * About how wide a text is in pixels, set in a common sans-serif face of the given size. The
 * widths are Arial's, in thousandths of the size, plus a margin for wider faces: no reader's
 * font is known here, and a label that is a little short does no harm.
 */
export function textWidth(text: string, size: number, bold = false): number {
  let thousandths = 0;
  for (const character of text) thousandths += widthOf(character);
  return (thousandths / 1000) * size * (bold ? 1.12 : 1.06);
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

const NARROW = /^[ijl'|.,:;!`]$/;
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Extended_Pictographic}/u;

function widthOf(character: string): number {
  if (NARROW.test(character)) return 250;
  if (/^[frt ()[\]/\\I*"-]$/.test(character)) return 320;
  if (/^[a-z0-9]$/.test(character)) return character === 'm' ? 833 : character === 'w' ? 722 : 545;
  if (/^[A-Z&]$/.test(character)) return character === 'M' || character === 'W' ? 900 : 700;
  if (/^[@%—…]$/.test(character)) return 1000;
  if (/^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u.test(character)) return 0;
  return WIDE.test(character) ? 1000 : 600;
}

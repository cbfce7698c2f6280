/** Longest text that a message quotes whole, in code points. */
const LONGEST = 48;

/**
 * Quotes a text of the user's for a message: shortened, and with everything that would not be
 * seen (control, bidirectional and zero-width characters, unusual spaces, halves of surrogate
 * pairs) written as `\u{…}`, so that no text can disguise itself or upset a terminal.
 */
export function quoted(text: string): string {
  return `"${displayed(text)}"`;
}

/** Like `quoted`, without the quotation marks. */
export function displayed(text: string): string {
  if (text.length <= LONGEST && PLAIN.test(text)) return text;
  // A code point takes at most two units: what lies behind this cut could not be shown anyway.
  const points = Array.from(text.slice(0, 2 * LONGEST + 2));
  const isLong = points.length > LONGEST;
  const shown = isLong ? `${points.slice(0, LONGEST - 1).join('')}…` : points.join('');
  return visible(shown);
}

/** What most texts are: nothing in them that would not be seen. */
const PLAIN = /^[ -~]*$/;

/** The whole text, with everything that would not be seen written as `\u{…}`. */
export function visible(text: string): string {
  return text.replace(UNSEEN, escaped);
}

const UNSEEN = new RegExp(
  [
    // The joiner and the emoji selector are part of how an emoji is written; elsewhere they hide.
    String.raw`(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}]\ufe0f?)(?:\u200d|\ufe0f)`,
    String.raw`(?!\u200d|\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]`,
    String.raw`(?! )\p{Zs}`,
  ].join('|'),
  'gu',
);

function escaped(character: string): string {
  // `replace` with the flag u hands in one whole code point.
  return `\\u{${character.codePointAt(0)!.toString(16)}}`;
}

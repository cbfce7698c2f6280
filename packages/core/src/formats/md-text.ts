import { visible } from '../text/display.ts';

/**
 * Text of the user's as Markdown that shows it as written, on one line: nothing in it formats,
 * opens a tag, breaks a table, or calls a person or an issue.
 */
export function mdText(text: string): string {
  return visible(text.trim().replaceAll(/\s+/g, ' '))
    .replaceAll(/[\\`*_[\]<>|~&!]/g, String.raw`\$&`)
    .replaceAll(/^([-+]|\d+[.)])(?= )/g, String.raw`\$1`)
    .replaceAll(/[@#]/g, '$&\u200B')
    .replaceAll(/(?<=\bhttps?):(?=\/\/)|(?<=\bwww)\./gi, '$&\u200B');
}

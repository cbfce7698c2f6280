import { visible } from '../text/display.ts';

/**
 * Text of the user's as Markdown that shows it as written, on one line: nothing in it formats,
 * opens a tag, breaks a table, or calls a person or an issue.
 */
export function mdText(text: string): string {
  const escaped = onOneLine(text)
    .replaceAll(/[\\`*_[\]<>|~&!]/g, String.raw`\$&`)
    .replaceAll(/^([-+]|\d+[.)])(?= )/g, String.raw`\$1`);
  return uncalled(escaped);
}

/** The same inside HTML that stands in Markdown: some read Markdown there too, and some do not. */
export function mdHtmlText(text: string): string {
  return uncalled(onOneLine(text)).replaceAll(
    /[\\`*_[\]<>|~&!"]/g,
    (sign) => `&#${sign.charCodeAt(0)};`,
  );
}

function onOneLine(text: string): string {
  return visible(text.trim().replaceAll(/\s+/g, ' '));
}

/** Calls nobody, names no issue and links nowhere: an unseen sign stands between. */
function uncalled(text: string): string {
  return text
    .replaceAll(/[@#]/g, '$&\u200B')
    .replaceAll(/(?<=\bhttps?):(?=\/\/)|(?<=\bwww)\./gi, '$&\u200B');
}

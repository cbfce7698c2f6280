import { displayed, visible } from '@throughline/core';

/**
 * Text of the user's as Markdown that shows it as written: nothing in it links, formats or
 * hides. Hovers never trust and never carry HTML; this keeps them readable as well.
 */
export function plain(text: string): string {
  const line = text
    .slice(0, LONGEST + 1)
    .trim()
    .replaceAll(/\s+/g, ' ');
  return visible(line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line)
    .replaceAll(/[\\`*_[\]<>#~&]|^[-+](?= )/g, String.raw`\$&`)
    .replaceAll(/:(?=\/\/)|@|(?<=\bwww)\./gi, String.raw`\$&`);
}

/** Longer texts are cut: a hover is not a page. */
const LONGEST = 600;

/** Text of the user's in a code span. */
export function code(text: string): string {
  return `\`${displayed(text).replaceAll('`', 'ˋ')}\``;
}

/** Sections one below the other; empty ones are left out. */
export function sections(...parts: readonly (string | undefined | false)[]): string {
  return parts.filter(Boolean).join('\n\n');
}

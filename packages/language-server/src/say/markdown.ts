import { displayed, visible } from '@throughline/core';

/**
 * Text of the user's as Markdown that shows it as written: nothing in it links, formats or
 * hides. Hovers never trust and never carry HTML; this keeps them readable as well.
 */
export function plain(text: string): string {
  return visible(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)
    .replace(/[\\`*_{}[\]()<>#+!|~&]/g, String.raw`\$&`)
    .replace(/:(?=\/\/)|@|(?<=\bwww)\./gi, String.raw`\$&`);
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

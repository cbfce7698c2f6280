/**
 * A text as an id: lower-case letters, digits and dashes, accents taken off. Empty if nothing of
 * it can stay; it never begins with `x-`, which marks keys that are the user's own.
 */
export function kebab(text: string): string {
  return text
    .slice(0, 100)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-?(?:x-)*/, '')
    .replace(/-$/, '');
}

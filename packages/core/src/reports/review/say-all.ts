/** `a`, `a and b`, `a, b and c`. */
export function sayAll(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** The first of them, and how many are left. */
export function saySome(parts: readonly string[], most: number): string {
  if (parts.length <= most) return sayAll(parts);
  return sayAll([...parts.slice(0, most - 1), `${parts.length - most + 1} more`]);
}

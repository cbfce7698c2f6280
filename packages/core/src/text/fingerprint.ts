/**
 * Sixteen hexadecimal digits that stand for a text: the same on every machine, and hardly ever the
 * same for two texts (FNV-1a, twice with other beginnings). To recognise, not to protect.
 */
export function fingerprint(text: string): string {
  return [0x811c_9dc5, 0x0107_3f2b].map((start) => hex(hashOf(text, start))).join('');
}

function hashOf(text: string, start: number): number {
  let hash = start;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x0100_0193);
  }
  // The last characters would else move the low bits alone.
  return Math.imul(hash ^ (hash >>> 15), 0x85eb_ca6b) >>> 0;
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0');
}

import { LIMITS } from '../limits.ts';
import type { Entry } from '../tree.ts';
import { decline } from './cursor.ts';

/** Up to so many keys, comparing each with each is faster than a set. */
const FEW = 40;

/** Declines keys that have findings: written twice, `<<`, or behind a blank that is no space. */
export function checkKeys(text: string, entries: readonly Entry[]): void {
  if (entries.length > LIMITS.values) decline();
  for (const { key } of entries) {
    if (key.plain && key.text === '<<') decline();
    if (text.charCodeAt(key.start) > 127 && /\s/.test(key.text.charAt(0))) decline();
  }
  if (entries.length <= FEW ? isRepeated(entries) : uniqueCount(entries) < entries.length)
    decline();
}

function isRepeated(entries: readonly Entry[]): boolean {
  for (let index = 1; index < entries.length; index++) {
    const { text } = entries[index]!.key;
    for (let before = 0; before < index; before++) {
      if (entries[before]!.key.text === text) return true;
    }
  }
  return false;
}

function uniqueCount(entries: readonly Entry[]): number {
  return new Set(entries.map(({ key }) => key.text)).size;
}

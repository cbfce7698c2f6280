import type { Place } from '../speaker.ts';

export type Encoding = 'utf-16' | 'utf-8';

/** Where an offset stands in a text, by the protocol; `undefined` where it has no position for it. */
export function positionAt(text: string, offset: number, encoding: Encoding): Place | undefined {
  if (isBetween(text, offset, '\r', '\n')) return undefined;
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  const line = lines.at(-1)!;
  if (encoding === 'utf-16') return { line: lines.length - 1, character: line.length };
  if (/[\uD800-\uDBFF]$/.test(line) && /^[\uDC00-\uDFFF]/.test(text.slice(offset))) {
    return undefined;
  }
  return { line: lines.length - 1, character: Buffer.byteLength(line) };
}

function isBetween(text: string, offset: number, before: string, behind: string): boolean {
  return text[offset - 1] === before && text[offset] === behind;
}

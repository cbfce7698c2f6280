/** Where the spaces that begin at an offset end, at the end of the line at the latest. */
export function afterSpaces(text: string, at: number, end: number): number {
  let index = at;
  while (index < end && (text[index] === ' ' || text[index] === '\t')) index++;
  return index;
}

/** Where the line break is that ends the line of an offset. */
export function endOfLine(text: string, start: number): number {
  for (let index = start; index < text.length; index++) {
    if (text[index] === '\n' || text[index] === '\r') return index;
  }
  return text.length;
}

/** A key without its quotes. */
export function unquoted(text: string): string {
  return /^(["']).*\1$/s.test(text) ? text.slice(1, -1) : text;
}

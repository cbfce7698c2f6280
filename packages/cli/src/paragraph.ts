import { terminalText, wrapped } from '@throughline/core';

/** A text of one paragraph in lines that fit, with nothing in it that a terminal would obey. */
export function paragraph(text: string, width: number): readonly string[] {
  return wrapped(terminalText(text), Math.max(20, width));
}

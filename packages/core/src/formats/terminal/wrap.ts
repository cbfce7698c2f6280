import { columnsOf, cutTo } from './columns.ts';

/** Breaks a text between words into lines of at most `width` columns; a longer word is cut up. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((each) => pieces(each, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && columnsOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function pieces(word: string, width: number): readonly string[] {
  const found: string[] = [];
  let rest = word;
  while (columnsOf(rest) > width) {
    // Cutting to one more, for an ellipsis of no width takes no room.
    const piece = cutTo(rest, width + 1, '');
    if (piece === '') break;
    found.push(piece);
    rest = rest.slice(piece.length);
  }
  return [...found, rest];
}

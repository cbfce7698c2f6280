import { visible } from '../../text/display.ts';
import type { SourceFile } from '../../text/source.ts';
import type { Fault } from './faults.ts';

/**
 * What YAML does not allow in a text (its "non-printable" characters), and carriage returns that
 * end no line: half of all programs take them for line breaks, the YAML library does not.
 */
const ODD = /(?![\t\n\r\u0085])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]|(?<!^)\uFEFF|\r(?!\n)/gu;

export function* oddCharacters({ text, path }: SourceFile): Generator<Fault> {
  for (const { 0: character, index } of text.matchAll(ODD)) {
    const at = { start: index, end: index + 1 };
    const isReturn = character === '\r';
    yield {
      rule: 'syntax/character',
      message: isReturn
        ? 'a carriage return without a line feed stands here, and programs disagree whether it ends the line'
        : `the character ${visible(character)} stands here, which YAML does not allow and no editor shows`,
      help: isReturn
        ? 'save the file with one kind of line ends'
        : 'delete it; where it is really meant, write its code in double quotes, such as "\\u001b"',
      at,
      fixes: [
        {
          title: isReturn ? 'Write a line feed' : 'Delete the character',
          safe: false,
          edits: [{ path, ...at, text: isReturn ? '\n' : '' }],
        },
      ],
    };
  }
}

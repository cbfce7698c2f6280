import { visible } from '../../text/display.ts';
import type { SourceFile } from '../../text/source.ts';
import { oddCharactersOf } from '../odd.ts';
import type { Fault } from './faults.ts';

export function* oddCharacters({ text, path }: SourceFile): Generator<Fault> {
  for (const { 0: character, index } of oddCharactersOf(text)) {
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

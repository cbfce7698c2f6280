import { expect, test } from 'vitest';
import { code, plain } from './markdown.ts';

test.each([
  ['Move finance (phase 1) to S/4', 'Move finance (phase 1) to S/4'],
  ['*a* _b_ `c` ~d~', String.raw`\*a\* \_b\_ \`c\` \~d\~`],
  ['[x](command:evil)', String.raw`\[x\](command:evil)`],
  ['![x](https://a.example)', String.raw`!\[x\](https\://a.example)`],
  ['<img src=x> &lt;', String.raw`\<img src=x\> \&lt;`],
  ['www.a.example, x@a.example', String.raw`www\.a.example, x\@a.example`],
  ['# one\n\n- two', String.raw`\# one - two`],
  ['- one', String.raw`\- one`],
  ['a\u202Eb\u0007', String.raw`a\\u{202e}b\\u{7}`],
])('%j stays what it says', (text, markdown) => {
  expect(plain(text)).toBe(markdown);
});

test('long text is cut', () => {
  expect(plain('x'.repeat(5000))).toHaveLength(601);
});

test('a code span cannot be left from within', () => {
  expect(code('a`b``c')).toBe('`aˋbˋˋc`');
});

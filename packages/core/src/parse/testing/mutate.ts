import fc from 'fast-check';

/** Pieces of YAML that change how what stands around them is read. */
const PIECES = [
  ...Array.from(' \n\t\r-?:,[]{}#&*!|>\'"%@`~.+0\\x'),
  '\r\n',
  ': ',
  ' #',
  '- ',
  '? ',
  '\n\n',
  '\n  ',
  '\n- ',
  '\n---\n',
  '\n...\n',
  '---',
  '<<: ',
  '&a ',
  '*a',
  '!!str ',
  '""',
  "''",
  "'",
  '\\n',
  '\\x41',
  '|\n',
  '>-\n',
  '|2\n',
  '|+\n',
  ' |',
  ' >',
  '# c\n',
  '# throughline-ignore a/b: c\n',
  ': [',
  ': {',
  ']\n',
  '}\n',
  ', ',
  'a: b',
  '\na: b',
  '{a: b}',
  '[a, b]',
  '"a": ',
  'null',
  'true',
  '1.30',
  '0x1F',
  '0o7',
  '.inf',
  '-.5e3',
  '-0',
  '12345678901234567890',
  '2027-01-11',
  '\u00a0',
  '\u2028',
  '\u0085',
  '\uFEFF',
  '🚀',
  '\uD83D',
  '\0',
  '__proto__: 1\n',
  'constructor: 1\n',
];

export type Change = (text: string) => string;

/** One change to a text such as a hand, a merge or a malicious program makes. */
export const change: fc.Arbitrary<Change> = fc.oneof(
  fc
    .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...PIECES))
    .map(([at, piece]) => (text: string) => {
      const index = Math.floor(at * text.length);
      return text.slice(0, index) + piece + text.slice(index);
    }),
  fc
    .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 12 }))
    .map(([at, length]) => (text: string) => {
      const index = Math.floor(at * text.length);
      return text.slice(0, index) + text.slice(index + length);
    }),
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: -4, max: 4 })).map(
    ([at, deeper]) =>
      (text: string) =>
        onLine(text, at, (line) =>
          deeper > 0 ? [' '.repeat(deeper) + line] : [line.slice(-deeper)],
        ),
  ),
  fc
    .double({ min: 0, max: 1, noNaN: true })
    .map((at) => (text: string) => onLine(text, at, (line) => [line, line])),
  fc
    .double({ min: 0, max: 1, noNaN: true })
    .map((at) => (text: string) => onLine(text, at, () => [])),
  fc.constant((text: string) => text.replaceAll('\n', '\r\n')),
);

function onLine(text: string, at: number, made: (line: string) => string[]): string {
  const lines = text.split('\n');
  const index = Math.floor(at * lines.length);
  return lines.toSpliced(index, 1, ...made(lines[index] ?? '')).join('\n');
}

/** A text from the list, with one to four changes; short pieces of it too, in which changes meet. */
export function mutated(texts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(...texts),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 2, max: 40 }),
      fc.array(change, { minLength: 1, maxLength: 4 }),
    )
    .map(([text, at, count, changes]) => {
      const lines = text.split('\n');
      const from = Math.floor(at * lines.length);
      const part = lines.slice(from, from + count).join('\n');
      return changes.reduce((changed, each) => each(changed), part);
    });
}

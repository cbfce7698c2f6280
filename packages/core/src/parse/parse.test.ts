import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { applyEdits } from '../edit/apply.ts';
import { readStrictly } from './authority/read.ts';
import { parse } from './parse.ts';
import { CASES } from './testing/cases.ts';
import { mutated } from './testing/mutate.ts';
import type { Node, Tree } from './tree.ts';

function read(text: string) {
  const { value, diagnostics } = parse({ path: 'a.yaml', text });
  const findings = diagnostics.map(
    ({ message, at }) => `${JSON.stringify(text.slice(at.start, at.end))}: ${message}`,
  );
  return { data: value.root && dataOf(value.root), findings };
}

function dataOf(node: Node): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(dataOf);
  return new Map(node.entries.map(({ key, value }) => [key.text, dataOf(value)]));
}

/** Plain objects to maps, to write expectations shortly. */
function mapped(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(mapped);
  if (typeof data !== 'object' || data === null) return data;
  return new Map(Object.entries(data).map(([key, value]) => [key, mapped(value)]));
}

describe('of a broken text remains what stands outside the broken place', () => {
  it.each<[string, unknown, string[]]>([
    [
      'a: 1\nb\nc: 2\n',
      { a: 1, c: 2 },
      ['"b": "b" stands where a key belongs, and has no colon behind it'],
    ],
    ['a: 1\nb:c\nd: 2\n', { a: 1, d: 2 }, ['"b:c": a space is missing behind the colon of "b:"']],
    [
      'a: b: c\nd: 2\n',
      { a: 'b: c', d: 2 },
      [
        '"b: c": "b: c" holds a second colon with a space behind it, and so does not read as one text',
      ],
    ],
    [
      'a: b\n  c: 1\nd: 2\n',
      { a: 'b', c: 1, d: 2 },
      ['"c": "c" is indented deeper than the key above it, which has a value already'],
    ],
    ['a: "b\nc: 2\nd: 3\n', { a: 'b', c: 2, d: 3 }, ['"\\"b": this double quote is never closed']],
    ["a: 'b # c\nd: 3\n", { a: 'b', d: 3 }, ['"\'b": this single quote is never closed']],
    ['a: [b, c\nd: 2\n', { a: ['b', 'c'], d: 2 }, ['"[b, c": this [ is never closed']],
    ['a: {b: c\nd: 2\n', { a: { b: 'c' }, d: 2 }, ['"{b: c": this { is never closed']],
    [
      'a: {b: [c}\nd: 2\n',
      { a: { b: ['c'] }, d: 2 },
      ['"}": } stands here, where ] must close the [ before it'],
    ],
    ['a: - b\nc: 2\n', { c: 2 }, ['"- b": a list with dashes cannot begin on the line of its key']],
    [
      'a:\n  - b\n  c\nd: 1\n',
      { a: ['b'], d: 1 },
      ['"c": "c" is neither a key with a colon nor an item with a dash'],
    ],
    [
      'a: *b\nc: 1\n',
      { c: 1 },
      ['"*b": *b asks to repeat the value named b, and there is none before it'],
    ],
    [
      'a: [b, *.yaml]\n',
      { a: ['b'] },
      ['"*.yaml": *.yaml asks to repeat the value named .yaml, and there is none before it'],
    ],
    ['a: 1\na: 2\nb: 3\n', { a: 1, b: 3 }, ['"a": a stands here twice, and only the first counts']],
    [
      'a:\n\tb: 1\n\tc: 2\nd: 3\n',
      { a: { b: 1, c: 2 }, d: 3 },
      ['"\\t": this line is indented with a tab, like 1 more, and YAML indents with spaces only'],
    ],
    [
      '-\ta: 1\n',
      [{ a: 1 }],
      ['"-\\t": this line is indented with a tab, and YAML indents with spaces only'],
    ],
    ['<<: *x\na: 1\n', { a: 1 }, ['"<<": "<<" does not take over the keys of another map here']],
    ['? [a]\n: 1\nb: 2\n', { b: 2 }, ['"[a]": a list cannot be a key']],
    ['{{a}}: 1\n', {}, ['"{{a}}": a map cannot be a key']],
    [
      'a: 1\n---\nb: 2\n',
      { a: 1 },
      ['"---": a second document begins here, and only the first is read'],
    ],
    [
      '%YAML 1.1\n---\na: no\n',
      { a: 'no' },
      ['"%YAML 1.1": this file asks to be read as YAML 1.1, and roadmaps are YAML 1.2'],
    ],
    ['a: !x b\n', { a: 'b' }, ['"!x": "!x" is read as a tag, and tags mean nothing in a roadmap']],
    [
      'a: b\rc\n',
      { a: 'b\rc' },
      [
        '"\\r": a carriage return without a line feed stands here, and programs disagree whether it ends the line',
      ],
    ],
    ['a: 1\n]\n', { a: 1 }, ['"]": this ] closes nothing']],
    [
      'a: {b:c, d: 1}\n',
      { a: { d: 1 } },
      ['"b:c": "b:c" has no space behind its colon, so it is no key with a value'],
    ],
    [
      'a: [WIP] new\nb: 1\n',
      { a: '[WIP] new', b: 1 },
      ['"new": "new" stands behind a value that has ended already'],
    ],
    [
      'a:\n  - "b" c\n',
      { a: ['"b" c'] },
      ['"c": "c" stands behind a value that has ended already'],
    ],
    [
      'a: > 5 # c\nb: 1\n',
      { a: '> 5', b: 1 },
      ['"> 5": "> 5" begins with >, which announces a text on the lines below'],
    ],
    [
      '- a: >= 5\n  b: 1\n',
      [{ a: '>= 5', b: 1 }],
      ['">= 5": ">= 5" begins with >, which announces a text on the lines below'],
    ],
    ['a: [b, c d: e]\nf: &x\n', { a: ['b', { 'c d': 'e' }], f: null }, []],
    [
      'a: !!int\nb: 1\n',
      { a: null, b: 1 },
      ['"!!int": "!!int" is read as a tag, and tags mean nothing in a roadmap'],
    ],
    ['? \nb: 1\n', { b: 1 }, ['"?": there is no key behind this question mark']],
  ])('%j', (text, data, findings) => {
    expect(read(text)).toEqual({ data: mapped(data), findings });
  });
});

describe('a text that YAML takes apart is put in quotes', () => {
  it.each([
    ["a: 'It's ours'\n", "a: 'It''s ours'\n"],
    ['a: "One" and "two"\n', 'a: \'"One" and "two"\'\n'],
    ['- a: > 5 # c\n', "- a: '> 5' # c\n"],
    ['a: b: c\n', "a: 'b: c'\n"],
    ['a: [*.yaml]\n', "a: ['*.yaml']\n"],
    ['a: @b\n', "a: '@b'\n"],
  ])('%j', (text, mended) => {
    const { diagnostics } = parse({ path: 'a.yaml', text });
    const fixes = diagnostics.flatMap(({ fixes = [] }) => fixes);
    expect(fixes.map(({ title }) => title)).toEqual(['Put the text in quotes']);
    expect(applyEdits(text, fixes[0]?.edits ?? [])).toBe(mended);
    expect(parse({ path: 'a.yaml', text: mended }).diagnostics).toEqual([]);
  });
});

describe('texts that the fast reader leaves to the library', () => {
  it.each<[string, unknown]>([
    ['\uFEFFa: 1\n', { a: 1 }],
    ['a: "b\n\n  c"\n', { a: 'b\nc' }],
    ['a: &x 2027-01\nb: *x\n*x : c\n', { a: '2027-01', b: '2027-01', '2027-01': 'c' }],
    ['a: {b: &x 1}\nc: *x\n', { a: { b: 1 }, c: 1 }],
    ['%YAML 1.2\n---\na: 1\n...\n', { a: 1 }],
    ['? a\n: 1\n? b\n', { a: 1, b: null }],
    ['a: [b: 1, c]\n', { a: [{ b: 1 }, 'c'] }],
    ['a: {b, c: 1}\n', { a: { b: null, c: 1 } }],
    ['a: |2+\n   b\n\n', { a: ' b\n\n' }],
  ])('%j', (text, data) => {
    expect(read(text)).toEqual({ data: mapped(data), findings: [] });
  });

  it('give an alias its own place, and the text of what it repeats', () => {
    const { root } = parse({ path: 'a.yaml', text: 'a: &x 1.30\nb: *x\n' }).value;
    expect(root?.kind === 'map' && root.entries[1]?.value).toEqual({
      kind: 'scalar',
      start: 14,
      end: 16,
      value: 1.3,
      text: '1.30',
      plain: false,
    });
  });
});

describe('limits', () => {
  const refused = (text: string) => {
    const { value, diagnostics } = parse({ path: 'a.yaml', text });
    expect(value).toEqual({ root: null, directives: [] });
    return diagnostics.map(({ rule, message }) => `${rule}: ${message}`);
  };
  const deep =
    'syntax/limit: lists and maps stand more than 64 deep within each other here, so the file was not read';

  it.each([
    ['brackets', '['.repeat(100_000)],
    ['closed brackets', '['.repeat(65) + ']'.repeat(65)],
    ['dashes', '- '.repeat(100_000)],
    ['question marks', '? '.repeat(100_000)],
    ['indentation', Array.from({ length: 300 }, (_, index) => `${' '.repeat(index)}a:`).join('\n')],
  ])('%s in brackets', (_, text) => {
    expect(refused(text)).toEqual([deep]);
  });

  it('are not reached by 64 levels', () => {
    expect(read('['.repeat(64) + ']'.repeat(64)).findings).toEqual([]);
    expect(read(`${'['.repeat(63)}{"a":1}${']'.repeat(63)}`).findings).toEqual([]);
  });

  it('hold for the size of a text, and for the number of values', () => {
    expect(refused('a'.repeat(20_000_001))).toEqual([
      'syntax/limit: this file has more than 20,000,000 characters, and was not read',
    ]);
    expect(refused(`[${'0,'.repeat(2_000_001)}]`)).toEqual([
      'syntax/limit: this file holds more than 2,000,000 values, and was not read',
    ]);
  }, 60_000);

  it('let a bomb of aliases end in findings, one for each list that would be repeated', () => {
    const levels = Array.from({ length: 9 }, (_, level) => {
      const items = Array.from({ length: 9 }, () => (level === 0 ? 'lol' : `*l${level - 1}`));
      return `l${level}: &l${level} [${items.join(', ')}]\n`;
    });
    const { diagnostics } = parse({ path: 'a.yaml', text: levels.join('') });
    expect(diagnostics).toHaveLength(72);
    expect(new Set(diagnostics.map(({ rule }) => rule))).toEqual(new Set(['syntax/alias']));
  });

  it('show a hundred findings of a file, and say that there are more', () => {
    const { diagnostics } = parse({
      path: 'a.yaml',
      text: '- ]\n'.repeat(500),
    });
    expect(diagnostics).toHaveLength(101);
    expect(diagnostics.at(-1)?.message).toBe(
      'more faults follow in this file; only the first 100 are shown',
    );
  });
});

it('twenty thousand keys are read at once by either reader, none of them special', () => {
  const keys = [
    '__proto__',
    'constructor',
    ...Array.from({ length: 20_000 }, (_, index) => `k${index}`),
  ];
  const text = keys.map((key) => `${key}: 1\n`).join('');
  const begun = performance.now();
  for (const tree of [parse({ path: 'a', text }).value, readStrictly({ path: 'a', text }).value]) {
    expect(tree.root?.kind === 'map' && tree.root.entries.map(({ key }) => key.text)).toEqual(keys);
  }
  // The library's own check for duplicate keys alone takes longer.
  expect(performance.now() - begun).toBeLessThan(20_000);
}, 60_000);

it('comments to Throughline are found, and texts that look like them are not', () => {
  const text = [
    '# throughline-ignore-file a/b: c',
    'a: "# throughline-no" # throughline-ignore a/b  ',
    'b: |  # throughline-ignore c/d: e',
    '  # throughline-no',
    'c: x#throughline-no',
    'd: "x',
    '  y"   #throughline-ignore e/f\r',
    '',
  ].join('\n');
  const { directives } = parse({ path: 'a', text }).value;
  expect(directives.map((span) => text.slice(span.start, span.end))).toEqual([
    '# throughline-ignore-file a/b: c',
    '# throughline-ignore a/b  ',
    '# throughline-ignore c/d: e',
    '#throughline-ignore e/f',
  ]);
});

it.each(['\tteams: 1', '\uFEFF\tteams: 1', '\uFEFFteams:\n\tdata: 1'])(
  'tabs indent nothing: %j',
  (text) => {
    expect(parse({ path: 'a', text }).diagnostics.map(({ rule }) => rule)).toEqual(['syntax/tab']);
  },
);

describe('a text without findings', () => {
  /** With the values of keys, as the library gives them. */
  const typed = (node: Node): unknown => {
    if (node.kind === 'scalar') return node.value;
    if (node.kind === 'list') return node.items.map(typed);
    return new Map(node.entries.map(({ key, value }) => [key.value, typed(value)]));
  };

  it('is read whole: its data is what the YAML library makes of it', () => {
    const texts = CASES.map(({ text }) => text);
    fc.assert(
      fc.property(mutated(texts), (text) => {
        const { value, diagnostics } = parse({ path: 'a', text });
        if (diagnostics.length > 0) return;
        const document = parseDocument(text, { schema: 'core', uniqueKeys: false });
        expect(document.errors).toEqual([]);
        expect(value.root && typed(value.root)).toEqual(document.toJS({ mapAsMap: true }));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('any text at all', () => {
  const texts = CASES.map(({ text }) => text);

  it('is read without a crash, into nodes that lie in their places', () => {
    fc.assert(
      fc.property(fc.oneof(mutated(texts), fc.string({ unit: 'binary' })), (text) => {
        for (const { value, diagnostics } of [
          parse({ path: 'a', text }),
          readStrictly({ path: 'a', text }),
        ]) {
          checkPlaces(value, text);
          for (const { at, message, help, fixes = [] } of diagnostics) {
            expect(0 <= at.start && at.start <= at.end && at.end <= text.length).toBe(true);
            expect(message).toMatch(/^.+[^.!?]$/s);
            expect(message).not.toMatch(/this is not YAML/);
            expect(help).not.toBe('');
            for (const { edits } of fixes) expect(applyEdits(text, edits)).not.toBe(text);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});

function checkPlaces({ root, directives }: Tree, text: string): void {
  if (root) checkNode(root, text);
  for (const { start, end } of directives)
    expect(text.slice(start, end)).toMatch(/^#[ \t]*throughline-.*$/);
}

function checkNode(node: Node, text: string): void {
  expect(0 <= node.start && node.start <= node.end && node.end <= text.length).toBe(true);
  expect(text.slice(node.start, node.end)).not.toMatch(/^[ \t\n]|[ \t\r\n]$/);
  if (node.kind === 'scalar') return;
  const parts: readonly Node[] =
    node.kind === 'list' ? node.items : node.entries.flatMap(({ key, value }) => [key, value]);
  for (const [index, part] of parts.entries()) {
    checkNode(part, text);
    expect(part.start).toBeGreaterThanOrEqual(parts[index - 1]?.end ?? node.start);
    expect(part.end).toBeLessThanOrEqual(node.end);
  }
  if (node.kind === 'list') return;
  const keys = node.entries.map(({ key }) => key.text);
  expect(new Set(keys).size).toBe(keys.length);
}

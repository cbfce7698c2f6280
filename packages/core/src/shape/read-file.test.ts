import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFast } from '../parse/fast/read.ts';
import { placeOf } from '../parse/origin.ts';
import { parse } from '../parse/parse.ts';
import { change, type Change } from '../parse/testing/mutate.ts';
import type { Node } from '../parse/tree.ts';
import type { SourceFile } from '../text/source.ts';
import { noteEdit, readFile } from './read-file.ts';
import { nodesIn, told } from './testing/told.ts';

/** An item as people write it, on lines of its own. */
const ITEMS = [
  'id: a\ntitle: First # throughline-ignore date/order: known\ndependsOn: [b, c#m]\n',
  'id: b\ntitle: "Second: with a colon"\ntarget: 2027-Q2\nowners: {business: ada, it: "it\'s"}\nmilestones:\n  - id: m\n    target: spring\n',
  'id: c\ntitle: Third\nnotes: |\n  - no item\n\n  of a list\n# a comment\ndemand:\n- {team: it, effort: 30pd}\n- team: hr\n  effort: M\n',
  'id: d\ntitel: wrong\nstart: [2027]\nstatus: done\n',
  'id: e\ntitle: <title>\nsummary: >-\n  in\n  two lines\n"x-own": {a: [1, {b: c}]}\n',
  '- not\n- a map\n',
  'text\n',
  'id: f\ntitle: [broken\n',
  'id: g\ntitle: "in two\n  lines"\n',
  'id: h\ntitle: it has: two colons\n',
];
const HEADS = [
  'initiatives:\n',
  'initiatives: # all\n\n# comment\n',
  'x-own: {a: 1}\ninitiatives:\n',
];
const TAILS = ['', '# end\n', 'x-more:\n  - one\n', 'teams:\n  it: {people: 2}\n'];

/** A file with a list of initiatives, its dashes in some column. */
const listed: fc.Arbitrary<string> = fc
  .record({
    head: fc.constantFrom(...HEADS),
    items: fc.array(fc.constantFrom(...ITEMS), { minLength: 1, maxLength: 7 }),
    column: fc.constantFrom(0, 2, 4),
    between: fc.constantFrom('', '\n', '# between\n'),
    tail: fc.constantFrom(...TAILS),
    returns: fc.boolean(),
  })
  .map(({ head, items, column, between, tail, returns }) => {
    const blank = ' '.repeat(column);
    const lines = items.map((item) => {
      const [first, ...others] = item.trimEnd().split('\n');
      return [`${blank}- ${first}`, ...others.map((line) => line && `${blank}  ${line}`)].join(
        '\n',
      );
    });
    const text = `${head}${lines.map((each) => `${each}\n`).join(between)}${tail}`;
    return returns ? text.replaceAll('\n', '\r\n') : text;
  });
const path = fc.constantFrom('initiatives/all.yaml', 'roadmap.yaml', 'some.roadmap.yaml');

describe('a list of initiatives', () => {
  it('after any edits is what it would be if it were read for the first time', () => {
    fc.assert(
      fc.property(
        path,
        listed,
        fc.array(change, { minLength: 1, maxLength: 6 }),
        (at, text, changes) => {
          let file: SourceFile = { path: at, text };
          readFile(file);
          for (const each of changes) {
            const edited = { path: at, text: each(file.text) };
            const again = readAgain(file, edited);
            expect(told(again)).toEqual(told(readFile({ ...edited })));
            expect(again.value.tree.root).toEqual(parse(edited).value.root);
            file = edited;
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('is read as the whole file would be, where nothing is wrong with it', () => {
    fc.assert(
      fc.property(listed, fc.array(change, { maxLength: 2 }), (text, changes) => {
        const file = { path: 'initiatives/all.yaml', text: applied(changes, text) };
        const fast = readFast(file.text);
        if (fast) expect(parse(file)).toStrictEqual({ value: fast, diagnostics: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('knows its nodes and their places', () => {
    fc.assert(
      fc.property(path, listed, change, (at, text, edit) => {
        const before = { path: at, text };
        readFile(before);
        const { value } = readAgain(before, { path: at, text: edit(text) });
        const nodes = new Set([...nodesUnder(value.tree.root)].map((node) => JSON.stringify(node)));
        for (const [data, node] of nodesIn(value.data)) {
          // What is left of a text that is no map was not read from it.
          if (!placeOf(data)) continue;
          expect(nodes).toContain(JSON.stringify(node));
          expect(node).toMatchObject(spanOf(placeOf(data)));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('keeps what was made of the items that nobody edited', () => {
    const item = (id: string, title: string) => `  - id: ${id}\n    title: ${title}\n`;
    const text = (title: string) =>
      `initiatives:\n${item('a', 'A')}${item('b', title)}${item('c', 'C')}`;
    const [before, now] = [text('B'), text('A longer one')].map((each) => ({
      path: 'initiatives/all.yaml',
      text: each,
    })) as [SourceFile, SourceFile]; // Two of two.
    const [, a, b, c] = readFile(before).value.parts;
    const [frame, ...items] = readAgain(before, now).value.parts;
    expect(frame?.initiatives).toEqual([]);
    expect(items.map((each, index) => each === [a, b, c][index])).toEqual([true, false, true]);
    const place = c?.definitions[0]?.at;
    expect(now.text.slice(place?.start, place?.end)).toBe('c');
  });

  it('keeps them over states that nobody read, and over one that had to be read as a whole', () => {
    const text = 'initiatives:\n  - id: a\n    title: A\n  - id: b\n    title: B\n';
    const [first, unread, anchored, last] = [
      text,
      text.replace('title: A', 'title: Aa'),
      text.replace('title: A', 'title: &x A'),
      text.replace('title: A', 'title: Another'),
    ].map((each) => ({ path: 'initiatives/all.yaml', text: each })) as [
      SourceFile,
      SourceFile,
      SourceFile,
      SourceFile,
    ]; // Four of four.
    const [, , b] = readFile(first).value.parts;
    noteEdit(first, unread);
    noteEdit(unread, anchored);
    expect(readFile(anchored).value.parts).toHaveLength(1);
    noteEdit(anchored, last);
    expect(readFile(last).value.parts[2]).toBe(b);
    expect(readFile(first).value.parts[2]).not.toBe(b);
  });

  it('is broken in the item that is broken, and nowhere else', () => {
    const item = (id: string) => `  - id: ${id}\n    title: T\n`;
    const text = `initiatives:\n${item('a')}  - id: b\n    title: [T\n${item('c')}`;
    const { value, diagnostics } = readFile({ path: 'initiatives/all.yaml', text });
    expect(value.parts.flatMap(({ initiatives }) => initiatives.map(({ id }) => id))).toEqual([
      'a',
      'b',
      'c',
    ]);
    expect(
      diagnostics.map(({ message, at }) => `${text.slice(at.start, at.end)}: ${message}`),
    ).toEqual(['[T: this [ is never closed', '[T: title takes text, and this is a list']);
  });
});

function readAgain(before: SourceFile, now: SourceFile) {
  noteEdit(before, now);
  return readFile(now);
}

function applied(changes: readonly Change[], text: string): string {
  return changes.reduce((changed, each) => each(changed), text);
}

function* nodesUnder(node: Node | null): Generator<Node> {
  if (!node) return;
  yield node;
  if (node.kind === 'list') for (const item of node.items) yield* nodesUnder(item);
  if (node.kind === 'map') for (const { value } of node.entries) yield* nodesUnder(value);
}

function spanOf(place: { readonly start: number; readonly end: number } | undefined) {
  return { start: place?.start, end: place?.end };
}

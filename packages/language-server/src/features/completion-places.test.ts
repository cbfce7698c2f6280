import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  analyze,
  parse,
  ROOTS,
  SHAPES,
  type Node,
  type Shape,
  type ShapedFile,
  type Span,
} from '@throughline/core';
import type { CompletionItem } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { UTF16 } from '../lsp/positions.ts';
import { valueShape } from '../read/locate.ts';
import { readSettings } from '../settings.ts';
import { ABLE } from '../testing/ask.ts';
import { day } from '../testing/memory.ts';
import completion from './completion.ts';

// Wherever the examples have a key, a word of the schema, a name or a date, somebody wrote it once:
// at each such place what stands there must be offered, also while the rest of the line is missing.
const EXAMPLES = new URL('../../../../examples', import.meta.url).pathname;

interface Place extends Span {
  readonly kind: 'key' | 'word' | 'name' | 'date';
  /** What must be offered there. */
  readonly label: string;
  /** Up to where the entry goes: a key is taken away with its value. */
  readonly until: number;
}

/** Every place of a file at which something can be offered. */
function placesIn({ tree, kind }: ShapedFile, ids: ReadonlySet<string>): readonly Place[] {
  const places: Place[] = [];
  const walk = (node: Node, shape: Shape | undefined): void => {
    if (node.kind === 'list') {
      const items = shape?.list && SHAPES[shape.list.items];
      for (const item of node.items) walk(item, items);
    } else if (node.kind === 'map') {
      for (const { key, value } of node.entries) {
        const until = Math.max(key.end, value.end);
        const isField = shape?.map !== undefined && Object.hasOwn(shape.map.properties, key.text);
        if (isField && node.entries.length > 1) {
          places.push({ kind: 'key', label: key.text, start: key.start, end: key.end, until });
        }
        walk(value, valueShape(shape, key.text));
      }
    } else {
      const { values = [], refers, mentions, format } = shape?.scalar ?? {};
      const { start, end, text } = node;
      const at = { start, end, until: end };
      if (!node.plain || text === '') return;
      if (values.includes(text)) places.push({ kind: 'word', label: text, ...at });
      else if ((refers ?? mentions) && ids.has(text))
        places.push({ kind: 'name', label: text, ...at });
      else if (format === 'when') places.push({ kind: 'date', label: '2027-Q1', ...at });
    }
  };
  if (tree.root) walk(tree.root, SHAPES[ROOTS[kind]]);
  return places;
}

/** The text with a place begun or empty, as a person would have it there, and the cursor's offset. */
interface Typed {
  readonly text: string;
  readonly offset: number;
}

/** The rest of the line is there already: somebody changes their mind. */
function replaced(text: string, { start, until, label, kind }: Place): Typed {
  const typed = kind === 'date' ? '' : label.slice(0, 1);
  return { text: text.slice(0, start) + typed + text.slice(until), offset: start + typed.length };
}

/** The rest of the line is not yet there: somebody writes it for the first time. */
function begun(text: string, { start, until, label, kind }: Place): Typed {
  const typed = kind === 'date' ? '' : label.slice(0, Math.ceil(label.length / 2));
  const end = /[^\n]*/.exec(text.slice(until))![0].length + until;
  return { text: text.slice(0, start) + typed + text.slice(end), offset: start + typed.length };
}

function started(folder: string) {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = paths
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
  const settings = readSettings({}, ABLE);
  const analysis = analyze(files, { asOf: day('2026-11-24') });
  // Completion is hasty: it reads the text as it is, and an analysis from before it was typed.
  const offered = (path: string, { text, offset }: Typed) => {
    const source = { path, text };
    const params = { position: UTF16.positionOf(source, offset) };
    const asked = { analysis, settings, path, source, file: analysis.files.get(path) };
    return completion.answer(params as never, asked as never) as CompletionItem[] | null; // as it says
  };
  return { analysis, offered };
}

// Of the larger one a part, all kinds and all files among it: there are 8,000 places.
test.each([
  ['starter', 1],
  ['halden-foods', 29],
])(
  'everything that is written in %s is offered where it is written, in sound text and in broken',
  (name, step) => {
    const { analysis, offered } = started(join(EXAMPLES, name));
    const ids = new Set(analysis.roadmap.links.definitions.map(({ id }) => id));
    const missing: string[] = [];
    const counts = { key: 0, word: 0, name: 0, date: 0, broken: 0, all: 0 };
    for (const [path, file] of analysis.files) {
      const { text } = analysis.sources.get(path)!;
      const every = placesIn(file, ids).filter((_, index) => index % step === 0);
      for (const place of every) {
        for (const typed of [replaced(text, place), begun(text, place)]) {
          const items = offered(path, typed) ?? [];
          counts[place.kind]++;
          counts.all++;
          if (parse({ path, text: typed.text }).diagnostics.length > 0) counts.broken++;
          if (items.some(({ label }) => label === place.label)) continue;
          const line = typed.text.slice(0, typed.offset).split('\n').at(-1)!;
          missing.push(`${path}: ${line}<|> should offer ${place.label}`);
        }
      }
    }
    expect(missing).toEqual([]);
    expect(counts.all).toBeGreaterThan(250);
    expect(counts.broken).toBeGreaterThan(counts.all / 3);
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(10);
  },
);

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as yaml } from 'yaml';
import { analyze } from '../analyze.ts';
import type { SourceFile } from '../text/source.ts';
import { dayOf } from '../time/day.ts';
import { applyEdits } from './apply.ts';
import { orderKeys } from './order-keys.ts';

function ordered(text: string, path = 'initiatives/a.yaml'): string {
  return applyEdits(text, orderKeys({ path, text }));
}

describe('keys come in the order of the schema', () => {
  it.each([
    ['one that moves up', 'title: A\nstatus: active\nid: a\n', 'id: a\ntitle: A\nstatus: active\n'],
    ['without a last line break', 'title: A\nid: a', 'id: a\ntitle: A'],
    ['with CRLF', 'title: A\r\nid: a\r\n', 'id: a\r\ntitle: A\r\n'],
    ['behind a byte order mark', '\uFEFFtitle: A\nid: a\n', '\uFEFFid: a\ntitle: A\n'],
    ['behind a document marker', '---\ntitle: A\nid: a\n', '---\nid: a\ntitle: A\n'],
    [
      'with comments above, beside and below',
      'title: A # the name\n# who\n\n# they\nowners: {it: x}\n  # or y\nstatus: active # now\n',
      'title: A # the name\nstatus: active # now\n# who\n\n# they\nowners: {it: x}\n  # or y\n',
    ],
    [
      'blank lines before the entry that they part off',
      'title: A\n\n# when\nstart: 2027\n\nid: a\n',
      'id: a\n\ntitle: A\n\n# when\nstart: 2027\n',
    ],
    [
      'in braces',
      'title: A\nowners: {it: x,  business: y}\ndemand: [{effort: 1pd, team: z}]\n',
      'title: A\nowners: {business: y,  it: x}\ndemand: [{team: z, effort: 1pd}]\n',
    ],
    [
      'in items, the first beside its dash',
      'milestones:\n  - title: A\n    # its name\n    target: 2027\n    id: a\n',
      'milestones:\n  - id: a\n    title: A\n    # its name\n    target: 2027\n',
    ],
    [
      'in what moves itself',
      'demand:\n  - effort: 1pd\n    team: z\nid: a\n',
      'id: a\ndemand:\n  - team: z\n    effort: 1pd\n',
    ],
    [
      'below what is said of the file',
      '# yaml-language-server: $schema=x\n# the name\ntitle: A\nid: a\n',
      '# yaml-language-server: $schema=x\nid: a\n# the name\ntitle: A\n',
    ],
    ['below a heading', '# All of it\n\ntitle: A\nid: a\n', '# All of it\n\nid: a\ntitle: A\n'],
    [
      'over texts of many lines',
      'summary: |\n  one\n  # two\n\n  three\ntitle: A\n',
      'title: A\nsummary: |\n  one\n  # two\n\n  three\n',
    ],
    ['behind a key of our own', 'title: A\nx-b: 1\nid: a\n', 'id: a\ntitle: A\nx-b: 1\n'],
  ])('%s', (_, text, expected) => {
    expect(ordered(text)).toBe(expected);
    expect(orderKeys({ path: 'initiatives/a.yaml', text: expected })).toEqual([]);
  });

  it('and names that a roadmap gives in its own', () => {
    const text = 'teams:\n  zebra: {people: 2, title: Z}\n  ant: {title: A}\nroadmap: r\n';
    expect(ordered(text, 'roadmap.yaml')).toBe(
      'roadmap: r\nteams:\n  zebra: {title: Z, people: 2}\n  ant: {title: A}\n',
    );
  });
});

describe('a text is left as it is', () => {
  it.each([
    ['that is broken', 'title: A\nid: a\nlabels: ['],
    ['that has a key twice', 'title: A\nid: a\ntitle: B\n'],
    ['where an alias would come before its anchor', 'title: &t A\nid: *t\n'],
    [
      'where a comment would stand beside a dash',
      'milestones:\n  - title: A\n    # why\n    id: a\n',
    ],
    ['of keys with question marks', '? title\n: A\n? id\n: a\n'],
    ['where a comment parts what is in braces', 'owners: {it: x, # us\n  business: y}\n'],
    ['that is empty', ''],
    ['that is a list', '- title: A\n  id: a\n'],
  ])('%s', (_, text) => {
    expect(orderKeys({ path: 'initiatives/a.yaml', text })).toEqual([]);
  });

  it('outside the part that is asked for', () => {
    const text = 'demand:\n  - {effort: 1pd, team: a}\n  - {effort: 1pd, team: b}\nid: a\n';
    const start = text.lastIndexOf('  - {');
    const edits = orderKeys({ path: 'initiatives/a.yaml', text }, { start, end: start + 30 });
    expect(applyEdits(text, edits)).toBe(
      text.replace('effort: 1pd, team: b', 'team: b, effort: 1pd'),
    );
  });
});

const EXAMPLES = new URL('../../../../examples/', import.meta.url).pathname;

describe.each(['starter', 'halden-foods'])('the example %s, its keys shuffled', (name) => {
  const files = filesOf(join(EXAMPLES, name));
  const said = findingsOf(files);

  it('says after ordering what it said before, line for line', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(1000)), (numbers) => {
        const random = () => numbers.next().value ?? 0;
        const mixed = files.map(({ path, text }) => ({ path, text: shuffled(text, random) }));
        expect(mixed.some(({ path, text }) => orderKeys({ path, text }).length > 0)).toBe(true);
        const after = mixed.map(({ path, text }) => ({ path, text: ordered(text, path) }));
        for (const [index, { path, text }] of after.entries()) {
          expect(linesOf(text), path).toEqual(linesOf(mixed[index]!.text));
          expect(yaml(text)).toEqual(yaml(files[index]!.text));
          expect(orderKeys({ path, text })).toEqual([]);
        }
        expect(findingsOf(after)).toEqual(said);
      }),
      { numRuns: 8 },
    );
  });
});

/** Puts a file's topmost entries, with the comments right above them, in another order. */
function shuffled(text: string, random: () => number): string {
  const entries = text.split(/(?<=\n)(?=(?:#.*\n)*[a-zA-Z-]+:)(?<!(?:^|\n)#.*\n)/);
  const keyed = entries.map((entry) => [random(), entry] as const);
  const joined = keyed.toSorted(([a], [b]) => a - b).map(([, entry]) => entry);
  return joined.map((entry) => (entry.endsWith('\n') ? entry : `${entry}\n`)).join('');
}

/** The words of all lines in alphabetical order: what moves within braces stays on its line. */
function linesOf(text: string): readonly string[] {
  const words = (line: string) =>
    line
      .split(/[\s,{}]+/)
      .filter((word) => word !== '')
      .toSorted();
  return text
    .split('\n')
    .map((line) => words(line).join(' '))
    .toSorted();
}

function findingsOf(files: readonly SourceFile[]): readonly string[] {
  return analyze(files, { asOf: dayOf(2026, 11, 24) })
    .findings.map(({ rule, message, severity }) => `${rule} ${severity} ${message}`)
    .toSorted();
}

function filesOf(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

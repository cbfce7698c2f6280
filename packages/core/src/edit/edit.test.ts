import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as yaml } from 'yaml';
import { parse } from '../parse/parse.ts';
import { shape } from '../shape/shape.ts';
import type { Edit } from '../text/diagnostic.ts';
import { applyEdits } from './apply.ts';
import { insertEntry, removeEntry, replaceValue, type Sources } from './entries.ts';
import { appendItem, removeItem } from './items.ts';
import { scalarText } from './scalar.ts';

/** The file after an edit of its data. */
function edited(text: string, edit: (sources: Sources, data: object) => Edit | undefined): string {
  const file = { path: 'initiatives/a.yaml', text };
  const { data } = shape(file, parse(file).value).value;
  const made = edit(new Map([[file.path, file]]), data);
  return made ? applyEdits(text, [made]) : text;
}

describe('a value is replaced', () => {
  it.each([
    ['title: a\nstatus: proposed # soon\n', 'active', 'title: a\nstatus: active # soon\n'],
    ['{title: a, status: "proposed"}\n', 'active', '{title: a, status: active}\n'],
    ['{title: a, status: proposed}\n', 'a, b', "{title: a, status: 'a, b'}\n"],
    ['title: a\r\nstatus:\r\n', 'active', 'title: a\r\nstatus: active\r\n'],
    ['title: a\nstatus: |\n  block\n', 'active', 'title: a\nstatus: |\n  block\n'],
    ['title: a\n', 'active', 'title: a\n'],
  ])('%j', (text, value, expected) => {
    expect(edited(text, (sources, data) => replaceValue(sources, data, 'status', value))).toBe(
      expected,
    );
  });
});

describe('an entry is added', () => {
  it.each([
    ['title: a\n', 'title: a\nstatus: active\n'],
    ['title: a # why\n\n# the end\n', 'title: a # why\nstatus: active\n\n# the end\n'],
    ['title: a', 'title: a\nstatus: active'],
    ['title: a\r\nlabels:\r\n  - x\r\n', 'title: a\r\nlabels:\r\n  - x\r\nstatus: active\r\n'],
    ['{title: a}\n', '{title: a, status: active}\n'],
    ['title: |\n  two\n  lines\n\n', 'title: |\n  two\n  lines\nstatus: active\n\n'],
  ])('%j', (text, expected) => {
    expect(edited(text, (sources, data) => insertEntry(sources, data, 'status', 'active'))).toBe(
      expected,
    );
  });

  it('behind the key that it belongs to', () => {
    const text = 'title: a\ndeadline: 2027-01 # hard\nowners: {it: x}\n';
    expect(
      edited(text, (sources, data) =>
        insertEntry(sources, data, 'deadlineReason', 'the law', { after: 'deadline' }),
      ),
    ).toBe('title: a\ndeadline: 2027-01 # hard\ndeadlineReason: the law\nowners: {it: x}\n');
  });
});

describe('an entry is taken out', () => {
  it.each([
    ['title: a\nstatus: active # now\nstart: 2027\n', 'title: a\nstart: 2027\n'],
    ['title: a\n# about it\nstatus: active\n', 'title: a\n# about it\n'],
    ['title: a\nstatus: active', 'title: a\n'],
    ['{title: a, status: active, start: 2027}\n', '{title: a, start: 2027}\n'],
    ['{title: a, status: active}\n', '{title: a}\n'],
    ['{status: active}\n', '{}\n'],
    ['status: active\n', '{}\n'],
    ['title: a\r\nstatus: active\r\nstart: 2027\r\n', 'title: a\r\nstart: 2027\r\n'],
  ])('%j', (text, expected) => {
    expect(edited(text, (sources, data) => removeEntry(sources, data, 'status'))).toBe(expected);
  });
});

describe('an item is added and taken out', () => {
  const list = (data: object): object => (data as { labels: object }).labels;
  it.each([
    ['labels: [a, b]\n', 'labels: [a, b, c]\n', 'labels: [a]\n'],
    ['labels: [b]\n', 'labels: [b, c]\n', 'labels: [b]\n'],
    [
      'labels:\n  - a\n  - b # two\nstart: 2027\n',
      'labels:\n  - a\n  - b # two\n  - c\nstart: 2027\n',
      'labels:\n  - a\nstart: 2027\n',
    ],
    ['labels:\n- a\n-  b', 'labels:\n- a\n-  b\n- c', 'labels:\n- a\n'],
    [
      'labels:\r\n  - a\r\n  - b\r\n',
      'labels:\r\n  - a\r\n  - b\r\n  - c\r\n',
      'labels:\r\n  - a\r\n',
    ],
  ])('%j', (text, added, removed) => {
    expect(edited(text, (sources, data) => appendItem(sources, list(data), 'c'))).toBe(added);
    expect(edited(text, (sources, data) => removeItem(sources, list(data), 1))).toBe(removed);
  });

  it('the last one leaves an empty list', () => {
    const removed = (text: string) =>
      edited(text, (sources, data) => removeItem(sources, list(data), 0));
    expect(removed('labels: [a]\n')).toBe('labels: []\n');
    expect(removed('labels:\n  - a\n')).toBe('labels:\n  []\n');
  });
});

it('a scalar reads back as the text it was made from, in a block and in braces', () => {
  const text = fc.oneof(
    fc.string({
      unit: fc.constantFrom(...Array.from(' -:#\'"\\{}[],&*!|>%@`a1.~?\n\t\r\u00A0\u2028\uFEFF')),
    }),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('null', 'true', 'No', '~', '---', '...', '.inf', 'a: b', 'a #b', '1.30'),
  );
  fc.assert(
    fc.property(text, (written) => {
      const isNumber = /^[-+\d.]/.test(written) && Number.isFinite(Number(written));
      const options = { schema: isNumber ? ('failsafe' as const) : ('core' as const) };
      expect(yaml(`k: ${scalarText(written)}\n`, options)).toEqual({ k: written });
      const inFlow = `{k: ${scalarText(written, { inFlow: true })}, l: m}\n`;
      expect(yaml(inFlow, options)).toEqual({ k: written, l: 'm' });
    }),
    { numRuns: 2000 },
  );
});

it('every edit of one key leaves every other value as it was', () => {
  const value = fc.constantFrom('x', "'q r'', s'", '"d\\n"', '|\n  a\n  b', '', '[a, b]');
  const entries = fc.uniqueArray(fc.tuple(fc.constantFrom('title', 'summary', 'notes'), value), {
    selector: ([key]) => key,
    minLength: 2,
  });
  fc.assert(
    fc.property(entries, fc.constantFrom('', ' # c', '\n# d'), (written, comment) => {
      const lines = written.map(([key, text]) => {
        const behind = text.startsWith('|') ? '' : comment;
        return `${key}: ${text}${behind}\n`;
      });
      const text = lines.join('');
      const before = yaml(text) as Record<string, unknown>;
      const [first] = written[0] ?? ['title'];
      const without = edited(text, (sources, data) => removeEntry(sources, data, first));
      const { [first]: _, ...others } = before;
      expect(yaml(without)).toEqual(others);
      const added = edited(text, (sources, data) =>
        insertEntry(sources, data, 'status', 'active', { after: first }),
      );
      expect(yaml(added)).toEqual({ ...before, status: 'active' });
    }),
  );
});

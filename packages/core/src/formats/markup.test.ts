import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { element, escaped } from './markup.ts';
import { readMarkup } from './testing/markup.ts';

test.each([
  ['a < b & c > "d" \'e\'', 'a &lt; b &amp; c &gt; &quot;d&quot; &#39;e&#39;'],
  ['two\r\nlines\tand\u2028more', 'two lines and more'],
  ['bell\u0007 turned\u202Eback half\uD83D zero\u200Bwidth', 'bell turnedback half zerowidth'],
  ['日本 مرحبا 👩🏽‍💻', '日本 مرحبا 👩🏽‍💻'],
])('%j is written as %s', (text, written) => {
  expect(escaped(text)).toBe(written);
});

test('attributes are escaped, rounded, left out or bare', () => {
  const attributes = { title: '"x" <y>', x: 1.26, hidden: true, class: undefined, id: false };
  expect(element('p', attributes, 'text')).toBe(
    '<p title="&quot;x&quot; &lt;y&gt;" x="1.3" hidden>text</p>',
  );
  expect(element('path', { d: 'M0 0' })).toBe('<path d="M0 0"/>');
  expect(element('td', {})).toBe('<td></td>');
});

test('no text can leave its place', () => {
  assert(
    property(string({ unit: 'binary' }), (text) => {
      const read = readMarkup(element('p', { title: text }, escaped(text)));
      expect(read.children.map(({ name, children }) => [name, children])).toEqual([['p', []]]);
      expect(read.text).toBe(read.children.at(0)!.attributes.get('title'));
    }),
  );
});

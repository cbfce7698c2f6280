import { test, expect } from 'vitest';
import { displayed, quoted } from './display.ts';

test.each([
  ['erp-finance', '"erp-finance"'],
  ['', '""'],
  ['Größe ✓ 日本', '"Größe ✓ 日本"'],
  ['a\tb\n', String.raw`"a\u{9}b\u{a}"`],
  ['\u001B[31mred', String.raw`"\u{1b}[31mred"`],
  ['a\u202Eb', String.raw`"a\u{202e}b"`],
  ['data\u200Blake', String.raw`"data\u{200b}lake"`],
  ['data\uFE0Flake', String.raw`"data\u{fe0f}lake"`],
  ['a\u00A0b', String.raw`"a\u{a0}b"`],
  ['half \uD83D pair', String.raw`"half \u{d83d} pair"`],
  ['\u{E0041}', String.raw`"\u{e0041}"`],
  ['❤️‍🔥 👩🏽‍💻', '"❤️‍🔥 👩🏽‍💻"'],
])('%j is shown as %s', (text, shown) => {
  expect(quoted(text)).toBe(shown);
});

test('a long text is shortened between characters', () => {
  expect(quoted('x'.repeat(48))).toBe(`"${'x'.repeat(48)}"`);
  expect(displayed('x'.repeat(10_000))).toBe(`${'x'.repeat(47)}…`);
  expect(displayed('🔥'.repeat(5000))).toBe(`${'🔥'.repeat(47)}…`);
});

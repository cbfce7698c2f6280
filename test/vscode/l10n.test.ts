import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// What VS Code shows of the extension is there in English and, whole, in German. What is said of a
// roadmap (findings, pictures, pages) is English at every door.
const PACKAGE = new URL('../../packages/vscode/', import.meta.url).pathname;

function textsIn(path: string): Readonly<Record<string, string>> {
  // The files are tables of texts: VS Code reads them so.
  return JSON.parse(readFileSync(PACKAGE + path, 'utf8')) as Record<string, string>;
}

const MANIFEST = readFileSync(`${PACKAGE}package.json`, 'utf8');
const ENGLISH = textsIn('package.nls.json');
const GERMAN = textsIn('package.nls.de.json');

test('every text that the manifest names is there in both languages, and no other', () => {
  const named = Array.from(MANIFEST.matchAll(/"%([^%"]+)%"/g), ([, key]) => key!);
  expect(Object.keys(ENGLISH).toSorted()).toEqual([...new Set(named)].toSorted());
  expect(Object.keys(GERMAN)).toEqual(Object.keys(ENGLISH));
});

test('every text in the code is there in German, and no other', () => {
  const files = readdirSync(`${PACKAGE}src`, { recursive: true, encoding: 'utf8' });
  const code = files
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map((path) => readFileSync(`${PACKAGE}src/${path}`, 'utf8'));
  const texts = code.flatMap((text) => {
    const all = text.match(/\bl10n\.t\(/g) ?? [];
    const plain = Array.from(
      text.matchAll(/\bl10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g),
      ([, found]) => found!,
    );
    // A text that is put together cannot be looked up.
    expect(plain).toHaveLength(all.length);
    return plain;
  });
  expect(texts.length).toBeGreaterThan(30);
  const bundle = textsIn('l10n/bundle.l10n.de.json');
  expect(Object.keys(bundle).toSorted()).toEqual([...new Set(texts)].toSorted());
  for (const [english, german] of Object.entries(bundle)) {
    expect([english, placesIn(german)]).toEqual([english, placesIn(english)]);
  }
});

test('commands and links in texts are the same in both languages', () => {
  const links = (text: string) => text.match(/\(command:[^)]+\)/g);
  for (const [key, english] of Object.entries(ENGLISH)) {
    expect([key, links(GERMAN[key]!)]).toEqual([key, links(english)]);
  }
});

test('every page of the walkthrough is there in German', () => {
  const pages = readdirSync(`${PACKAGE}media/walkthrough`);
  const english = pages.filter((name) => !name.includes('.nls.'));
  expect(english.length).toBeGreaterThan(3);
  expect(pages).toHaveLength(2 * english.length);
  for (const name of english) expect(pages).toContain(name.replace(/\.md$/, '.nls.de.md'));
});

/** `{0}` and the like, in order of their numbers. */
function placesIn(text: string): readonly string[] {
  return (text.match(/\{\d\}/g) ?? []).toSorted();
}

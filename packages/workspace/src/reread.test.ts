import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadRoadmap } from './load.ts';
import { rereadFiles } from './reread.ts';

async function shop() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'throughline-reread-')));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'initiatives'));
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  write('roadmap.yaml', 'roadmap: shop\n');
  write('initiatives/a.yaml', 'id: a\n');
  write('initiatives/b.yaml', 'id: b\n');
  return { folder, write, loaded: await loadRoadmap(folder) };
}

test('what was written anew is read, and nothing else', async () => {
  const { folder, write, loaded } = await shop();
  write('initiatives/a.yaml', 'id: other\n');
  write('initiatives/b.yaml', 'id: not told\n');
  const reread = rereadFiles(loaded, ['initiatives/a.yaml', 'initiatives/a.yaml']);
  expect(reread?.files.map(({ text }) => text)).toEqual([
    'roadmap: shop\n',
    'id: other\n',
    'id: b\n',
  ]);
  write('initiatives/b.yaml', 'id: b\n');
  expect(reread).toEqual(await loadRoadmap(folder));
});

test('the same text is the same file', async () => {
  const { write, loaded } = await shop();
  write('initiatives/a.yaml', 'id: a\n');
  const reread = rereadFiles(loaded, ['initiatives/a.yaml']);
  expect(reread?.files.every((file, index) => file === loaded.files[index])).toBe(true);
});

test('what takes more than reading some files is left to a whole load', async () => {
  const { folder, write, loaded } = await shop();
  const isLeft = (path: string) => rereadFiles(loaded, [path]) === undefined;
  write('initiatives/new.yaml', 'id: new\n');
  expect(['roadmap.yaml', 'initiatives/new.yaml', 'initiatives'].map(isLeft)).toEqual([
    true,
    true,
    true,
  ]);
  const [a, b] = ['initiatives/a.yaml', 'initiatives/b.yaml'] as const;
  rmSync(join(folder, a));
  expect(isLeft(a)).toBe(true);
  symlinkSync(join(folder, b), join(folder, a));
  expect(isLeft(a)).toBe(true);
  write(b, `# ${'x'.repeat(1_000_000)}\n`);
  expect(isLeft(b)).toBe(true);
  writeFileSync(join(folder, b), Buffer.from([0xff, 0xfe, 0x00]));
  expect(isLeft(b)).toBe(true);
});

import {
  chmodSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
  lstatSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { formatDay } from '@throughline/core';
import { createFile, today, writeFileSafely } from './index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('a file is replaced whole; its permissions, its byte order mark and a link to it stay', async () => {
  const file = join(folder, 'a.yaml');
  writeFileSync(file, '\ufefftitle: A\n');
  chmodSync(file, 0o640);
  symlinkSync('a.yaml', join(folder, 'link.yaml'));
  await writeFileSafely(join(folder, 'link.yaml'), 'title: B\n');
  expect(readFileSync(file, 'utf8')).toBe('\ufefftitle: B\n');
  expect(statSync(file).mode & 0o777).toBe(0o640);
  expect(lstatSync(join(folder, 'link.yaml')).isSymbolicLink()).toBe(true);
  expect(readdirSync(folder)).toEqual(['a.yaml', 'link.yaml']);
});

it('nothing is left behind where writing fails', async () => {
  const target = join(folder, 'full');
  await createFile(join(target, 'inside.yaml'), '');
  await expect(writeFileSafely(target, 'text')).rejects.toThrow(/EISDIR|EPERM|ENOTEMPTY|EEXIST/);
  expect(readdirSync(folder)).toEqual(['full']);
});

it('a new file never takes the place of another', async () => {
  const file = join(folder, 'new/er/a.yaml');
  await createFile(file, 'one');
  await expect(createFile(file, 'two')).rejects.toThrow('EEXIST');
  expect(readFileSync(file, 'utf8')).toBe('one');
});

it('today is the day on the wall, whatever the day in Greenwich', () => {
  vi.useFakeTimers({ now: new Date(2026, 10, 24, 23, 59) });
  expect(formatDay(today())).toBe('2026-11-24');
  vi.setSystemTime(new Date(2026, 10, 25, 0, 1));
  expect(formatDay(today())).toBe('2026-11-25');
  vi.useRealTimers();
});

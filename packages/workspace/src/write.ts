import { randomBytes } from 'node:crypto';
import { mkdir, open, realpath, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Replaces a file's text, whole or not at all: written to a new file beside it, which then takes
 * its name. Keeps the file's permissions and a byte order mark that it had; a link stays a link.
 * Rejects as the system does.
 */
export async function writeFileSafely(path: string, text: string): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const before = await stat(target).catch(() => undefined);
  const mark = before?.isFile() && (await hasMark(target)) ? '\ufeff' : '';
  const temporary = join(dirname(target), `.throughline-${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = await open(temporary, 'wx', before ? before.mode & 0o7777 : 0o666);
    try {
      await file.writeFile(mark + text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
}

/** Makes a folder with those above it, where it is not there yet. */
export async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true });
}

/** Writes a file that is not there yet, with the folders above it; rejects with EEXIST if it is. */
export async function createFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text, { flag: 'wx' });
}

async function hasMark(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(3), 0, 3, 0);
    return bytesRead === 3 && buffer.equals(Buffer.from([0xef, 0xbb, 0xbf]));
  } finally {
    await file.close();
  }
}

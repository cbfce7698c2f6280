import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { serverOn } from '../../packages/language-server/src/testing/in-process.ts';
import { Client, uriOf } from './client.ts';
import { BEGINNING, sequences, type Act } from './sequences/acts.ts';
import { editorOf, perform, settle, type Editor, type Files } from './sequences/editor.ts';
import type { Encoding } from './sequences/positions.ts';
import { Speaker } from './speaker.ts';

/*
 * Whatever comes in, in whatever order: the server lives, answers every request, and in the end
 * shows what a server shows that was started there. Sequences follow one another in one server, so
 * that what one leaves behind can harm the next.
 */

const IN_A_ROW = 20;
const IN_PROCESS = 10_000;
const OVER_STDIO = 500;

const FOLDER = '/plans';

test.each<Encoding>(['utf-16', 'utf-8'])(
  '5,000 sequences, with positions in %s, end as a fresh server begins',
  async (encoding) => {
    await fc.assert(
      fc.asyncProperty(rows(), async (row) => {
        const disk = new Map<string, string>();
        const { input, output } = serverOn(disk);
        const files = filesIn(disk, FOLDER);
        await follow(row, new Speaker(input, output), files, FOLDER, encoding);
      }),
      { numRuns: IN_PROCESS / 2 / IN_A_ROW, seed: 7 },
    );
  },
  600_000,
);

test('500 sequences over stdio, on a real disk, end as a fresh server begins', async () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'throughline-sequences-')));
  const client = new Client();
  onTestFinished(async () => {
    const code = await client.stop();
    rmSync(folder, { recursive: true });
    expect([code, client.stderr]).toEqual([0, '']);
  });
  const row = fc.sample(sequences, { numRuns: OVER_STDIO, seed: 11 });
  await follow(row, client, filesOn(folder), folder, 'utf-16');
}, 600_000);

function rows(): fc.Arbitrary<readonly (readonly Act[])[]> {
  return fc.array(sequences, { minLength: IN_A_ROW, maxLength: IN_A_ROW, size: 'max' });
}

/** Has a server live through some sequences, and after each compares it with a fresh one. */
async function follow(
  row: readonly (readonly Act[])[],
  speaker: Speaker,
  files: Files,
  folder: string,
  encoding: Encoding,
): Promise<void> {
  for (const [path, text] of Object.entries(BEGINNING)) files.write(path, text);
  await speaker.start(folder, {}, { general: { positionEncodings: [encoding] } });
  const editor = editorOf(speaker, files, encoding);
  for (const sequence of row) {
    for (const act of sequence) await perform(editor, act);
    const { answers, pushed, pulled } = await settle(editor);
    expect(answers.every(({ error }) => error === undefined || error.code < 0)).toBe(true);
    const fresh = await freshServer(editor, folder);
    expect({ pushed, pulled }).toEqual({ pushed: fresh, pulled: fresh });
  }
}

/** What a server shows that is started where the editor stands. */
async function freshServer({ files, open, encoding }: Editor, folder: string) {
  const disk = new Map<string, string>();
  for (const path of files.paths()) disk.set(`${folder}/${path}`, files.read(path)!);
  const { input, output } = serverOn(disk);
  const speaker = new Speaker(input, output);
  await speaker.start(folder, {}, { general: { positionEncodings: [encoding] } });
  for (const [path, document] of open) {
    const textDocument = { uri: files.uriOf(path), languageId: 'yaml', ...document };
    speaker.notify('textDocument/didOpen', { textDocument });
  }
  const { pushed } = await settle(editorOf(speaker, files, encoding));
  return pushed;
}

function filesIn(disk: Map<string, string>, folder: string): Files {
  return {
    paths: () => [...disk.keys()].map((path) => path.slice(folder.length + 1)),
    read: (path) => disk.get(`${folder}/${path}`),
    write: (path, text) => void disk.set(`${folder}/${path}`, text),
    remove: (path) => void disk.delete(`${folder}/${path}`),
    uriOf: (path) => uriOf(`${folder}/${path}`),
  };
}

/** Files on a disk; what they hold is UTF-8, which has no half of a character. */
function filesOn(folder: string): Files {
  const known = new Set<string>();
  return {
    paths: () => [...known],
    read: (path) => (known.has(path) ? readFileSync(join(folder, path), 'utf8') : undefined),
    write(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
      known.add(path);
    },
    remove(path) {
      rmSync(join(folder, path), { force: true });
      known.delete(path);
    },
    uriOf: (path) => uriOf(join(folder, path)),
  };
}

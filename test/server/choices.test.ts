import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Client, uriOf, type Message } from './client.ts';

// What a client chooses when it starts: how it counts, and whether it asks.
let folder: string;
let client: Client;

const BASE = 'id: base\ntitle: Bäse 👩 of all\n';
const IT = 'title: "Ünit 👩, base"\nid: it\ndependsOn: [base]\n';

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'throughline-choices-')));
  await mkdir(join(folder, 'initiatives'));
  await writeFile(join(folder, 'roadmap.yaml'), 'roadmap: r\ntitle: R\n');
  await writeFile(join(folder, 'initiatives/base.yaml'), BASE);
  await writeFile(join(folder, 'initiatives/it.yaml'), IT);
  client = new Client();
});

afterEach(async () => {
  const code = await client.stop();
  await rm(folder, { recursive: true });
  expect([code, client.stderr]).toEqual([0, '']);
});

const at = (path: string) => uriOf(join(folder, path));

test('a client that counts bytes is understood and answered in bytes', async () => {
  const capabilities = { general: { positionEncodings: ['utf-8', 'utf-16'] } };
  const { result } = await client.start(folder, {}, capabilities);
  expect(result).toMatchObject({ capabilities: { positionEncoding: 'utf-8' } });
  const uri = at('initiatives/it.yaml');
  client.open(uri, IT);
  // `title: "Ünit 👩` is 18 bytes long: what stands behind it is taken away, and more is put there.
  const range = {
    start: { line: 0, character: 18 },
    end: { line: 0, character: Buffer.byteLength(IT.split('\n')[0]!) },
  };
  client.change(
    uri,
    { range, text: '' },
    { range: { start: range.start, end: range.start }, text: ' ü"' },
  );
  const [symbol] = await client.ask<{ location: { range: object } }[]>(
    'textDocument/documentSymbol',
    {
      textDocument: { uri },
    },
  );
  expect(symbol?.location.range).toEqual({
    start: { line: 0, character: 0 },
    end: { line: 2, character: 17 },
  });
  const [found] = await client.ask<{ containerName: string }[]>('workspace/symbol', {
    query: 'it',
  });
  expect(found?.containerName).toBe('Ünit 👩 ü');
  client.change(uri, { text: "title: '👩 base'\nid: it\ndependsOn: [{for: '👩', on: bse}]\n" });
  const { range: shown } = await client.diagnostic(uri, 'reference/unknown');
  expect(shown).toEqual({ start: { line: 2, character: 30 }, end: { line: 2, character: 33 } });
});

const ASKING = {
  textDocument: { diagnostic: {}, publishDiagnostics: {} },
  workspace: { diagnostics: { refreshSupport: true } },
};

interface Report {
  readonly kind: string;
  readonly resultId: string;
  readonly items?: readonly { readonly code: string }[];
}

test('a client that asks is told when to, and nothing is sent unasked', async () => {
  const { result } = await client.start(folder, {}, ASKING);
  expect(result).toMatchObject({
    capabilities: {
      diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: true },
    },
  });
  const [it, base] = [at('initiatives/it.yaml'), at('initiatives/base.yaml')];
  const refreshed = (times: number) => {
    const isOne = ({ method }: Message) => method === 'workspace/diagnostic/refresh';
    return client.until(() => client.notifications.filter(isOne).length === times, 'a refresh');
  };
  const ask = (previousResultId?: string) =>
    client.ask<Report>('textDocument/diagnostic', { textDocument: { uri: it }, previousResultId });
  await refreshed(1);
  const before = await ask();
  expect(await ask(before.resultId)).toEqual({ kind: 'unchanged', resultId: before.resultId });
  client.open(base, BASE);
  client.change(base, { text: BASE.replace('id: base', 'id: other') });
  await refreshed(2);
  const after = await ask(before.resultId);
  expect(after.items?.map(({ code }) => code)).toContain('reference/unknown');
  const all = await client.ask<{ items: readonly (Report & { uri: string })[] }>(
    'workspace/diagnostic',
    {
      previousResultIds: [{ uri: it, value: after.resultId }],
    },
  );
  expect(all.items.find(({ uri }) => uri === it)?.kind).toBe('unchanged');
  expect([...client.diagnostics]).toEqual([]);
});

test('a client that could ask but not know when is told everything', async () => {
  const { result } = await client.start(folder, {}, { textDocument: { diagnostic: {} } });
  expect(result).not.toHaveProperty('capabilities.diagnosticProvider');
  client.open(at('initiatives/it.yaml'), IT.replace('base]', 'nothing]'));
  await client.diagnostic(at('initiatives/it.yaml'), 'reference/unknown');
});

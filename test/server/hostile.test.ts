import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Client, uriOf } from './client.ts';
import { REQUESTS } from './requests.ts';

let folder: string;
let client: Client;

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'throughline-hostile-')));
  await mkdir(join(folder, 'initiatives'));
  await writeFile(join(folder, 'roadmap.yaml'), 'roadmap: shop\ntitle: Shop\n');
  await writeFile(join(folder, 'initiatives/a.yaml'), 'id: a\ntitle: A\n');
  client = new Client();
});

afterEach(async () => {
  client.process.kill();
  await rm(folder, { recursive: true });
});

const hover = (uri: string, line = 0, character = 0) => ({
  textDocument: { uri },
  position: { line, character },
});

test('a request before initialize is refused as such, and initialize still works', async () => {
  const early = await client.request('textDocument/hover', hover('file:///x.yaml'));
  expect(early.error?.code).toBe(-32002);
  const unknown = await client.request('no/such/request', {});
  expect(unknown.error?.code).toBe(-32002);
  client.open('file:///x.yaml', 'id: x');
  expect((await client.start(folder)).error).toBeUndefined();
  expect((await client.request('no/such/request', {})).error?.code).toBe(-32601);
});

test('initialize comes once, and nothing comes after shutdown', async () => {
  await client.start(folder);
  expect((await client.request('initialize', { capabilities: {} })).error?.code).toBe(-32600);
  expect((await client.request('workspace/symbol', { query: '' })).error).toBeUndefined();
  expect((await client.request('shutdown', null)).error).toBeUndefined();
  expect((await client.request('workspace/symbol', { query: '' })).error?.code).toBe(-32600);
  client.notify('exit', null);
  expect(await client.exited()).toBe(0);
});

test('parameters that are none are refused, and the next request is answered', async () => {
  await client.start(folder);
  const uri = uriOf(join(folder, 'initiatives/a.yaml'));
  const malformed = [
    {},
    null,
    [],
    { textDocument: null },
    { textDocument: { uri: 7 } },
    { textDocument: { uri }, position: null },
    { textDocument: { uri }, position: { line: 'x', character: 0 } },
    { textDocument: { uri }, position: { line: 1.5, character: 0 } },
  ];
  for (const params of malformed) {
    const { error } = await client.request('textDocument/hover', params);
    expect([-32602, -32603], JSON.stringify(params)).toContain(error?.code);
  }
  client.notify('textDocument/didOpen', {});
  client.notify('textDocument/didChange', { textDocument: { uri }, contentChanges: 7 });
  client.notify('workspace/didChangeWatchedFiles', { changes: [{}] });
  client.notify('workspace/didChangeWorkspaceFolders', {});
  for (const [line, character] of [
    [-1, -1],
    [99, 0],
    [0, 2 ** 31 - 1],
  ]) {
    expect(
      (await client.request('textDocument/hover', hover(uri, line, character))).error,
    ).toBeUndefined();
  }
  expect((await client.request('textDocument/hover', hover(uri, 0, 4))).result).not.toBeNull();
});

test('every request with parameters that are none is answered', async () => {
  await client.start(folder);
  const uri = uriOf(join(folder, 'initiatives/a.yaml'));
  const about = { ...hover(uri, 0, 5), item: { uri, data: { id: 7 } } };
  const wrong = [null, 7, 'x', [], {}, [7], { start: null }, { line: 0 }];
  for (const method of Object.keys(REQUESTS)) {
    // Whatever the answer, there is one.
    const asked = wrong.flatMap((value) => [
      client.request(method, value),
      ...PARAMETERS.map((key) => client.request(method, { ...about, [key]: value })),
    ]);
    expect(await Promise.all(asked)).toHaveLength(wrong.length * (PARAMETERS.length + 1));
  }
  expect((await client.request('textDocument/hover', hover(uri, 0, 4))).result).not.toBeNull();
});

/** What any of the requests reads. */
const PARAMETERS = [
  'position',
  'positions',
  'range',
  'item',
  'files',
  'previousResultIds',
  'newName',
  'context',
  'query',
];

test('a message that is not JSON, or cancels nothing, is lost alone', async () => {
  await client.start(folder);
  client.notify('$/cancelRequest', {});
  client.notify('$/cancelRequest', null);
  client.sendRaw('{"jsonrpc": "2.0", "id": ');
  client.sendRaw('"text"');
  expect((await client.request('workspace/symbol', { query: '' })).error).toBeUndefined();
});

test('broken framing ends the server with an error, so that the client starts it anew', async () => {
  await client.start(folder);
  client.process.stdin.write('Content-Size: what\r\n\r\n{}');
  expect(await client.exited()).toBe(1);
  expect(client.stderr).toMatch(/^throughline: cannot read what the client sends: /);
});

test('the end of the input ends the server', async () => {
  await client.start(folder);
  client.process.stdin.end();
  expect(await client.exited()).not.toBeNull();
});

test('documents that no reader should survive are answered all the same', async () => {
  await client.start(folder);
  const uri = uriOf(join(folder, 'initiatives/a.yaml'));
  client.open(uri, 'id: a\n');
  const bomb = `a: &a [x, x]\n${Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [*a, *a, *b${Math.max(0, i - 1)}]`).join('\n')}\n`;
  const everywhere = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };
  const documents = [
    '['.repeat(100_000),
    '{a: '.repeat(50_000),
    bomb,
    '\u0000\uFEFF\uD800'.repeat(1000),
    `title: ${'x'.repeat(3_000_000)}\n`,
    `id: a\n${Array.from({ length: 5000 }, (_, i) => `key-${i}: ${i}`).join('\n')}\n`,
    '%YAML 1.1\n---\na: 1\n---\nb: 2\n',
  ];
  for (const text of documents) {
    client.change(uri, { text });
    const answers = await Promise.all([
      client.request('textDocument/hover', hover(uri, 0, 3)),
      client.request('textDocument/completion', hover(uri, 0, 3)),
      client.request('textDocument/documentSymbol', hover(uri)),
      client.request('textDocument/foldingRange', hover(uri)),
      client.request('textDocument/semanticTokens/full', hover(uri)),
      client.request('textDocument/codeLens', hover(uri)),
      client.request('textDocument/documentLink', hover(uri)),
      client.request('textDocument/inlayHint', { ...hover(uri), range: everywhere }),
      client.request('textDocument/selectionRange', { ...hover(uri), positions: [everywhere.end] }),
    ]);
    expect(new Set(answers.map(({ error }) => error))).toEqual(new Set([undefined]));
  }
  client.change(uri, { text: 'id: a\ntitle: Well again\n' });
  const symbols = await client.ask<{ detail: string }[]>('textDocument/documentSymbol', hover(uri));
  expect(symbols.map(({ detail }) => detail)).toEqual(['Well again']);
});

test('a file with more findings than anyone reads is cut', async () => {
  await client.start(folder);
  const uri = uriOf(join(folder, 'initiatives/a.yaml'));
  client.open(
    uri,
    `id: a\ndependsOn: [${Array.from({ length: 3000 }, (_, i) => `no-${i}`).join(', ')}]\n`,
  );
  await client.until(() => (client.diagnostics.get(uri)?.length ?? 0) > 500, 'many diagnostics');
  expect(client.diagnostics.get(uri)?.length).toBeLessThanOrEqual(1000);
});

test('positions count UTF-16 units, with emoji, CRLF and a byte order mark', async () => {
  await client.start(folder);
  const uri = uriOf(join(folder, 'initiatives/a.yaml'));
  client.open(uri, '\uFEFFid: a\r\nowners: {it: "👩‍👧", business: x}\r\nkpis: [{kpi: 👩no}]\r\n');
  const { range } = await client.diagnostic(uri, 'reference/unknown');
  expect(range).toEqual({ start: { line: 2, character: 13 }, end: { line: 2, character: 17 } });
});

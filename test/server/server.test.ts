import { cp, mkdtemp, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Client, placeOf, uriOf } from './client.ts';

// One server and one copy of the example for the whole file: each test leaves both as they were.
let folder: string;
let client: Client;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'throughline-server-')));
  await cp(new URL('../../examples/halden-foods', import.meta.url), folder, { recursive: true });
  client = new Client();
  await client.start(folder);
  await client.until(() => client.notifications.some(isAnalysed), 'the first analysis');
});

afterAll(async () => {
  const code = await client.stop();
  await rm(folder, { recursive: true });
  expect([code, client.stderr]).toEqual([0, '']);
});

const FINANCE = 'initiatives/erp/erp-finance.yaml';
const isAnalysed = ({ method }: { readonly method?: string }) => method === 'throughline/analysed';

function at(path: string): string {
  return uriOf(join(folder, path));
}

async function textOf(path: string): Promise<string> {
  return readFile(join(folder, path), 'utf8');
}

/** Opens a document for the time of one test. */
async function opened(path: string, run: (uri: string, text: string) => Promise<void>) {
  const uri = at(path);
  const text = await textOf(path);
  client.open(uri, text);
  try {
    await run(uri, text);
  } finally {
    client.close(uri);
    await client.ask('throughline/itemAt', { uri, position: { line: 0, character: 0 } });
  }
}

function inFinance(text: string, words: string, into = 1) {
  return { textDocument: { uri: at(FINANCE) }, position: placeOf(text, words, into) };
}

test('the planted findings come unasked, with places, the way to the page, and the next step', async () => {
  const found = await client.diagnostic(
    at('initiatives/factories/ot-security.yaml'),
    'dependency/order',
  );
  expect(found.severity).toBe(1);
  expect(found.codeDescription.href).toBe('https://throughline.dev/rules/dependency/order');
  expect(found.message).toMatch(/^ot-security is to start on 2027-04-19, but may not before/);
  expect(found.message).toMatch(/\n→ .+/);
  const { params } = client.notifications.find(isAnalysed)!;
  expect(params).toMatchObject({
    folder: at(''),
    title: 'Halden Foods, one roadmap',
    worst: 'error',
  });
});

test('an edit in one file re-checks those that depend on it', async () => {
  await opened('initiatives/erp/erp-foundation.yaml', async (uri, text) => {
    const start = placeOf(text, 'id: erp-foundation', 4);
    const end = { ...start, character: start.character + 'erp-foundation'.length };
    client.change(uri, { range: { start, end }, text: 'erp-base' });
    const found = await client.diagnostic(at(FINANCE), 'reference/unknown');
    expect(found.message).toContain('"erp-foundation"');
  });
  await client.without(at(FINANCE), 'reference/unknown');
});

test('what is cancelled while it waits is answered as cancelled, the rest in order', async () => {
  await opened(FINANCE, async (_, text) => {
    const hovers = client.together(() => {
      const asked = Array.from({ length: 5 }, () =>
        client.request('textDocument/hover', inFinance(text, 'days-to-close')),
      );
      for (const id of [client.lastId - 3, client.lastId - 1]) {
        client.notify('$/cancelRequest', { id });
      }
      return asked;
    });
    const answers = await Promise.all(hovers);
    expect(answers.map(({ error }) => error?.code)).toEqual([
      undefined,
      -32800,
      undefined,
      -32800,
      undefined,
    ]);
  });
});

test('hover, definition, references, highlights and completion in a file of the example', async () => {
  await opened(FINANCE, async (uri, text) => {
    const hover = await client.ask<{ contents: { value: string } }>(
      'textDocument/hover',
      inFinance(text, 'supplier-master'),
    );
    expect(hover.contents.value).toContain('`supplier-master`');
    const [definition] = await client.ask<{ targetUri: string }[]>(
      'textDocument/definition',
      inFinance(text, 'supplier-master'),
    );
    expect(definition?.targetUri).toBe(at('initiatives/erp/supplier-master.yaml'));
    const references = await client.ask<{ uri: string }[]>('textDocument/references', {
      ...inFinance(text, 'erp-finance'),
      context: { includeDeclaration: false },
    });
    expect(references.map((each) => each.uri).toSorted()).toEqual([
      at('initiatives/erp/erp-supply.yaml'),
      at('initiatives/erp/ledger-shutdown.yaml'),
      at('initiatives/germany/germany-launch.yaml'),
    ]);
    const highlights = await client.ask<unknown[]>(
      'textDocument/documentHighlight',
      inFinance(text, 'team: erp', 6),
    );
    expect(highlights).toHaveLength(2);
    client.change(uri, {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      text: 'dependsOn: [\n',
    });
    const offers = await client.ask<{ label: string }[]>('textDocument/completion', {
      textDocument: { uri },
      position: { line: 0, character: 12 },
    });
    expect(offers.map(({ label }) => label)).toContain('identity-sso');
  });
});

test('outline and search', async () => {
  await opened(FINANCE, async (uri) => {
    const [outline] = await client.ask<{ name: string; children: { name: string }[] }[]>(
      'textDocument/documentSymbol',
      { textDocument: { uri } },
    );
    expect(outline?.name).toBe('erp-finance');
    expect(outline?.children.map(({ name }) => name)).toContain('first-close');
  });
  const found = await client.ask<{ name: string }[]>('workspace/symbol', { query: 'erpfin' });
  expect(found.map(({ name }) => name)).toContain('erp-finance');
});

test('a fix can be taken where the finding is', async () => {
  const path = 'initiatives/csrd-reporting.yaml';
  await opened(path, async (uri) => {
    const { range } = await client.diagnostic(uri, 'schema/unknown-key');
    const actions = await client.ask<{ kind: string; edit: { documentChanges: unknown[] } }[]>(
      'textDocument/codeAction',
      { textDocument: { uri }, range, context: { diagnostics: [] } },
    );
    expect(actions.map(({ kind }) => kind)).toContain('quickfix');
    expect(actions[0]?.edit.documentChanges).toMatchObject([
      { textDocument: { uri, version: 1 }, edits: [{ newText: 'risks' }] },
    ]);
  });
});

test('the pictures, the report and the pages of the rules', async () => {
  const uri = at(FINANCE);
  const svg = await client.ask<{ text: string; table: string; items: { id: string }[] }>(
    'throughline/timeline',
    { uri, format: 'svg', theme: 'dark', width: 700 },
  );
  expect(svg.text).toMatch(/^<svg [^>]*width="700"/);
  expect(svg.table).toContain('<table');
  expect(svg.items.map(({ id }) => id)).toContain('erp-finance#live');
  const { text } = await client.ask<{ text: string }>('throughline/timeline', {
    uri,
    format: 'mermaid',
  });
  expect(text).toMatch(/^gantt\n/);
  const { html } = await client.ask<{ html: string }>('throughline/report', { uri: at('') });
  expect(html).toMatch(/^<!doctype html>/i);
  const page = await client.ask<{ markdown: string }>('throughline/rulePage', {
    id: 'dependency/cycle',
  });
  expect(page.markdown).toMatch(/^# dependency\/cycle\n/);
  const position = placeOf(await textOf(FINANCE), 'title:');
  expect(await client.ask('throughline/itemAt', { uri, position })).toEqual({ id: 'erp-finance' });
});

test('what belongs to no roadmap, or is none of these, is answered with nothing', async () => {
  const position = { line: 0, character: 0 };
  for (const uri of ['file:///no/such/file.yaml', 'untitled:Untitled-1', 'x', at('README.md')]) {
    expect(await client.ask('textDocument/hover', { textDocument: { uri }, position })).toBeNull();
    expect(await client.ask('throughline/itemAt', { uri, position })).toBeNull();
  }
  expect(await client.ask('throughline/timeline', { uri: 'x', format: 'svg' })).toBeNull();
  expect(await client.ask('throughline/rulePage', { id: 'no/rule' })).toBeNull();
});

test('files that go, come and change on the disk while they are open or closed', async () => {
  const path = 'initiatives/erp/supplier-master.yaml';
  const [from, to] = [join(folder, path), join(folder, `${path}.gone`)];
  const told = (type: number) =>
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: at(path), type }] });
  await opened(path, async (uri, text) => {
    await rename(from, to);
    told(3);
    // The editor still has it: for whoever writes it, it is there.
    const hover = await client.ask('textDocument/hover', {
      textDocument: { uri },
      position: placeOf(text, 'supplier-master'),
    });
    expect(hover).not.toBeNull();
  });
  await client.diagnostic(at(FINANCE), 'reference/unknown');
  await rename(to, from);
  told(1);
  await client.without(at(FINANCE), 'reference/unknown');
  const text = await textOf(path);
  await writeFile(from, text.replace('id: supplier-master', 'id: other'));
  told(2);
  await client.diagnostic(at(FINANCE), 'reference/unknown');
  await writeFile(from, text);
  told(2);
  await client.without(at(FINANCE), 'reference/unknown');
});

test('a file that nobody has saved yet belongs if its name does', async () => {
  const uri = at('initiatives/new.yaml');
  client.open(uri, 'id: new\ntitle: New\nkpis: [{kpi: nothing}]\n');
  await client.diagnostic(uri, 'reference/unknown');
  client.close(uri);
  await client.without(uri, 'reference/unknown');
});

import { cp, mkdtemp, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Client, placeOf, uriOf } from './client.ts';
import { ABLE, BY_NAME, FINANCE, LISTED, REQUESTS } from './requests.ts';

const LIST = `initiatives:
  - {id: one, title: One, target: 2027-05}
  - {title: Two, id: two, dependsOn: [one, by-name]}
`;

let folder: string;
let client: Client;
let capabilities: Record<string, unknown>;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'throughline-features-')));
  await cp(new URL('../../examples/halden-foods', import.meta.url), folder, { recursive: true });
  await writeFile(join(folder, BY_NAME), 'title: By its name\n');
  await writeFile(join(folder, LISTED), LIST);
  client = new Client();
  const { result } = await client.start(folder, { format: true }, ABLE);
  ({ capabilities } = result as { capabilities: Record<string, unknown> }); // as the protocol says
  await client.until(() => isTold('throughline/analysed'), 'the first analysis');
});

afterAll(async () => {
  const code = await client.stop();
  await rm(folder, { recursive: true });
  expect([code, client.stderr]).toEqual([0, '']);
});

const isTold = (method: string) => client.notifications.some((each) => each.method === method);
const at = (path: string) => uriOf(join(folder, path));

test.each(Object.entries(REQUESTS))('%s', async (method, row) => {
  const { path = FINANCE, words, into = 1, params = {}, capability, expected } = row;
  const text = await readFile(join(folder, path), 'utf8');
  const asked = {
    textDocument: { uri: at(path) },
    ...(words !== undefined && { position: placeOf(text, words, into) }),
    ...withAddresses(params),
  };
  if (capability !== '') expect(capabilities[capability]).toBeTruthy();
  expect(await client.ask(method, asked)).toMatchObject(expected);
});

/** Paths as addresses, under whatever key one stands. */
function withAddresses(params: object): object {
  const text = JSON.stringify(params, (key, value: unknown) =>
    /uri$/i.test(key) && typeof value === 'string' ? at(value) : value,
  );
  return JSON.parse(text) as object; // it was one
}

test('lenses and hints follow the settings, and an edit that moves the plan of another file', async () => {
  const uri = at(LISTED);
  const text = await readFile(join(folder, LISTED), 'utf8');
  const refreshes = () =>
    client.notifications.filter(({ method }) => method === 'workspace/codeLens/refresh').length;
  client.open(uri, text);
  const untilAnother = (before: number) => () => refreshes() > before;
  const first = untilAnother(refreshes());
  client.change(uri, { text: text.replace('2027-05', '2027-06') });
  await client.until(first, 'a refresh for the plan');
  const lenses = () => client.ask<unknown[]>('textDocument/codeLens', { textDocument: { uri } });
  expect(await lenses()).not.toEqual([]);
  const second = untilAnother(refreshes());
  client.notify('workspace/didChangeConfiguration', {
    settings: { throughline: { codeLens: false } },
  });
  await client.until(second, 'a refresh for the setting');
  expect(await lenses()).toEqual([]);
  client.notify('workspace/didChangeConfiguration', { settings: { codeLens: true } });
  client.notify('workspace/didChangeConfiguration', null);
  expect(await lenses()).not.toEqual([]);
  client.close(uri);
});

interface TokensEdit {
  readonly start: number;
  readonly deleteCount: number;
  readonly data?: readonly number[];
}

interface Tokens {
  readonly resultId: string;
  readonly data?: readonly number[];
  readonly edits?: readonly TokensEdit[];
}

test('colours are told as changes of those that were told last', async () => {
  const uri = at(LISTED);
  const text = await readFile(join(folder, LISTED), 'utf8');
  client.open(uri, text);
  const about = { textDocument: { uri } };
  const whole = await client.ask<Tokens>('textDocument/semanticTokens/full', about);
  const changesSince = (previousResultId: string) =>
    client.ask<Tokens>('textDocument/semanticTokens/full/delta', { ...about, previousResultId });
  const none = await changesSince(whole.resultId);
  expect(none).toEqual({ resultId: expect.any(String), edits: [] });
  client.change(uri, { text: text.replace('id: one', 'id: first-of-all') });
  // The name is longer, what is behind it on its line is further away, and `one` names nothing now.
  const changed = await changesSince(none.resultId);
  expect(changed.edits).toHaveLength(1);
  const again = await client.ask<Tokens>('textDocument/semanticTokens/full', about);
  expect(patched(whole.data!, changed.edits)).toEqual(again.data);
  client.close(uri);
});

function patched(before: readonly number[], edits: Tokens['edits'] = []): readonly number[] {
  const after = [...before];
  for (const { start, deleteCount, data = [] } of edits) {
    after.splice(start, deleteCount, ...data);
  }
  return after;
}

test('what cannot be renamed is refused in words', async () => {
  const text = await readFile(join(folder, FINANCE), 'utf8');
  const { error } = await client.request('textDocument/rename', {
    textDocument: { uri: at(FINANCE) },
    position: placeOf(text, 'erp-finance', 1),
    newName: 'ERP Finance',
  });
  expect(error).toEqual({
    code: -32803,
    message:
      '"ERP Finance" cannot be the name: an id is lower-case letters, digits and dashes, such as erp-finance',
  });
});

test('files that the editor creates, renames and deletes are seen at once', async () => {
  const [made, moved] = ['initiatives/made.yaml', 'initiatives/moved.yaml'];
  const names = () => client.ask<{ name: string }[]>('workspace/symbol', { query: 'made-here' });
  const sees = async (count: number) => {
    await client.ask('textDocument/hover', inNewFile(moved));
    expect(await names()).toHaveLength(count);
  };
  await writeFile(join(folder, made), 'id: made-here\ntitle: Made\n');
  client.notify('workspace/didCreateFiles', { files: [{ uri: at(made) }] });
  await sees(1);
  await rename(join(folder, made), join(folder, moved));
  client.notify('workspace/didRenameFiles', { files: [{ oldUri: at(made), newUri: at(moved) }] });
  await sees(1);
  await rm(join(folder, moved));
  client.notify('workspace/didDeleteFiles', { files: [{ uri: at(moved) }] });
  await sees(0);
});

/** A place in a file that is not there yet: an answer waits until what is being read has been read. */
function inNewFile(path: string) {
  return {
    textDocument: { uri: at(`${path}x`) },
    position: { line: 0, character: 0 },
  };
}

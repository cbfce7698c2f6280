import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { placeOf, uriOf } from './client.ts';
import { copyOfExample } from './editor.ts';
import { measuredServer, standingOf } from './measured.ts';

test('between edits the server holds no timer, and its event loop stands still', async () => {
  const folder = copyOfExample();
  const client = measuredServer();
  onTestFinished(() => void client.process.kill());
  await client.start(folder);
  const path = join(folder, 'initiatives/erp/erp-finance.yaml');
  const [uri, text] = [uriOf(path), readFileSync(path, 'utf8')];
  client.open(uri, text);
  const start = placeOf(text, 'title: ', 7);
  client.change(uri, { range: { start, end: start }, text: 'New ' });
  // It is answered when all is known; a request that is cancelled leaves nothing behind either.
  const about = { textDocument: { uri } };
  void client.request('textDocument/codeLens', about);
  client.notify('$/cancelRequest', { id: client.lastId });
  expect(await client.ask('textDocument/codeLens', about)).not.toEqual([]);
  await pause(300);
  const before = await standingOf(client);
  await pause(700);
  const after = await standingOf(client);
  expect(after.resources.filter((kind) => !kind.startsWith('Pipe'))).toEqual([]);
  expect(after.listeners).toBe(before.listeners);
  // What it takes to answer the signal.
  expect(after.turns - before.turns).toBeLessThanOrEqual(4);
});

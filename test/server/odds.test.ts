import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Client, uriOf } from './client.ts';
import { ABLE } from './requests.ts';

const TEXT = `roadmap: demo
rules: {feasibility/probability: {trials: 200}}
teams: {crew: {people: 1}}
initiatives:
  - id: shop
    title: Shop
    start: 2027-03-01
    target: 2027-03-31
    demand: [{team: crew, effort: 10..20..60pd}]
`;

/** A forecast in another thread of the server's process, from a key to the line above an initiative. */
test('how likely a date is stands above the initiative and on its card, a moment after an edit', async () => {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'throughline-odds-')));
  const file = join(folder, 'roadmap.yaml');
  await writeFile(file, TEXT);
  const client = new Client();
  await client.start(folder, { asOf: '2027-02-01', codeLens: ['odds'] }, ABLE);
  const textDocument = { uri: uriOf(file) };
  const lens = async () => {
    const lenses = await client.ask<readonly { command: { title: string } }[]>(
      'textDocument/codeLens',
      { textDocument },
    );
    return lenses.map(({ command }) => command.title);
  };
  client.notify('textDocument/didOpen', {
    textDocument: { ...textDocument, languageId: 'yaml', version: 1, text: TEXT },
  });
  await expect.poll(lens, { timeout: 20_000 }).toEqual(['85 % likely by 19 Apr 2027']);
  const position = { line: 4, character: 10 };
  expect(await client.ask('textDocument/hover', { textDocument, position })).toMatchObject({
    contents: {
      value: expect.stringMatching(
        /\n- \d\d % likely in time; half of all trials are done by \d+ \w+ 2027, 85 of 100 by 19 Apr 2027\n/,
      ) as unknown,
    },
  });
  client.notify('textDocument/didChange', {
    textDocument: { ...textDocument, version: 2 },
    contentChanges: [{ text: TEXT.replace('10..20..60pd', '10pd') }],
  });
  // Nothing is uncertain any more, so nothing is said of odds.
  await expect.poll(lens, { timeout: 20_000 }).toEqual([]);
  expect(await client.stop()).toBe(0);
  expect(client.stderr).toBe('');
  await rm(folder, { recursive: true });
}, 60_000);

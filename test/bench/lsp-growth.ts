import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { placeOf, uriOf } from '../server/client.ts';
import { measuredServer, standingOf, type Standing } from '../server/measured.ts';
import { pathOf } from './generate.ts';
import { report, roadmapOnDisk, rounded } from './measure.ts';

/**
 * `npm run bench:lsp-growth`: whether a server that lives long grows. 5,000 edits of a roadmap of
 * 30 initiatives, with requests among them and documents opened and closed; after each 1,000 the
 * heap after a collection, and what keeps the process alive (streams, timers, listeners).
 */
const EDITS = 5000;
const EACH = 1000;

const folder = roadmapOnDisk(30);
const client = measuredServer();
await client.start(folder);
const isAnalysed = ({ method }: { method?: string }) => method === 'throughline/analysed';
await client.until(() => client.notifications.some(isAnalysed), 'the first analysis', 60_000);

const files = [3, 10, 20].map((index) => {
  const path = join(folder, pathOf(index));
  return { uri: uriOf(path), text: readFileSync(path, 'utf8') };
});
const standings: Standing[] = [];
for (let index = 0; index < EDITS; index++) {
  const { uri, text } = files[index % files.length]!;
  if (index % 50 < files.length) client.open(uri, text);
  const place = placeOf(text, 'title: ', 7);
  client.change(uri, { range: { start: place, end: place }, text: `${index} ` });
  const position = placeOf(text, 'status: ', 9);
  const about = { textDocument: { uri }, position };
  await client.ask(index % 2 ? 'textDocument/hover' : 'textDocument/codeLens', about);
  if (index % 50 >= 50 - files.length) client.close(uri);
  client.notifications.length = 0;
  if ((index + 1) % EACH === 0) {
    // What follows from the last edit is found out first.
    await pause(200);
    standings.push(await standingOf(client));
    process.stdout.write(`${index + 1} edits: ${JSON.stringify(standings.at(-1))}\n`);
  }
}
client.process.kill();

const [first, last] = [standings[0]!, standings.at(-1)!];
report({
  bench: 'lsp-growth',
  edits: EDITS,
  heapMegabytes: standings.map(({ heapMegabytes }) => heapMegabytes),
  heapGrowth: rounded(last.heapMegabytes - first.heapMegabytes, 1),
  resourceGrowth: last.resources.length - first.resources.length,
  listenerGrowth: last.listeners - first.listeners,
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { Client, placeOf, uriOf } from '../server/client.ts';
import { pathOf } from './generate.ts';
import { report, REPOSITORY, roadmapOnDisk, rounded } from './measure.ts';

/**
 * `npm run bench:lsp-growth`: whether a server that lives long grows. 5,000 edits of a roadmap of
 * 30 initiatives, with requests among them and documents opened and closed; after each 1,000 the
 * heap after a collection, and what keeps the process alive (streams, timers, listeners).
 */
const EDITS = 5000;
const EACH = 1000;

interface Standing {
  readonly heapMegabytes: number;
  /** Streams, timers and whatever else Node waits for. */
  readonly resources: number;
  readonly listeners: number;
}

const folder = roadmapOnDisk(30);
const client = new Client([
  process.execPath,
  '--expose-gc',
  '--conditions=throughline-source',
  join(REPOSITORY, 'test/bench/serve-measured.ts'),
]);
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
    standings.push(await standing());
    process.stdout.write(`${index + 1} edits: ${JSON.stringify(standings.at(-1))}\n`);
  }
}
client.process.kill();

/** Has the server say where it stands. */
async function standing(): Promise<Standing> {
  const before = client.stderr.length;
  client.process.kill('SIGUSR2');
  while (!client.stderr.slice(before).includes('\n')) {
    await client.ask('workspace/symbol', { query: 'no such thing' });
  }
  return JSON.parse(client.stderr.slice(before)) as Standing; // as the program beside this one says
}

const [first, last] = [standings[0]!, standings.at(-1)!];
report({
  bench: 'lsp-growth',
  edits: EDITS,
  heapMegabytes: standings.map(({ heapMegabytes }) => heapMegabytes),
  heapGrowth: rounded(last.heapMegabytes - first.heapMegabytes, 1),
  resourceGrowth: last.resources - first.resources,
  listenerGrowth: last.listeners - first.listeners,
});

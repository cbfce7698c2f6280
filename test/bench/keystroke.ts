import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Client, uriOf } from '../server/client.ts';
import { pathOf } from './generate.ts';
import { peakMemory, quantile, report, REPOSITORY, roadmapOnDisk, rounded } from './measure.ts';

/**
 * `npm run bench:keystroke`: from a keystroke (didChange sent) to its diagnostics (published),
 * in the edited file and in one that depends on it, over stdio; cold start until the first
 * diagnostics; memory. With 1,000 and 10,000 initiatives in a file each. Beside it, in the same
 * run, Red Hat's YAML server with the same schema and the same file open.
 */
const EDITS = 40;
const WAITS_FOR = /\{on: item-(\d+),/;
const figures: Record<string, unknown> = { bench: 'keystroke', edits: EDITS };
for (const count of [1000, 10_000]) {
  const folder = roadmapOnDisk(count);
  const ours = await measure(folder, count, ourServer(), {});
  const peer = await measure(folder, count, yamlLanguageServer(), { schema: true });
  figures[count] = {
    ...ours,
    peer: { p50: peer.own.p50, p95: peer.own.p95, megabytes: peer.megabytes },
    ratio: rounded(peer.own.p50 / ours.own.p50),
  };
  process.stdout.write(
    `${count} initiatives: ours ${JSON.stringify(ours)}; yaml-language-server ${JSON.stringify(peer)}\n`,
  );
}
report(figures);

function ourServer(): string[] {
  return [process.execPath, join(REPOSITORY, 'packages/cli/bin/throughline.js'), 'lsp', '--stdio'];
}

function yamlLanguageServer(): string[] {
  const program = 'node_modules/yaml-language-server/bin/yaml-language-server';
  return [process.execPath, join(REPOSITORY, program), '--stdio'];
}

/** Milliseconds. */
interface Times {
  readonly p50: number;
  readonly p95: number;
}

async function measure(
  folder: string,
  count: number,
  program: readonly string[],
  { schema = false }: { readonly schema?: boolean },
) {
  const client = new Client(program);
  const start = performance.now();
  await client.start(folder);
  if (schema) client.notify('workspace/didChangeConfiguration', { settings: settings() });
  // Items whose number ends in 9 have no successors; this one has.
  const edited = fileOf(folder, Math.floor(count / 2));
  client.open(edited.uri, edited.text);
  // Ours says when it has looked at everything, and nothing of a file without findings.
  await client.until(
    () =>
      client.published.has(edited.uri) ||
      client.notifications.some(({ method }) => method === 'throughline/analysed'),
    'the first diagnostics',
  );
  const coldSeconds = (performance.now() - start) / 1000;
  await pause(500);
  const own = await times(client, edited, edited.uri, (broken) => [
    ['domain: ', broken ? 'domain: [' : 'domain: '],
  ]);
  const dependent = schema ? undefined : await dependentTimes(client, folder, count);
  const megabytes = peakMemory(client.process.pid);
  client.process.kill();
  return { coldSeconds: rounded(coldSeconds), own, ...(dependent && { dependent }), megabytes };
}

/** A file that waits for the edited one is not open: it is published all the same. */
async function dependentTimes(client: Client, folder: string, count: number): Promise<Times> {
  const waiting = [...Array(count).keys()]
    .toReversed()
    .map((index) => fileOf(folder, index))
    .find(({ text }) => WAITS_FOR.test(text));
  const predecessor = waiting && WAITS_FOR.exec(waiting.text)?.[1];
  if (!waiting || predecessor === undefined) throw new Error('no file depends on another');
  const edited = fileOf(folder, Number(predecessor));
  client.open(edited.uri, edited.text);
  return times(client, edited, waiting.uri, (broken) => [
    ['status: proposed', broken ? 'status: dropped' : 'status: proposed'],
    ['status: committed', broken ? 'status: dropped' : 'status: committed'],
    ['status: active', broken ? 'status: dropped' : 'status: active'],
    ['status: assessing', broken ? 'status: dropped' : 'status: assessing'],
  ]);
}

/** Breaks and mends a file again and again, and times until a file's diagnostics come anew. */
async function times(
  client: Client,
  edited: { readonly uri: string; readonly text: string },
  watched: string,
  rewriting: (broken: boolean) => readonly (readonly [string, string])[],
): Promise<Times> {
  const taken: number[] = [];
  for (let index = 0; index < EDITS; index++) {
    const text = rewriting(index % 2 === 0).reduce(
      (changed, [from, to]) => changed.replace(`\n${from}`, () => `\n${to}`),
      edited.text,
    );
    const before = client.published.get(watched) ?? 0;
    const sent = performance.now();
    client.change(edited.uri, { text });
    await client.until(() => (client.published.get(watched) ?? 0) > before, `edit ${index}`);
    taken.push(performance.now() - sent);
    await pause(20);
  }
  return { p50: rounded(quantile(taken, 0.5), 1), p95: rounded(quantile(taken, 0.95), 1) };
}

function fileOf(folder: string, index: number) {
  const path = join(folder, pathOf(index));
  return { uri: uriOf(path), text: readFileSync(path, 'utf8') };
}

function settings() {
  const schema = pathToFileURL(join(REPOSITORY, 'schemas/initiative.schema.json')).href;
  return { yaml: { validate: true, schemas: { [schema]: 'initiatives/**/*.yaml' } } };
}

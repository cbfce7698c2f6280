import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Client } from '../server/client.ts';
import type { Layout } from './generate.ts';
import { statusOf, type OpenFile, type Subject } from './lsp-documents.ts';
import { checked, keystrokes, published, turned } from './lsp-keystrokes.ts';
import { cancellations, requestTimes } from './lsp-requests.ts';
import { peakMemory, REPOSITORY } from './measure.ts';

/** In milliseconds: where each takes long, a few of them say as much. */
const BUDGET = 8_000;

/** In milliseconds, for a large roadmap on a busy machine. */
const LONGEST = 300_000;

/** A server, and the time that it has for its part. */
interface Server {
  readonly client: Client;
  readonly limits: (times: number) => { readonly times: number; readonly deadline: number };
}

function serverOf(program: string, ...args: readonly string[]): Server {
  const client = new Client([process.execPath, join(REPOSITORY, program), ...args, '--stdio']);
  client.patience = LONGEST;
  return { client, limits: (times) => ({ times, deadline: performance.now() + BUDGET }) };
}

/** Our server from its start to its end, in a folder with a generated roadmap. In milliseconds. */
export async function measureOurs(subject: Subject, more: { readonly hub?: Hub } = {}) {
  const { edited, waiting } = subject;
  const first = await startOurs(subject);
  first.client.process.kill();
  const { client, limits, ...started } = await startOurs(subject);
  client.open(edited.uri, edited.text);
  await pause(500);
  const own = { atOnce: published(client, edited.uri), whole: checked(client) };
  const keystroke = await keystrokes(client, edited, DOMAIN, own, limits(60));
  const breaking = await keystrokes(client, edited, BROKEN, own, limits(60));
  const status = statusOf(edited);
  const dropping = [status, 'status: dropped'] as const;
  const dependent =
    waiting &&
    (await keystrokes(
      client,
      edited,
      dropping,
      { dependent: turned(client, [waiting], 'dependency/on-dropped') },
      limits(60),
    ));
  const hub = more.hub && (await hubTimes({ client, limits }, more.hub));
  const requests = await requestTimes(client, subject, true, () => limits(40));
  const cancelled = await cancellations(client, subject, 200);
  const megabytes = peakMemory(client.process.pid);
  client.process.kill();
  return {
    initializeMs: started.initializeMs,
    coldMs: first.checkedMs,
    warmMs: started.checkedMs,
    keystroke,
    breaking,
    ...dependent,
    ...hub,
    ...requests,
    cancelled,
    megabytes,
  };
}

/** A file that many wait for, and theirs. */
interface Hub {
  readonly hub: OpenFile;
  readonly waiting: readonly string[];
}

async function startOurs({ folder }: Subject) {
  const server = serverOf('packages/cli/bin/throughline.js', 'lsp');
  const start = performance.now();
  const hasChecked = checked(server.client)();
  await server.client.start(folder);
  const initializeMs = Math.round(performance.now() - start);
  await server.client.until(hasChecked, 'the first check');
  return { ...server, initializeMs, checkedMs: Math.round(performance.now() - start) };
}

/** The hub gets another name and its own again: all who wait for it have a finding, and have not. */
async function hubTimes({ client, limits }: Server, { hub, waiting }: Hub) {
  client.open(hub.uri, hub.text);
  const watched = { all: turned(client, waiting, 'reference/unknown') };
  const { all } = await keystrokes(client, hub, ['id: hub', 'id: hubs'], watched, limits(20));
  client.close(hub.uri);
  return { [`${waiting.length} dependents`]: all };
}

/** What Red Hat's YAML server does of this, with the same file open and the published schema. */
export async function measurePeer(subject: Subject, layout: Layout) {
  const { edited } = subject;
  const { client, limits } = serverOf('node_modules/yaml-language-server/bin/yaml-language-server');
  const start = performance.now();
  await client.start(subject.folder);
  client.notify('workspace/didChangeConfiguration', { settings: settings(layout) });
  const hasCome = published(client, edited.uri)();
  client.open(edited.uri, edited.text);
  await client.until(hasCome, 'the first diagnostics');
  const firstFileMs = Math.round(performance.now() - start);
  await pause(500);
  const own = { atOnce: published(client, edited.uri) };
  const keystroke = await keystrokes(client, edited, DOMAIN, own, limits(40));
  const breaking = await keystrokes(client, edited, BROKEN, own, limits(40));
  const requests = await requestTimes(client, subject, false, () => limits(20));
  const megabytes = peakMemory(client.process.pid);
  client.process.kill();
  return { firstFileMs, keystroke, breaking, ...requests, megabytes };
}

/** A word that the schema does not know, and what is no YAML. */
const DOMAIN = ['domain: ', 'domain: x'] as const;
const BROKEN = ['domain: ', 'domain: ['] as const;

function settings(layout: Layout) {
  const name = layout === 'files' ? 'initiative' : 'roadmap';
  const schema = pathToFileURL(join(REPOSITORY, `schemas/${name}.schema.json`)).href;
  return { yaml: { validate: true, schemas: { [schema]: 'initiatives/**/*.yaml' } } };
}

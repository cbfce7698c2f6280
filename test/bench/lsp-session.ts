import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Client, uriOf, type Place } from '../server/client.ts';
import { idOf, pathOf, type Layout } from './generate.ts';
import { peakMemory, quantile, REPOSITORY, rounded } from './measure.ts';

export interface Program {
  readonly command: readonly string[];
  readonly isOurs: boolean;
}

/** In milliseconds. */
interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly p99?: number;
  /** How often; absent for the usual number. */
  readonly times?: number;
}

const EDITS = 60;
const REQUESTS = 30;
/** In milliseconds: where each takes long, a few of them say as much. */
const BUDGET = 40_000;
/** In milliseconds: a large roadmap on a busy machine. */
const LONGEST = 600_000;

interface OpenFile {
  readonly uri: string;
  readonly text: string;
  /** Where the initiative in the middle begins in it. */
  readonly middle: number;
}

/** One session from its start to its end, in a folder with a generated roadmap. */
export async function measureSession(
  folder: string,
  count: number,
  layout: Layout,
  { command, isOurs }: Program,
): Promise<Readonly<Record<string, unknown>>> {
  const { index, waiting } = pairIn(folder, count, layout);
  const edited = layout === 'files' ? fileOf(folder, index) : oneFile(folder, index);
  const client = new Client(command);
  const start = performance.now();
  await client.start(folder);
  if (!isOurs) client.notify('workspace/didChangeConfiguration', { settings: settings(layout) });
  const isAnalysed = () =>
    client.notifications.some(({ method }) => method === 'throughline/analysed');
  if (isOurs) await client.until(isAnalysed, 'the first analysis', LONGEST);
  const coldMs = performance.now() - start;
  client.open(edited.uri, edited.text);
  if (!isOurs) {
    const isShown = () => client.published.has(edited.uri);
    await client.until(isShown, 'the first diagnostics', LONGEST);
  }
  const openMs = performance.now() - start;
  await pause(500);
  const own = (other: string) => keystrokes(client, edited, edited.uri, ['domain: ', other]);
  const keystroke = await own('domain: x');
  // Editors are full of text that is not yet YAML.
  const breaking = await own('domain: [');
  const [status] = /\bstatus: \w+/.exec(edited.text.slice(edited.middle))!;
  const dependent =
    isOurs && waiting
      ? await keystrokes(client, edited, waiting, [status, 'status: dropped'])
      : undefined;
  const requests = await requestTimes(client, edited, index, isOurs);
  const megabytes = peakMemory(client.process.pid);
  client.process.kill();
  return {
    ...(isOurs ? { coldMs: Math.round(coldMs) } : { firstFileMs: Math.round(openMs) }),
    keystroke,
    breaking,
    ...(dependent && { dependent }),
    ...requests,
    megabytes,
  };
}

/**
 * An initiative near the middle that another one waits for, and the file of that one, which is not
 * open: its findings come all the same.
 */
function pairIn(folder: string, count: number, layout: Layout) {
  const middle = Math.floor(count / 2);
  if (layout === 'one-file') return { index: middle, waiting: undefined };
  for (let index = middle; index < count - 10; index++) {
    const next = [...Array(9).keys()].map((step) => fileOf(folder, index + 1 + step));
    const waiting = next.find(({ text }) => text.includes(`on: ${idOf(index)},`));
    if (waiting) return { index, waiting: waiting.uri };
  }
  throw new Error('no initiative waits for another one');
}

/** Writes words in another way and back, again and again, and times until a file's diagnostics come. */
async function keystrokes(
  client: Client,
  edited: OpenFile,
  watched: string,
  [usual, other]: readonly [string, string],
): Promise<Times> {
  const taken: number[] = [];
  const start = performance.now();
  for (let index = 0; index < EDITS; index++) {
    // Always in pairs: the text is then as it was.
    if (index % 2 === 0 && performance.now() - start > BUDGET) break;
    const [from, to] = index % 2 === 0 ? [usual, other] : [other, usual];
    const range = rangeAt(edited, usual, from.length);
    const before = client.published.get(watched) ?? 0;
    const sent = performance.now();
    client.change(edited.uri, { range, text: to });
    const isShown = () => (client.published.get(watched) ?? 0) > before;
    await client.until(isShown, `edit ${index}`, LONGEST);
    taken.push(performance.now() - sent);
    await pause(20);
  }
  return timesOf(taken, EDITS);
}

/** What else an editor asks for. A key is typed before each completion, and taken back behind it. */
async function requestTimes(client: Client, edited: OpenFile, index: number, isOurs: boolean) {
  const textDocument = { uri: edited.uri };
  const at = (words: string, into: number) => ({
    textDocument,
    position: rangeAt(edited, words, into).end,
  });
  const [status] = /\bstatus: \w+/.exec(edited.text.slice(edited.middle))!;
  const typing = at(status, status.length);
  const { position: start } = typing;
  const behind = (letters: number) => ({ ...start, character: start.character + letters });
  const complete = (letters: number) => {
    const place = behind(letters);
    client.change(edited.uri, { range: { start: place, end: place }, text: 'x' });
    const position = behind(letters + 1);
    return client.request('textDocument/completion', { textDocument, position });
  };
  const takeBack = async (letters: number) => {
    client.change(edited.uri, { range: { start, end: behind(letters) }, text: '' });
    // It is answered when all edits have been checked.
    await client.request('textDocument/hover', typing);
  };
  // Behind the first keystroke for a while; and amid others, while the one before is being checked.
  const completion = await timed(async () => {
    await complete(0);
    return () => takeBack(1);
  });
  let typed = 0;
  const amidTyping = await timed(async () => {
    await complete(typed++);
    return () => pause(100);
  });
  await takeBack(typed);
  const ask = (method: string, params: object) =>
    timed(async () => void (await client.request(method, params)));
  const hover = await ask('textDocument/hover', at(isOurs ? idOf(index) : 'status', 2));
  if (!isOurs) return { completion, amidTyping, hover };
  const name = at(idOf(index), 2);
  return {
    completion,
    amidTyping,
    hover,
    definition: await ask('textDocument/definition', at('team: team-', 8)),
    references: await ask('textDocument/references', {
      ...name,
      context: { includeDeclaration: true },
    }),
    rename: await ask('textDocument/rename', { ...name, newName: 'item-by-another-name' }),
  };
}

async function timed(run: () => Promise<(() => Promise<unknown>) | void>): Promise<Times> {
  const taken: number[] = [];
  const start = performance.now();
  for (let index = 0; index < REQUESTS && performance.now() - start < BUDGET; index++) {
    const sent = performance.now();
    const after = await run();
    taken.push(performance.now() - sent);
    await after?.();
    await pause(20);
  }
  return timesOf(taken, REQUESTS);
}

function timesOf(taken: readonly number[], usual: number): Times {
  const at = (share: number) => rounded(quantile(taken, share), 1);
  return {
    p50: at(0.5),
    p95: at(0.95),
    ...(taken.length >= EDITS && { p99: at(0.99) }),
    ...(taken.length < usual && { times: taken.length }),
  };
}

/** So many characters from where words stand in the initiative in the middle. */
function rangeAt(
  { text, middle }: OpenFile,
  words: string,
  length: number,
): Record<'start' | 'end', Place> {
  const offset = text.indexOf(words, middle);
  if (offset === -1) throw new Error(`${words} is not in the text`);
  const lines = text.slice(0, offset).split('\n');
  const start = { line: lines.length - 1, character: lines.at(-1)!.length };
  return { start, end: { ...start, character: start.character + length } };
}

function fileOf(folder: string, index: number): OpenFile {
  return openFile(join(folder, pathOf(index)), 0);
}

function oneFile(folder: string, index: number): OpenFile {
  return openFile(join(folder, 'initiatives/all.yaml'), index);
}

function openFile(path: string, index: number): OpenFile {
  const text = readFileSync(path, 'utf8');
  return { uri: uriOf(path), text, middle: index === 0 ? 0 : text.indexOf(`id: ${idOf(index)}`) };
}

function settings(layout: Layout) {
  const name = layout === 'files' ? 'initiative' : 'roadmap';
  const schema = pathToFileURL(join(REPOSITORY, `schemas/${name}.schema.json`)).href;
  return { yaml: { validate: true, schemas: { [schema]: 'initiatives/**/*.yaml' } } };
}

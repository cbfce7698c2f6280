import { setTimeout as pause } from 'node:timers/promises';
import type { Client, Message } from '../server/client.ts';
import { idOf } from './generate.ts';
import { rangeAt, statusOf, type Subject } from './lsp-documents.ts';
import { repeat, timesOf, type Times } from './lsp-times.ts';

type Ask = () => Promise<Message>;

/** What an editor asks about the place at which somebody writes, by a short name. */
function questions(client: Client, { edited, index }: Subject, isOurs: boolean) {
  const textDocument = { uri: edited.uri };
  const at = (words: string, into: number) => ({
    textDocument,
    position: rangeAt(edited, words, into).end,
  });
  const ask = (method: string, params: object) => () => client.request(method, params);
  const status = statusOf(edited);
  const common: Record<string, Ask> = {
    completion: ask('textDocument/completion', at(status, status.length)),
    hover: ask('textDocument/hover', at(isOurs ? idOf(index) : 'status', 2)),
  };
  if (!isOurs) return common;
  const name = at(idOf(index), 2);
  return {
    ...common,
    definition: ask('textDocument/definition', at('team: team-', 8)),
    references: ask('textDocument/references', { ...name, context: { includeDeclaration: true } }),
    rename: ask('textDocument/rename', { ...name, newName: 'item-by-another-name' }),
  };
}

/** Each question when nothing else goes on, and right behind a key or a little later. */
export async function requestTimes(
  client: Client,
  subject: Subject,
  isOurs: boolean,
  limits: () => { readonly times: number; readonly deadline: number },
) {
  const asked = questions(client, subject, isOurs);
  const idle: Record<string, Times> = {};
  const typing: Record<string, Times> = {};
  for (const [name, ask] of Object.entries(asked)) {
    await ask();
    const { times, deadline } = limits();
    const taken: number[] = [];
    await repeat(times, deadline, async () => void taken.push(await timed(ask)));
    idle[name] = timesOf(taken);
  }
  for (const [name, ask] of Object.entries(asked)) {
    const { times, deadline } = limits();
    const taken: number[] = [];
    await repeat(times, deadline, async (index) => {
      typeInTitle(client, subject, index);
      await pause(DELAYS[index % DELAYS.length]);
      taken.push(await timed(ask));
      await pause(BETWEEN_KEYS);
    });
    typing[name] = timesOf(taken);
  }
  return { idle, typing };
}

/** In milliseconds: fast fingers. */
const BETWEEN_KEYS = 60;
/** In milliseconds: requests come right behind a key, and while it is being checked. */
const DELAYS = [0, 2, 10, 25];

/**
 * Requests that are cancelled, right behind them or a moment later, while somebody types: how many
 * are answered as cancelled.
 */
export async function cancellations(client: Client, subject: Subject, times: number) {
  const { uri } = subject.edited;
  const asked = Object.values(questions(client, subject, true));
  const slow = ['textDocument/codeLens', 'textDocument/inlayHint', 'textDocument/codeAction'];
  const range = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } };
  const waiting = slow.map(
    (method) => () =>
      client.request(method, { textDocument: { uri }, range, context: { diagnostics: [] } }),
  );
  const answers: Promise<Message>[] = [];
  for (let index = 0; index < times; index++) {
    typeInTitle(client, subject, index);
    const isLater = index % 2 === 1;
    const from = isLater ? waiting : asked;
    answers.push(from[(index >> 1) % from.length]!());
    const id = client.lastId;
    // What waits for a check is cancelled while it waits.
    if (isLater) await pause(4);
    client.notify('$/cancelRequest', { id });
    await pause(15);
  }
  const ended = await Promise.all(answers);
  const honoured = ended.filter(({ error }) => error?.code === -32800).length;
  return { asked: times, honoured, share: honoured / times };
}

async function timed(ask: Ask): Promise<number> {
  const start = performance.now();
  const { error } = await ask();
  if (error) throw new Error(error.message);
  return performance.now() - start;
}

/** One letter, and taken back with the next key: the text grows no longer. */
function typeInTitle(client: Client, { edited }: Subject, index: number): void {
  const { start } = rangeAt(edited, 'summary: What', 9);
  const place = { ...start, character: start.character + 9 };
  const end = index % 2 === 0 ? place : { ...place, character: place.character + 1 };
  client.change(edited.uri, { range: { start: place, end }, text: index % 2 === 0 ? 'x' : '' });
}

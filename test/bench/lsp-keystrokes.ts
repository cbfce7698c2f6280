import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '../server/client.ts';
import { rangeAt, type OpenFile } from './lsp-documents.ts';
import { repeat, timesOf, type Times } from './lsp-times.ts';

/** What is waited for behind a key: looked at before it is typed, and whether it has come since. */
export type Watch = () => () => boolean;

/**
 * Writes words in another way and back, again and again, and times until each of some things has
 * come. The next key is typed when all have.
 */
export async function keystrokes<K extends string>(
  client: Client,
  edited: OpenFile,
  [usual, other]: readonly [string, string],
  watched: Readonly<Record<K, Watch>>,
  { times, deadline }: { readonly times: number; readonly deadline: number },
): Promise<Record<K, Times>> {
  // What is watched is known by its names; the order of keys is that of the record.
  const names = Object.keys(watched) as K[];
  const taken = new Map<K, number[]>(names.map((name) => [name, []]));
  const type = async (from: string, to: string) => {
    const conditions = names.map((name) => [name, watched[name]()] as const);
    const sent = performance.now();
    client.change(edited.uri, { range: rangeAt(edited, usual, from.length), text: to });
    await Promise.all(
      conditions.map(async ([name, hasCome]) => {
        await client.until(hasCome, `${name} behind a key`);
        taken.get(name)!.push(performance.now() - sent);
      }),
    );
    await pause(20);
  };
  await repeat(times / 2, deadline, async () => {
    await type(usual, other);
    await type(other, usual);
  });
  // Each name has the times that were taken for it.
  return Object.fromEntries(names.map((name) => [name, timesOf(taken.get(name)!)])) as Record<
    K,
    Times
  >;
}

/** The diagnostics of a document come anew. */
export function published(client: Client, uri: string): Watch {
  return () => {
    const before = client.published.get(uri) ?? 0;
    return () => (client.published.get(uri) ?? 0) > before;
  };
}

/** A rule is broken in all of some documents, or in none of them any more. */
export function turned(client: Client, uris: readonly string[], rule: string): Watch {
  const isSaidIn = (uri: string) =>
    client.diagnostics.get(uri)?.some(({ code }) => code === rule) === true;
  return () => {
    const wasSaid = isSaidIn(uris[0]!);
    const left = [...uris];
    return () => {
      while (left.length > 0 && isSaidIn(left.at(-1)!) !== wasSaid) left.pop();
      return left.length === 0;
    };
  };
}

/** Our server says that it knows all. */
export function checked(client: Client): Watch {
  const count = () =>
    client.notifications.filter(({ method }) => method === 'throughline/analysed').length;
  return () => {
    const before = count();
    return () => count() > before;
  };
}

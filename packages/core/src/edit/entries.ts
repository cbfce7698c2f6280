import { nodeOf, pathOf } from '../parse/origin.ts';
import type { Entry, MapNode } from '../parse/tree.ts';
import type { Edit } from '../text/diagnostic.ts';
import type { SourceFile } from '../text/source.ts';
import { lineBreakOf, lineEnd, lineStart, nextLine, trimmedEnd } from './lines.ts';
import { scalarText } from './scalar.ts';

/** The texts that data was read from, by path. */
export type Sources = ReadonlyMap<string, SourceFile>;

/**
 * Writes another scalar where the value under a key stands. `undefined` if the key is not
 * written there, or holds a list, a map or a block of text.
 */
export function replaceValue(
  sources: Sources,
  data: object,
  key: string,
  value: string,
): Edit | undefined {
  const place = mapAt(sources, data);
  const entry = place?.node.entries.find((each) => each.key.text === key);
  if (!place || entry?.value.kind !== 'scalar') return undefined;
  const { start, end } = entry.value;
  const { text, path } = place.source;
  const isBlock = /^[|>]/.test(text.slice(start, end)) && !entry.value.plain;
  if (isBlock) return undefined;
  const needsSpace = start === end && text[start - 1] === ':';
  const written = scalarText(value, { inFlow: place.node.flow });
  return { path, start, end, text: `${needsSpace ? ' ' : ''}${written}` };
}

/**
 * Writes another value, YAML text for one line, where the value under a key stands, whatever
 * stands there. `undefined` if the key is not written there as `key:`, or what it holds has an
 * anchor: its aliases would change as well.
 */
export function replaceWhole(
  sources: Sources,
  data: object,
  key: string,
  value: string,
): Edit | undefined {
  const place = mapAt(sources, data);
  const entry = place?.node.entries.find((each) => each.key.text === key);
  if (!place || !entry) return undefined;
  const { text, path } = place.source;
  const { start, end } = entry.value;
  const between = text.slice(entry.key.end, start);
  if (text[start] === '&' || between.includes('&')) return undefined;
  if (/^[ \t]*:[ \t][^\r\n]*$/.test(between)) return { path, start, end, text: value };
  // Below its key, or nowhere yet: it moves up beside it.
  if (!/^[ \t]*:/.test(between)) return undefined;
  return { path, start: entry.key.end, end, text: `: ${value}` };
}

/**
 * Adds `key: value` to a map, behind its last entry or the entry of a given key, in the map's own
 * indentation and style. The value is YAML text for one line (see `scalarText`).
 */
export function insertEntry(
  sources: Sources,
  data: object,
  key: string,
  value: string,
  options: { readonly after?: string } = {},
): Edit | undefined {
  return insertEntries(sources, data, [[key, value]], options);
}

/** Like {@link insertEntry}, for several keys at once. */
export function insertEntries(
  sources: Sources,
  data: object,
  entries: readonly (readonly [key: string, value: string])[],
  { after }: { readonly after?: string } = {},
): Edit | undefined {
  const place = mapAt(sources, data);
  if (!place) return undefined;
  const { node, source } = place;
  const previous = node.entries.find((each) => each.key.text === after) ?? node.entries.at(-1);
  const written = entries.map(
    ([key, value]) => `${scalarText(key, { inFlow: node.flow })}: ${value}`,
  );
  if (!previous) {
    const start = node.start + 1;
    return { path: source.path, start, end: start, text: written.join(', ') };
  }
  const end = endOf(source.text, previous);
  if (node.flow) return { path: source.path, start: end, end, text: `, ${written.join(', ')}` };
  const at = lineEnd(source.text, end);
  const column = previous.key.start - lineStart(source.text, previous.key.start);
  const lead = `${lineBreakOf(source.text)}${' '.repeat(column)}`;
  const text = written.map((line) => `${lead}${line}`).join('');
  return { path: source.path, start: at, end: at, text };
}

/**
 * Takes a key with its value out of a map: its whole lines, with a comment behind it; comments
 * above it stay. A map is never left without a value: the last entry leaves `{}` behind.
 */
export function removeEntry(sources: Sources, data: object, key: string): Edit | undefined {
  const place = mapAt(sources, data);
  const index = place?.node.entries.findIndex((each) => each.key.text === key) ?? -1;
  if (!place || index === -1) return undefined;
  const { node, source } = place;
  const { path, text } = source;
  const entry = node.entries[index]!;
  const end = endOf(text, entry);
  if (node.entries.length === 1) {
    return { path, start: node.start, end: node.flow ? node.end : end, text: '{}' };
  }
  if (node.flow) {
    const next = node.entries[index + 1];
    if (next) return { path, start: entry.key.start, end: next.key.start, text: '' };
    return { path, start: endOf(text, node.entries[index - 1]!), end, text: '' };
  }
  const first = lineStart(text, entry.key.start);
  const isAlone = text.slice(first, entry.key.start).trim() === '';
  if (isAlone) return { path, start: first, end: nextLine(text, end), text: '' };
  // It shares its line with the dash of its item: the next key moves up, unless a comment is between.
  const next = node.entries[index + 1];
  const behind = lineEnd(text, end);
  const isClear = next && text.slice(behind, next.key.start).trim() === '';
  return { path, start: entry.key.start, end: isClear ? next.key.start : behind, text: '' };
}

interface MapPlace {
  readonly node: MapNode;
  readonly source: SourceFile;
}

function mapAt(sources: Sources, data: object): MapPlace | undefined {
  const [node, path] = [nodeOf(data), pathOf(data)];
  const source = path === undefined ? undefined : sources.get(path);
  return node?.kind === 'map' && source ? { node, source } : undefined;
}

function endOf(text: string, { key, value }: Entry): number {
  return trimmedEnd(text, key.end, Math.max(key.end, value.end));
}

import { nodeOf, pathOf } from '../parse/origin.ts';
import type { ListNode } from '../parse/tree.ts';
import type { Edit } from '../text/diagnostic.ts';
import type { SourceFile } from '../text/source.ts';
import type { Sources } from './entries.ts';
import { lineBreakOf, lineEnd, lineStart, nextLine, trimmedEnd } from './lines.ts';

/** Adds an item behind the last one of a list, in its style. The value is YAML text for one line. */
export function appendItem(sources: Sources, list: object, value: string): Edit | undefined {
  const place = listAt(sources, list);
  if (!place) return undefined;
  const { node, source } = place;
  const { text, path } = source;
  const last = node.items.at(-1);
  if (!last) return { path, start: node.start + 1, end: node.start + 1, text: value };
  const end = trimmedEnd(text, last.start, last.end);
  if (node.flow) return { path, start: end, end, text: `, ${value}` };
  const at = lineEnd(text, end);
  const dash = dashBefore(text, last.start);
  const indent = ' '.repeat(dash - lineStart(text, dash));
  return { path, start: at, end: at, text: `${lineBreakOf(text)}${indent}- ${value}` };
}

/**
 * Takes an item out of a list: its whole lines, with a comment behind it. A list is never left
 * without a value: the last item leaves `[]` behind.
 */
export function removeItem(sources: Sources, list: object, index: number): Edit | undefined {
  const place = listAt(sources, list);
  const item = place?.node.items[index];
  if (!place || !item) return undefined;
  const { node, source } = place;
  const { text, path } = source;
  const end = trimmedEnd(text, item.start, item.end);
  const [previous, next] = [node.items[index - 1], node.items[index + 1]];
  if (node.items.length === 1) {
    const start = node.flow ? node.start : dashBefore(text, item.start);
    return { path, start, end: node.flow ? node.end : end, text: '[]' };
  }
  if (node.flow) {
    if (next) return { path, start: item.start, end: next.start, text: '' };
    return { path, start: trimmedEnd(text, previous!.start, previous!.end), end, text: '' };
  }
  const dash = dashBefore(text, item.start);
  const first = lineStart(text, dash);
  if (text.slice(first, dash).trim() === '' || !next) {
    return { path, start: first, end: nextLine(text, end), text: '' };
  }
  // The dash shares its line with the dash of an outer list: the next item moves up.
  return { path, start: dash, end: dashBefore(text, next.start), text: '' };
}

interface ListPlace {
  readonly node: ListNode;
  readonly source: SourceFile;
}

function listAt(sources: Sources, list: object): ListPlace | undefined {
  const [node, path] = [nodeOf(list), pathOf(list)];
  const source = path === undefined ? undefined : sources.get(path);
  return node?.kind === 'list' && source ? { node, source } : undefined;
}

/** Where the dash of a block list's item stands. Between the two are blanks, line breaks and comments only. */
function dashBefore(text: string, offset: number): number {
  let start = lineStart(text, offset);
  for (let end = offset; ; end = start - 1, start = lineStart(text, end)) {
    const dash = /^(?:.*[ \t-])?(-)[ \t]*(?:#.*)?$/.exec(text.slice(start, end));
    if (dash) return start + text.slice(start, end).replace(/#.*$/, '').lastIndexOf('-');
    if (start === 0) return offset;
  }
}

import type { Staged } from '../../text/diagnostic.ts';
import { movedDiagnostic, movedSpan } from '../../text/moved.ts';
import type { SourceFile, Span } from '../../text/source.ts';
import { atMost } from '../at-most.ts';
import { readFastly } from '../fast/read.ts';
import { LIMITS } from '../limits.ts';
import { movedNode } from '../moved-node.ts';
import type { ListNode, MapNode, Node, Tree } from '../tree.ts';
import { readItem, type Item } from './read-item.ts';
import { itemText, splitList, type Layout } from './split.ts';

/** A file that is read item by item: what stands around its list, and the items. */
export interface ListFile {
  readonly layout: Layout;
  readonly frame: Frame;
  readonly items: readonly Item[];
}

/** The map at the top, its list still empty. */
export interface Frame {
  readonly root: MapNode;
  readonly values: number;
  readonly directives: readonly Span[];
}

/** `undefined` for a file that has no such list, or has to be read as a whole. */
export function readList({ path, text }: SourceFile): ListFile | undefined {
  const layout = splitList(text);
  const frame = layout && readFrame(text, layout);
  if (!frame) return undefined;
  const items: Item[] = [];
  let { values } = frame;
  for (let index = 0; index < layout.starts.length; index++) {
    const item = readItem(path, itemText(text, layout, index));
    if (!item) return undefined;
    items.push(item);
    values += item.values;
  }
  return values > LIMITS.values ? undefined : { layout, frame, items };
}

/** What stands before the list and behind it, read as if the key had no value. */
export function readFrame(text: string, { starts: [first = 0], end }: Layout): Frame | undefined {
  const fast = readFastly(text.slice(0, first) + text.slice(end));
  if (fast?.node?.kind !== 'map' || fast.node.flow) return undefined;
  const key = fast.node.entries.find((entry) => entry.key.text === 'initiatives');
  if (!key || key.value.end > key.value.start) return undefined;
  const by = end - first;
  const moved = movedNode(fast.node, by, first);
  const directives = fast.directives.map((span) =>
    span.start < first ? span : movedSpan(span, by),
  );
  return { root: moved, values: fast.values, directives };
}

/** All of the file's tree, and what was wrong in it. */
export function joined(file: SourceFile, { layout, frame, items }: ListFile): Staged<Tree> {
  const nodes = items.flatMap(({ node }, index) =>
    node ? [movedNode(node, layout.starts[index]!)] : [],
  );
  const root = withList(frame.root, listOf(nodes, layout));
  const found = items.flatMap(({ diagnostics }, index) =>
    diagnostics.map((each) => movedDiagnostic(each, file.path, layout.starts[index]!)),
  );
  const directives = directivesOf(frame, items, layout.starts);
  return { value: { root, directives }, diagnostics: atMost(found) };
}

/** The list, from its first dash to the end of what its last item says. */
export function listOf(items: readonly Node[], { column, starts: [first = 0] }: Layout): ListNode {
  const start = first + column;
  return { kind: 'list', start, end: items.at(-1)?.end ?? start + 1, items, flow: false };
}

/** The map at the top with its list. */
export function withList({ entries, ...root }: MapNode, list: ListNode): MapNode {
  const filled = entries.map((entry) =>
    entry.key.text === 'initiatives' ? { key: entry.key, value: list } : entry,
  );
  return { ...root, end: filled.at(-1)!.value.end, entries: filled };
}

/** The comments that speak to Throughline, in order. */
export function directivesOf(
  frame: Frame,
  items: readonly Pick<Item, 'directives'>[],
  starts: readonly number[],
): readonly Span[] {
  const inside: Span[] = [];
  for (let index = 0; index < items.length; index++) {
    for (const span of items[index]!.directives) inside.push(movedSpan(span, starts[index]!));
  }
  return [...frame.directives, ...inside].toSorted((a, b) => a.start - b.start);
}

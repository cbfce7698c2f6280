import type { Diagnostic } from '../../text/diagnostic.ts';
import { movedDiagnostic, movedSpan } from '../../text/moved.ts';
import type { Span } from '../../text/source.ts';
import { readStrictly } from '../authority/read.ts';
import { readFastItem } from '../fast/read.ts';
import type { Node } from '../tree.ts';
import { movedNode } from '../moved-node.ts';

/** An item of a list, read by itself. All offsets count from the line of its dash. */
export interface Item {
  /** Nothing for an item of which nothing could be kept: why is among the findings. */
  readonly node: Node | undefined;
  readonly values: number;
  readonly directives: readonly Span[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads one item from its dash to the line of the next, by the fast reader or else by the YAML
 * library: a fault in one of ten thousand items is looked for in this one. `undefined` for what
 * cannot be read without the rest of the file: names for values, and a text that is no item.
 */
export function readItem(path: string, text: string): Item | undefined {
  const fast = readFastItem(text);
  if (fast) return { ...fast, diagnostics: [] };
  if (NAMED_VALUE.test(text)) return undefined;
  return readBelowKey(path, text);
}

/** `&name` and `*name` where a value may begin. */
const NAMED_VALUE = /(?:^|[\s,[{])[&*][^\s,[\]{}]/;

/** The list is the value of a key, and in such a place the library has to read its item. */
const KEY = 'x:\n';

function readBelowKey(path: string, text: string): Item | undefined {
  const { value: tree, diagnostics } = readStrictly({ path, text: KEY + text });
  const by = -KEY.length;
  const isTold = diagnostics.length > 0;
  if (tree.root?.kind !== 'map' || diagnostics.some(({ at }) => at.start < KEY.length))
    return undefined;
  const [entry, ...others] = tree.root.entries;
  const list = entry?.value;
  const isList = list?.kind === 'list' && !list.flow && list.items.length <= 1;
  if (!isTold && (!isList || others.length > 0)) return undefined;
  const node = isList ? list.items[0] : undefined;
  return {
    node: node && movedNode(node, by),
    values: node ? valuesIn(node) : 0,
    directives: tree.directives.map((span) => movedSpan(span, by)),
    diagnostics: diagnostics.map((each) => movedDiagnostic(each, path, by)),
  };
}

/** Keys, texts, maps and lists together. */
function valuesIn(node: Node): number {
  if (node.kind === 'scalar') return 1;
  const children = node.kind === 'map' ? node.entries.map(({ value }) => value) : node.items;
  const keys = node.kind === 'map' ? node.entries.length : 0;
  return children.reduce((sum, child) => sum + valuesIn(child), 1 + keys);
}

import { applyEdits } from '../edit/apply.ts';
import { removeEntry } from '../edit/entries.ts';
import { parse } from '../parse/parse.ts';
import type { Node } from '../parse/tree.ts';
import { shape } from '../shape/shape.ts';
import type { Edit } from '../text/diagnostic.ts';
import type { SourceFile } from '../text/source.ts';

/**
 * A file without some keys, wherever they stand, with all that is below them: what is not in the
 * text can appear in no page, finding or picture that is made from it. `undefined` where a key
 * cannot be taken out, as in a file that is broken there.
 */
export function redacted(file: SourceFile, keys: ReadonlySet<string>): SourceFile | undefined {
  let text = file.text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const source = { ...file, text };
    const { value: tree } = parse(source);
    if (!holdsOneOf(tree.root, keys)) return text === file.text ? file : source;
    const sources = new Map([[source.path, source]]);
    const edits = editsIn(shape(source, tree).value.data, keys, sources);
    if (edits.length === 0) return undefined;
    text = applyEdits(text, edits);
  }
  return undefined;
}

/** A round takes one key out of each map: more would cut into each other. */
const MOST_ROUNDS = 200;

function holdsOneOf(node: Node | null, keys: ReadonlySet<string>): boolean {
  if (node?.kind === 'list') return node.items.some((each) => holdsOneOf(each, keys));
  if (node?.kind !== 'map') return false;
  return node.entries.some(({ key, value }) => keys.has(key.text) || holdsOneOf(value, keys));
}

function editsIn(
  data: unknown,
  keys: ReadonlySet<string>,
  sources: ReadonlyMap<string, SourceFile>,
): readonly Edit[] {
  if (typeof data !== 'object' || data === null) return [];
  if (!Array.isArray(data)) {
    for (const key of Object.keys(data)) {
      const edit = keys.has(key) ? removeEntry(sources, data, key) : undefined;
      if (edit) return [edit];
    }
  }
  return Object.values(data).flatMap((value) => editsIn(value, keys, sources));
}

import { ROOTS, SHAPES } from '../model/generated/shapes.ts';
import type { InitiativeData } from '../model/generated/types.ts';
import { blockOf } from '../parse/block.ts';
import type { MapNode, Tree } from '../parse/tree.ts';
import type { Diagnostic, Staged } from '../text/diagnostic.ts';
import type { SourceFile } from '../text/source.ts';
import { checkFormats, isDeferred } from './formats.ts';
import { checkPlaceholders } from './placeholders.ts';
import { read } from './read.ts';
import type { ListKind } from './shape-item.ts';
import type { ShapedFile } from './shape.ts';
import { keepTyped } from './typed.ts';
import { validate } from './validate.ts';

/** A file's top: its list holds empty items, which stand where the real ones do. */
interface Top {
  readonly root: MapNode;
  /** With all that stands in the items. */
  readonly tree: Tree;
}

/** Gives what stands around a list its types, as `shape` does for a whole file, and fills the list. */
export function shapeFrame(
  { path, text }: SourceFile,
  kind: ListKind,
  { root, tree }: Top,
  initiatives: readonly InitiativeData[],
): Staged<ShapedFile> {
  const block = blockOf(path, text);
  const { data, formats, definitions, references } = read(block, root, kind);
  listIn(data).length = 0;
  const diagnostics: Diagnostic[] = [];
  const errors = validate({ path, kind, root, data }, diagnostics);
  checkFormats(formats, diagnostics);
  checkPlaceholders(path, root, SHAPES[ROOTS[kind]], 'it', diagnostics);
  const typed = (errors.length === 0 ? data : keepTyped(kind, data, errors)) ?? {};
  const list = listIn(typed);
  for (const each of initiatives) list.push(each);
  const deferred = formats.filter(({ format }) => isDeferred(format));
  const parts = [{ definitions, references, deferred, initiatives: [] }];
  return {
    value: { path, kind, data: typed, tree, parts },
    diagnostics,
  };
}

/** The list of a file's data, which nobody else has seen yet. */
function listIn(data: unknown): InitiativeData[] {
  // `readFrame` has found the key, and a list is what its shape keeps.
  return ((data as { initiatives?: InitiativeData[] }).initiatives ??= []);
}

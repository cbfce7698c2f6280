import { atMost } from '../parse/at-most.ts';
import { LIMITS } from '../parse/limits.ts';
import { ListTree } from '../parse/list/list-tree.ts';
import { readItem } from '../parse/list/read-item.ts';
import { directivesOf, listOf, readFrame, withList, type Frame } from '../parse/list/read-list.ts';
import { splitAgain, type SplitAgain } from '../parse/list/split-again.ts';
import { itemText, splitList, type Layout } from '../parse/list/split.ts';
import { nothingAt } from '../parse/nothing.ts';
import type { ScalarNode } from '../parse/tree.ts';
import type { Diagnostic, Staged } from '../text/diagnostic.ts';
import { movedDiagnostic, movedSpan } from '../text/moved.ts';
import { ownText } from '../text/own-text.ts';
import type { SourceFile, Span } from '../text/source.ts';
import { isScenario, kindOf } from './kind-of.ts';
import { shapeItem, type ListKind, type ShapedItem } from './shape-item.ts';
import { shapeFrame } from './shape-frame.ts';
import type { ShapedFile } from './shape.ts';
import { sureOnes } from './sure.ts';

/** A file that was read item by item: what is needed to read it again. */
interface ListReading {
  readonly kind: ListKind;
  readonly layout: Layout;
  readonly items: readonly ShapedItem[];
  readonly places: object;
}

interface ReadListFile {
  readonly result: Staged<ShapedFile>;
  readonly list: ListReading;
}

/** An earlier text of a file, and what was made of it. */
export interface Earlier {
  readonly text: string;
  readonly list: ListReading;
}

/** `undefined` for a file without a list of initiatives, or one that has to be read as a whole. */
export function readListFile(file: SourceFile, earlier?: Earlier): ReadListFile | undefined {
  const { path, text } = file;
  if (isScenario(path) || text.length > LIMITS.characters) return undefined;
  const split = splitFile(text, earlier);
  const frame = split && readFrame(text, split.layout);
  if (!frame) return undefined;
  const { layout } = split;
  const kind = kindOf(path, withList(frame.root, listOf([], layout)));
  if (kind === 'scenario') return undefined;
  const known = earlier?.list.kind === kind ? earlier.list.items : [];
  const items = itemsOf(file, kind, split, known);
  if (!items || valuesIn(frame, items) > LIMITS.values) return undefined;
  const places = place(items, split.layout, earlier) ?? {};
  const result = put(file, kind, { frame, layout, items, places });
  return { result, list: { kind, layout, items, places } };
}

function splitFile(text: string, earlier: Earlier | undefined): SplitAgain | undefined {
  if (earlier) return splitAgain(earlier.list.layout, earlier.text, text);
  const layout = splitList(text);
  return layout && { layout, before: 0, behind: 0 };
}

/** The items that are known, and between them those that are read now. */
function itemsOf(
  { path, text }: SourceFile,
  kind: ListKind,
  { layout, before, behind }: SplitAgain,
  known: readonly ShapedItem[],
): readonly ShapedItem[] | undefined {
  const count = layout.starts.length;
  const [first, last] = known.length > 0 ? [before, count - behind] : [0, count];
  const items = known.slice(0, first);
  for (let index = first; index < last; index++) {
    const own = ownText(itemText(text, layout, index));
    const item = readItem(path, own);
    if (!item) return undefined;
    items.push(shapeItem(path, kind, own, item));
  }
  for (let index = known.length - (count - last); index < known.length; index++) {
    items.push(known[index]!);
  }
  return items;
}

function valuesIn(frame: Frame, items: readonly ShapedItem[]): number {
  return items.reduce((sum, { values }) => sum + values, frame.values);
}

/** Says to each item where it stands now; gives back the earlier places if none had another one. */
function place(
  items: readonly ShapedItem[],
  { starts }: Layout,
  earlier: Earlier | undefined,
): object | undefined {
  let hasMoved = false;
  for (let index = 0; index < items.length; index++) {
    const { block } = items[index]!;
    const start = starts[index]!;
    // One that was read just now has not had a place before.
    if (block.start !== start && block.start !== 0) hasMoved = true;
    block.start = start;
  }
  return hasMoved ? undefined : earlier?.list.places;
}

interface Pieces {
  readonly frame: Frame;
  readonly layout: Layout;
  readonly items: readonly ShapedItem[];
  readonly places: object;
}

/** The file as one. */
function put(
  file: SourceFile,
  kind: ListKind,
  { frame, layout, items, places }: Pieces,
): Staged<ShapedFile> {
  const spans = items.flatMap(({ span }, index) =>
    span ? [movedSpan(span, layout.starts[index]!)] : [],
  );
  const root = withList(frame.root, listOf(spans.map(emptyItem), layout));
  const tree = new ListTree(file, layout, items, directivesOf(frame, items, layout.starts));
  const data = items.flatMap((item) => (item.data === undefined ? [] : [item.data]));
  const { value, diagnostics: ofFrame } = shapeFrame(file, kind, { root, tree }, data);
  const ofSyntax = atMost(found(file, items, ({ ofSyntax: own }) => own));
  const ofItems = found(file, items, ({ diagnostics }) => diagnostics);
  return {
    value: { ...value, places, parts: [...value.parts, ...items.map(({ part }) => part)] },
    diagnostics: [...ofSyntax, ...sureOnes([...ofFrame, ...ofItems], ofSyntax)],
  };
}

/** An item that is read by itself, as it stands in the list. */
function emptyItem({ start, end }: Span): ScalarNode {
  return { ...nothingAt(start), end };
}

/** What was found in items, where these stand now. */
function found(
  { path }: SourceFile,
  items: readonly ShapedItem[],
  of: (item: ShapedItem) => readonly Diagnostic[],
): readonly Diagnostic[] {
  const all: Diagnostic[] = [];
  for (const item of items) {
    for (const each of of(item)) all.push(movedDiagnostic(each, path, item.block.start));
  }
  return all;
}

import { ROOTS, SHAPES, type Shape, type ShapedFile } from '@throughline/core';
import { ITEM, type Cursor } from '../read/cursor/cursor.ts';
import { valueShape } from '../read/locate.ts';

/** What the schema wants at the cursor. */
export interface Expected {
  /** The map whose key is being written, or the value. */
  readonly shape: Shape;
  /** The key under which the cursor's value stands; empty at the root. */
  readonly key: string;
  /** A list is wanted where no list was begun; `shape` is that of its items. */
  readonly wantsList: boolean;
}

export function expectedAt(
  kind: ShapedFile['kind'],
  { route, slot }: Cursor,
): Expected | undefined {
  let shape: Shape | undefined = SHAPES[ROOTS[kind]];
  let key = '';
  for (const step of route) {
    if (step === ITEM) shape = shape?.list && SHAPES[shape.list.items];
    else {
      shape = valueShape(shape, step);
      key = step;
    }
  }
  if (!shape) return undefined;
  const items = shape.list && SHAPES[shape.list.items];
  const wantsList = slot !== 'key' && items !== undefined && !shape.scalar && !shape.map;
  return { shape: wantsList ? items : shape, key, wantsList };
}

import type { Block, Item } from './block.ts';

/** More of one sort than this stands folded. */
const MOST = 8;

/** A heading and a list, of which what is too much stands folded; nothing without items. */
export function listed(title: string, items: readonly Item[]): readonly Block[] {
  if (items.length === 0) return [];
  const [shown, rest] = [items.slice(0, MOST), items.slice(MOST)];
  const heading: Block = { kind: 'heading', text: title };
  const list: Block = { kind: 'list', items: shown };
  if (rest.length === 0) return [heading, list];
  return [heading, list, ...foldedList(`${rest.length} more`, rest)];
}

/** A list that is shown when asked for; nothing without items. */
export function foldedList(title: string, items: readonly Item[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'folded', title, blocks: [{ kind: 'list', items }] }];
}

import { isSame } from '../model/same.ts';
import { parse } from '../parse/parse.ts';
import { segmentsOf, type Segment } from './segment.ts';

/** Two changes of one file, put together. */
export interface Merged {
  /** With marks as git makes them round what does not fit together. */
  readonly text: string;
  /** What both sides changed, each in its own way: keys from the outside inwards. */
  readonly conflicts: readonly string[];
}

/**
 * Merges two changes of one roadmap file by what they mean: entries by their keys and items by
 * their ids, wherever they stand, not lines by their neighbours. What only one side changed is
 * taken from it with its comments; what one side only wrote otherwise counts as unchanged; what
 * both changed is looked into, and marked where it cannot be both. A file that cannot be read is
 * one conflict as a whole.
 */
export function mergeTexts(base: string, ours: string, theirs: string): Merged {
  if (ours === theirs || base === theirs) return { text: ours, conflicts: [] };
  if (base === ours) return { text: theirs, conflicts: [] };
  const [b, o, t] = [base, ours, theirs].map(partsOf);
  if (!b || !o || !t) return whole(ours, theirs);
  const conflicts: string[] = [];
  const text = mergeParts(b, o, t, [], conflicts);
  // Parts that were indented otherwise may not fit into one file.
  if (conflicts.length === 0 && !partsOf(text)) return whole(ours, theirs);
  return { text, conflicts };
}

function whole(ours: string, theirs: string): Merged {
  return { text: marked(ours, theirs), conflicts: ['the whole file'] };
}

/** `undefined` if it cannot be read, or is not a map on lines of its own. */
function partsOf(text: string): readonly Segment[] | undefined {
  if (text.trim() === '') return [];
  const { value, diagnostics } = parse({ path: 'merged.yaml', text });
  const { root } = value;
  if (diagnostics.length > 0 || root?.kind !== 'map' || root.flow) return undefined;
  const parts = segmentsOf(text, root, { start: 0, end: text.length });
  return parts.length === 0 ? undefined : parts;
}

/** Ours in their order; what is new in theirs behind what it stands behind there. */
function mergeParts(
  base: readonly Segment[],
  ours: readonly Segment[],
  theirs: readonly Segment[],
  route: readonly string[],
  conflicts: string[],
): string {
  const [b, o, t] = [base, ours, theirs].map(byName);
  const order = ours.map(({ name }) => name);
  for (const [index, { name }] of theirs.entries()) {
    if (o!.has(name)) continue;
    const before = order.indexOf(theirs[index - 1]?.name ?? '');
    order.splice(before + 1, 0, name);
  }
  return order
    .map((name) => merged(b!.get(name), o!.get(name), t!.get(name), [...route, name], conflicts))
    .join('');
}

function byName(parts: readonly Segment[]): ReadonlyMap<string, Segment> {
  return new Map(parts.map((part) => [part.name, part]));
}

function merged(
  base: Segment | undefined,
  ours: Segment | undefined,
  theirs: Segment | undefined,
  route: readonly string[],
  conflicts: string[],
): string {
  if (saysSame(base, theirs) || saysSame(ours, theirs)) return lines(ours);
  if (saysSame(base, ours)) return lines(theirs);
  const inside = ours && theirs && mergeInside(base, ours, theirs, route, conflicts);
  if (inside !== undefined) return inside;
  conflicts.push(route.join(' '));
  return marked(lines(ours), lines(theirs));
}

/** Absent is as good as absent. */
function saysSame(one: Segment | undefined, other: Segment | undefined): boolean {
  return one && other ? isSame(one.data, other.data) : one === other;
}

function mergeInside(
  base: Segment | undefined,
  ours: Segment,
  theirs: Segment,
  route: readonly string[],
  conflicts: string[],
): string | undefined {
  const [o, t] = [ours.inner, theirs.inner];
  if (!o || !t || o.kind !== t.kind) return mergeFlow(base, ours, theirs);
  const b = base?.inner?.kind === o.kind ? base.inner.parts : [];
  // The first key of an item stands behind its dash: another one cannot take its place.
  const isItem = o.kind === 'map' && o.head === '';
  if (isItem && o.parts[0]?.name !== t.parts[0]?.name) return undefined;
  return o.head + mergeParts(b, o.parts, t.parts, route, conflicts);
}

/** Names in brackets, `[a, b]`: both sides may add some and take some out. */
function mergeFlow(base: Segment | undefined, ours: Segment, theirs: Segment): string | undefined {
  const [b, o, t] = [base?.data ?? [], ours.data, theirs.data].map(namesIn);
  const written = /\[[^[\]#"']*\](?=[ \t]*(?:#.*)?\r?\n?$)/;
  if (!b || !o || !t || !written.test(ours.text)) return undefined;
  const kept = o.filter((name) => t.includes(name) || !b.includes(name));
  const added = t.filter((name) => !o.includes(name) && !b.includes(name));
  return ours.text.replace(written, `[${[...kept, ...added].join(', ')}]`);
}

/** Names that need no quotes in brackets. */
function namesIn(data: unknown): readonly string[] | undefined {
  if (!Array.isArray(data)) return undefined;
  const isName = (item: unknown): item is string =>
    typeof item === 'string' && /^[\w./#-]+$/.test(item);
  return data.every(isName) ? data : undefined;
}

function marked(ours: string, theirs: string): string {
  return `<<<<<<< ours\n${ended(ours)}=======\n${ended(theirs)}>>>>>>> theirs\n`;
}

function lines(segment: Segment | undefined): string {
  return segment ? ended(segment.text) : '';
}

function ended(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

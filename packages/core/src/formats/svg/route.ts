import type { Arrow } from '../../views/scene.ts';
import { BAR_HEIGHT, ROW_HEIGHT, type Layout, type PlacedBar } from './layout.ts';

/** An arrow's path: down (or up) from one bar, along the gap before the other's row, into it. */
export interface Route {
  readonly arrow: Arrow;
  readonly path: string;
  /** The three corners of its head. */
  readonly head: string;
}

interface Planned {
  readonly arrow: Arrow;
  readonly from: Point;
  readonly to: Point;
  /** The height of the gap that it runs along. */
  readonly gap: number;
  /** 1 = enters from above, -1 = from below. */
  readonly down: 1 | -1;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far a bar's arrows stand from its end, and the offsets of tracks in one gap. */
const INSET = 9;
const TRACKS: readonly number[] = [0, 3, -3, 5, -5];
const HEAD = 5;

/**
 * Routes arrows through the gaps between rows, where neither bars nor labels stand. Arrows that
 * share a gap get tracks of their own unless they leave or enter the same bar; the strong ones
 * are routed last, so that they lie on top.
 */
export function routes(layout: Layout, arrows: readonly Arrow[]): readonly Route[] {
  const planned = arrows.flatMap((arrow) => {
    const [from, to] = [layout.byId.get(arrow.from), layout.byId.get(arrow.to)];
    return from && to ? [planOne(arrow, from, to, layout)] : [];
  });
  const strength = ({ arrow }: Planned) => (arrow.critical ? 2 : arrow.driving ? 1 : 0);
  const tracks = new Map<number, Taken[]>();
  return planned
    .toSorted((a, b) => strength(a) - strength(b))
    .map((each) => drawn(each, each.gap + trackOf(each, tracks)));
}

function planOne(arrow: Arrow, from: PlacedBar, to: PlacedBar, { x }: Layout): Planned {
  const down = to.row > from.row ? 1 : -1;
  const fromEnd = arrow.type === 'FS' || arrow.type === 'FF';
  const toEnd = arrow.type === 'FF' || arrow.type === 'SF';
  const mark = from.bar.marks.find(({ key }) => key === arrow.fromMark);
  const startX = mark ? x(mark.day + 1) : inset(from, fromEnd);
  const start = { x: startX, y: from.y + (to.row < from.row ? -1 : 1) * (BAR_HEIGHT / 2) };
  const end = { x: inset(to, toEnd), y: to.y - down * (BAR_HEIGHT / 2 + 1) };
  return { arrow, from: start, to: end, gap: to.y - down * (ROW_HEIGHT / 2), down };
}

function inset({ left, right }: PlacedBar, atEnd: boolean): number {
  const room = Math.min(INSET, (right - left) / 2);
  return atEnd ? right - room : left + room;
}

interface Taken {
  readonly left: number;
  readonly right: number;
  readonly arrow: Arrow;
  readonly offset: number;
}

/** The first track of the gap on which no stranger lies. */
function trackOf({ arrow, from, to, gap }: Planned, tracks: Map<number, Taken[]>): number {
  const taken = tracks.get(gap) ?? [];
  tracks.set(gap, taken);
  const [left, right] = from.x < to.x ? [from.x, to.x] : [to.x, from.x];
  const isFree = (offset: number) =>
    taken.every(
      (other) =>
        other.offset !== offset ||
        other.right + 4 < left ||
        right + 4 < other.left ||
        other.arrow.from === arrow.from ||
        other.arrow.to === arrow.to,
    );
  const offset = TRACKS.find(isFree) ?? 0;
  taken.push({ left, right, arrow, offset });
  return offset;
}

function drawn({ arrow, from, to, down }: Planned, gap: number): Route {
  const tip = to.y;
  const neck = tip - down * HEAD;
  const dx = to.x - from.x;
  const head = `M${n(to.x)} ${n(tip)}l-3.5 ${-down * 6}h7z`;
  if (Math.abs(dx) < 1) return { arrow, path: `M${n(from.x)} ${n(from.y)}V${n(neck)}`, head };
  const out = Math.sign(gap - from.y) || down;
  const turn = Math.sign(dx);
  const radius = Math.min(5, Math.abs(dx) / 2, Math.abs(gap - from.y), Math.abs(neck - gap));
  const path = [
    `M${n(from.x)} ${n(from.y)}V${n(gap - out * radius)}`,
    `q0 ${n(out * radius)} ${n(turn * radius)} ${n(out * radius)}`,
    `H${n(to.x - turn * radius)}`,
    `q${n(turn * radius)} 0 ${n(turn * radius)} ${n(down * radius)}`,
    `V${n(neck)}`,
  ].join('');
  return { arrow, path, head };
}

function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}

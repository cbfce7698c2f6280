import type { LevelProblem } from './problem.ts';

/**
 * All points of the network, each behind what it waits for; among the starts of work that may
 * come next, the one of the node with the least rank (Kahn, 1962, with a heap).
 */
export function sequenceBy(problem: LevelProblem, rank: Int32Array): Int32Array {
  const { network, order, firstTask } = problem;
  const { next, first, awaited } = problem.followers;
  const count = 2 * network.nodes.length;
  const waiting = awaited.slice();
  const points = new Int32Array(count);
  const heap: number[] = [];
  const ready: number[] = [];
  const offer = (point: number) => {
    const node = point >> 1;
    const hasWork = point % 2 === 0 && firstTask[node] !== firstTask[node + 1];
    if (hasWork) push(heap, node, rank);
    else ready.push(point);
  };
  // In the order of the plan, so that every point comes once however the heap decides.
  for (const point of order.points) if (waiting[point] === 0) offer(point);
  for (let found = 0; found < count; found++) {
    const point = ready.pop() ?? 2 * pop(heap, rank);
    points[found] = point;
    for (let at = first[point]!; at < first[point + 1]!; at++) {
      if (--waiting[next[at]!]! === 0) offer(next[at]!);
    }
  }
  return points;
}

function push(heap: number[], node: number, rank: Int32Array): void {
  let at = heap.length;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (rank[heap[parent]!]! <= rank[node]!) break;
    heap[at] = heap[parent]!;
    at = parent;
  }
  heap[at] = node;
}

function pop(heap: number[], rank: Int32Array): number {
  const least = heap[0]!;
  const last = heap.pop()!;
  if (heap.length === 0) return least;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && rank[heap[child + 1]!]! < rank[heap[child]!]!) child++;
    if (rank[heap[child]!]! >= rank[last]!) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = last;
  return least;
}

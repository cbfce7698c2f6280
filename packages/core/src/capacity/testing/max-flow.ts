import type { Task } from '../interval.ts';
import type { Supply } from '../supply.ts';

/**
 * Whether tasks can be done on their days, decided by an independent method: a maximum flow from
 * tasks through days (Dinic 1970). Work may be split among any number of people and days.
 */
export function canBeDone(tasks: readonly Task[], supply: Supply): boolean {
  const first = Math.min(...tasks.map(({ window }) => window.first));
  const last = Math.max(...tasks.map(({ window }) => window.last));
  const days = last - first + 1;
  const [source, sink] = [tasks.length + days, tasks.length + days + 1];
  const network = networkOf(sink + 1);
  for (let day = 0; day < days; day++) {
    network.join(tasks.length + day, sink, supply.perDay(first + day));
  }
  for (const [index, { window, effort, rate }] of tasks.entries()) {
    network.join(source, index, effort);
    for (let day = window.first; day <= window.last; day++) {
      if (!supply.calendar.isWorking(day)) continue;
      network.join(index, tasks.length + day - first, Math.min(rate, effort));
    }
  }
  const wanted = tasks.reduce((sum, { effort }) => sum + effort, 0);
  return network.flow(source, sink) > wanted - 1e-6;
}

interface Arc {
  readonly to: number;
  readonly back: number;
  room: number;
}

function networkOf(size: number) {
  const arcs: Arc[][] = Array.from({ length: size }, () => []);
  const join = (from: number, to: number, room: number) => {
    arcs[from]!.push({ to, back: arcs[to]!.length, room });
    arcs[to]!.push({ to: from, back: arcs[from]!.length - 1, room: 0 });
  };
  const levelsFrom = (source: number): number[] => {
    const levels = Array.from({ length: size }, () => -1);
    levels[source] = 0;
    const queue = [source];
    for (const node of queue) {
      for (const { to, room } of arcs[node]!) {
        if (room <= 1e-9 || levels[to] !== -1) continue;
        levels[to] = levels[node]! + 1;
        queue.push(to);
      }
    }
    return levels;
  };
  const push = (node: number, sink: number, most: number, levels: readonly number[]): number => {
    if (node === sink) return most;
    for (const arc of arcs[node]!) {
      if (arc.room <= 1e-9 || levels[arc.to] !== levels[node]! + 1) continue;
      const pushed = push(arc.to, sink, Math.min(most, arc.room), levels);
      if (pushed <= 1e-9) continue;
      arc.room -= pushed;
      arcs[arc.to]![arc.back]!.room += pushed;
      return pushed;
    }
    return 0;
  };
  const flow = (source: number, sink: number): number => {
    let total = 0;
    for (;;) {
      const levels = levelsFrom(source);
      if (levels[sink] === -1) return total;
      for (let pushed = push(source, sink, Infinity, levels); pushed > 1e-9;) {
        total += pushed;
        pushed = push(source, sink, Infinity, levels);
      }
    }
  };
  return { join, flow };
}

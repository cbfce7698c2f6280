import { boardFor, type Board } from '../level/board.ts';
import { chainOf } from '../level/chain.ts';
import type { LevelProblem } from '../level/problem.ts';
import { schedule } from '../level/schedule.ts';
import { LEAST_SHARE } from '../level/search.ts';
import { addSums, addTrial, emptySums, strongest, type Sums } from './correlation.ts';
import type { SpreadDriver } from './forecast.ts';
import type { Input } from './inputs.ts';
import { displayed } from '../text/display.ts';
import type { Location } from '../text/source.ts';
import { drawingOf, teamsOf } from './trial.ts';

export interface Simulation {
  readonly problem: LevelProblem;
  /** The order in which every trial places the points. */
  readonly points: Int32Array;
  readonly inputs: readonly Input[];
  /** By node: 1 if there will never be the people for it. */
  readonly never: Uint8Array;
  /** The nodes whose finishes are wanted, and those of them of which it is wanted what makes them vary. */
  readonly watched: readonly number[];
  readonly explained: readonly number[];
  readonly seed: number;
  /** As many as are wanted, and no more than memory has room for; one where nothing is uncertain. */
  readonly trials: number;
  /** Work may pause. */
  readonly split: boolean;
  /** Where the roadmap introduces itself: the place of what concerns all of it. */
  readonly roadmapAt: Location;
}

/** Some trials of a simulation that follow each other. Plain numbers, so that it can be passed between threads. */
export interface Part {
  readonly first: number;
  readonly count: number;
  /** By place in `watched`, one behind the other: the finish in each of the trials. */
  readonly finishes: Int32Array;
  /** The last finish of each trial. */
  readonly ends: Int32Array;
  /** By place in `watched`: the number of trials in which it is on the chain to the last finish. */
  readonly critical: Int32Array;
  /** Of the last finish, then of each of `explained`. */
  readonly sums: readonly Sums[];
}

export interface Simulated {
  /** Trials that were run; at least one. */
  readonly done: number;
  readonly stopped: boolean;
  /** By place in `watched`: the finish in each trial. */
  readonly finishes: readonly Int32Array[];
  /** The last finish of each trial. */
  readonly ends: Int32Array;
  /** By place in `watched`: the number of trials in which it is on the chain to the last finish. */
  readonly critical: Int32Array;
  readonly endDrivers: readonly SpreadDriver[];
  /** By node of `explained`. */
  readonly drivers: ReadonlyMap<number, readonly SpreadDriver[]>;
}

/** Trials of a part: of so many the sums are added up, in whatever thread, before they are added to others. */
const OF_A_PART = 64;
/** Finishes that are kept: 200 MB of them. */
const MOST_FINISHES = 50_000_000;
/** More days than any finish has. */
const MOST_DAY = 0x7fff_ffff;

/** As many trials as are wanted and memory has room for. */
export function trialsFor(wanted: number, watched: number, inputs: number): number {
  const most = Math.floor(MOST_FINISHES / Math.max(1, watched));
  return inputs === 0 ? 1 : Math.max(1, Math.min(most, wanted));
}

export function partsIn({ trials }: Simulation): number {
  return Math.ceil(trials / OF_A_PART);
}

/** Runs parts of a simulation, by their numbers. What a trial comes to depends on its own number alone. */
export function runnerOf(simulation: Simulation): (part: number) => Part {
  const { problem, inputs, never, watched, explained, seed, trials, split } = simulation;
  const points = neededPoints(simulation);
  const drawing = drawingOf(problem, never, inputs, seed);
  const board = boardFor(problem, drawing.amounts, split ? 0 : LEAST_SHARE);
  const run = (trial: number): void => {
    drawing.draw(trial);
    schedule(problem, points, drawing.amounts, board);
  };
  const results = () => [lastOf(watched, board), ...explained].map((node) => dayOf(node, board));
  run(0);
  // Results are counted from those of the first trial.
  const bases = results();
  return (part) => {
    const first = part * OF_A_PART;
    const count = Math.min(OF_A_PART, trials - first);
    const finishes = new Int32Array(watched.length * count);
    const ends = new Int32Array(count);
    const critical = new Int32Array(problem.network.nodes.length);
    const sums = bases.map(() => emptySums(drawing.deviates.length));
    for (let at = 0; at < count; at++) {
      run(first + at);
      for (let place = 0; place < watched.length; place++) {
        finishes[place * count + at] = finishOf(watched[place]!, problem, board);
      }
      for (const [index, day] of results().entries()) {
        addTrial(sums[index]!, drawing.deviates, day - bases[index]!);
      }
      const last = lastOf(watched, board);
      ends[at] = last < 0 ? problem.asOf : dayOf(last, board);
      if (last >= 0) chainOf(problem, board, last, (node) => critical[node]!++);
    }
    return {
      first,
      count,
      finishes,
      ends,
      critical: Int32Array.from(watched, (node) => critical[node]!),
      sums,
    };
  };
}

function dayOf(node: number, { days }: Board): number {
  return node < 0 ? 0 : days[2 * node + 1]!;
}

/** Work that found no room in a trial is done, if ever, behind all the days planned. */
function finishOf(node: number, { asOf, days }: LevelProblem, board: Board): number {
  const least = board.homeless[node] === 1 ? asOf + days : 0;
  return Math.min(MOST_DAY, Math.max(dayOf(node, board), least));
}

/** The node that is finished last; -1 if there is none. */
function lastOf(watched: readonly number[], board: Board): number {
  let last = watched[0] ?? -1;
  for (const node of watched) if (dayOf(node, board) > dayOf(last, board)) last = node;
  return last;
}

/** Puts parts together, the first of them in any number, given in the order of the trials. */
export function gathered(simulation: Simulation, parts: readonly Part[]): Simulated {
  const { watched, explained, trials } = simulation;
  const done = parts.reduce((sum, { count }) => sum + count, 0);
  const finishes = watched.map(() => new Int32Array(done));
  const ends = new Int32Array(done);
  const critical = new Int32Array(watched.length);
  const drawn = drawnNames(simulation);
  const sums = [-1, ...explained].map(() => emptySums(drawn.length));
  for (const part of parts) {
    const { first, count } = part;
    for (let place = 0; place < watched.length; place++) {
      finishes[place]!.set(part.finishes.subarray(place * count, (place + 1) * count), first);
      critical[place]! += part.critical[place]!;
    }
    ends.set(part.ends, first);
    for (const [index, each] of part.sums.entries()) addSums(sums[index]!, each);
  }
  const [ofEnd, ...ofNodes] = sums.map((each) => strongest(each, drawn, done));
  const drivers = new Map(explained.map((node, index) => [node, ofNodes[index]!]));
  const stopped = done < trials;
  return { done, stopped, finishes, ends, critical, endDrivers: ofEnd!, drivers };
}

/** Without milestones that nothing waits for: nobody asks when they are reached, and there are many. */
function neededPoints({ problem, points }: Simulation): Int32Array {
  const { network, followers } = problem;
  const isNeeded = new Uint8Array(points.length);
  for (const point of points.toReversed()) {
    const isMilestone = network.nodes[point >> 1]!.milestone !== undefined;
    const waiting = followers.next.subarray(followers.first[point], followers.first[point + 1]);
    isNeeded[point] = !isMilestone || waiting.some((each) => isNeeded[each] === 1) ? 1 : 0;
  }
  return points.filter((point) => isNeeded[point] === 1);
}

/** What the deviates of a drawing stand for, in their order. */
function drawnNames({ inputs, problem, roadmapAt }: Simulation) {
  const teams = teamsOf(inputs).map((id) => {
    const task = problem.tasks.find(({ demand }) => demand.team === id)!;
    const { at } = problem.rows.pools[task.row]!.team;
    return { name: `how well all work of ${displayed(id)} was estimated`, at };
  });
  return [...inputs, ...teams, { name: 'how well all work was estimated', at: roadmapAt }];
}

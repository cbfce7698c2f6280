import { boardFor } from '../level/board.ts';
import { chainOf } from '../level/chain.ts';
import type { LevelProblem } from '../level/problem.ts';
import { schedule } from '../level/schedule.ts';
import { LEAST_SHARE } from '../level/search.ts';
import { correlationsOf } from './correlation.ts';
import type { ForecastOptions, SpreadDriver } from './forecast.ts';
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
  readonly trials: number;
  /** Where the roadmap introduces itself: the place of what concerns all of it. */
  readonly roadmapAt: Location;
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

/** Trials between two words of progress. */
const BETWEEN = 64;
/** Finishes that are kept: 200 MB of them. */
const MOST_FINISHES = 50_000_000;
/** More days than any finish has. */
const MOST_DAY = 0x7fff_ffff;

/** Runs the trials one after the other; where nothing is uncertain a single one says it all. */
export function runTrials(simulation: Simulation, options: ForecastOptions): Simulated {
  const { problem, inputs, never, watched, explained, seed } = simulation;
  const points = neededPoints(simulation);
  const most = Math.floor(MOST_FINISHES / Math.max(1, watched.length));
  const trials = inputs.length === 0 ? 1 : Math.max(1, Math.min(most, simulation.trials));
  const drawing = drawingOf(problem, never, inputs, seed);
  const board = boardFor(problem, drawing.amounts, options.split ? 0 : LEAST_SHARE);
  const finishes = watched.map(() => new Int32Array(trials));
  const ends = new Int32Array(trials);
  const critical = new Int32Array(problem.network.nodes.length);
  const drawn = drawnNames(simulation);
  const ofEnd = correlationsOf(drawn);
  const ofNode = explained.map((node) => ({ node, correlations: correlationsOf(drawn) }));
  let done = 0;
  while (done < trials) {
    drawing.draw(done);
    schedule(problem, points, drawing.amounts, board);
    let last = watched[0] ?? 0;
    for (const [at, node] of watched.entries()) {
      // Work that found no room in this trial is done, if ever, behind all the days planned.
      const isHomeless = board.homeless[node] === 1;
      const finish = Math.max(
        board.days[2 * node + 1]!,
        isHomeless ? problem.asOf + problem.days : 0,
      );
      finishes[at]![done] = Math.min(MOST_DAY, finish);
      if (finish > board.days[2 * last + 1]!) last = node;
    }
    ends[done] = watched.length === 0 ? problem.asOf : board.days[2 * last + 1]!;
    ofEnd.add(drawing.deviates, ends[done]!);
    for (const { node, correlations } of ofNode) {
      correlations.add(drawing.deviates, board.days[2 * node + 1]!);
    }
    if (watched.length > 0) chainOf(problem, board, last, (node) => critical[node]!++);
    done++;
    if (done % BETWEEN !== 0) continue;
    options.onProgress?.(done);
    if (options.shouldStop?.()) break;
  }
  return {
    done,
    stopped: done < trials,
    finishes: finishes.map((each) => each.subarray(0, done)),
    ends: ends.subarray(0, done),
    critical: Int32Array.from(watched, (node) => critical[node]!),
    endDrivers: ofEnd.strongest(done),
    drivers: new Map(ofNode.map(({ node, correlations }) => [node, correlations.strongest(done)])),
  };
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

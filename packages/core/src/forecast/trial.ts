import type { Amounts, LevelProblem } from '../level/problem.ts';
import { normalAt, shareBelow, streamOf, uniform } from './draw.ts';
import { lengthsIn } from './lengths.ts';
import type { ArrivalInput, EstimateInput, Input } from './inputs.ts';
import { valueAt } from './pert.ts';

/** Shares of the variance of a deviate that all efforts have in common, and those of one team. */
const SHARED_BY_ALL = 0.15;
const SHARED_BY_TEAM = 0.2;
/** Of what comes from outside: how often on time, and how late on average, in times of the time ahead. */
const ON_TIME = 0.6;
const MEAN_DELAY = 0.25;
/** Nothing is later than so many times the time ahead. */
const MOST_DELAY = 2;

/** Draws the amounts of one trial after the other. */
export interface Drawing {
  /** The same arrays for each trial, with other numbers. */
  readonly amounts: Amounts;
  /** What was drawn, as normal deviates: of each input, then of each team, then of all in common. */
  readonly deviates: Float64Array;
  readonly draw: (trial: number) => void;
}

/** Amounts for trial after trial. Work for which there will never be the people (`never`, by node) asks for none. */
export function drawingOf(
  problem: LevelProblem,
  never: Uint8Array,
  inputs: readonly Input[],
  seed: number,
): Drawing {
  const { amounts: likely, tasks } = problem;
  const amounts: Amounts = {
    lengths: likely.lengths.slice(),
    starts: likely.starts.slice(),
    promises: likely.promises.slice(),
    efforts: likely.efforts.slice(),
  };
  for (const [task, { node }] of tasks.entries()) if (never[node] === 1) amounts.efforts[task] = 0;
  const teams = teamsOf(inputs);
  const deviates = new Float64Array(inputs.length + teams.length + 1);
  const streams = Int32Array.from([
    ...inputs.map(({ stream }) => stream),
    ...teams.map((team) => streamOf(`team\n${team}`, seed)),
    streamOf('all', seed),
  ]);
  const steps = [
    estimates(inputs, teams, amounts, deviates),
    arrivals(problem, inputs, amounts, deviates),
    lengthsIn(problem, inputs, amounts, happening(inputs, deviates)),
  ];
  const draw = (trial: number): void => {
    for (let at = 0; at < streams.length; at++) {
      deviates[at] = normalAt(uniform(streams[at]!, trial));
    }
    for (const step of steps) step();
  };
  return { amounts, deviates, draw };
}

/** The teams with uncertain efforts, in the order of the first of each. */
export function teamsOf(inputs: readonly Input[]): readonly string[] {
  return [...new Set(inputs.flatMap((each) => (each.kind === 'estimate' ? [each.team] : [])))];
}

/** Draws the efforts: what is their own, their team's and everybody's in one deviate. */
function estimates(
  inputs: readonly Input[],
  teams: readonly string[],
  { efforts }: Amounts,
  deviates: Float64Array,
): () => void {
  const own = inputs.flatMap((input, at) => (input.kind === 'estimate' ? [{ input, at }] : []));
  const places = Int32Array.from(own, ({ at }) => at);
  const tasks = Int32Array.from(own, ({ input }) => input.task);
  const ofTeam = Int32Array.from(own, ({ input }) => inputs.length + teams.indexOf(input.team));
  const perts = own.map(({ input }: { readonly input: EstimateInput }) => input.pert);
  const [all, team] = [Math.sqrt(SHARED_BY_ALL), Math.sqrt(SHARED_BY_TEAM)];
  const alone = Math.sqrt(1 - SHARED_BY_ALL - SHARED_BY_TEAM);
  return () => {
    const common = all * deviates.at(-1)!;
    for (let at = 0; at < places.length; at++) {
      const joint = common + team * deviates[ofTeam[at]!]! + alone * deviates[places[at]!]!;
      efforts[tasks[at]!] = valueAt(perts[at]!, joint);
    }
  };
}

/** Draws when things arrive from outside, and when what must be in place is. */
function arrivals(
  { network, amounts: likely }: LevelProblem,
  inputs: readonly Input[],
  { promises, starts }: Amounts,
  deviates: Float64Array,
): () => void {
  const own = inputs.flatMap((input, at) => (input.kind === 'arrival' ? [{ input, at }] : []));
  return () => {
    for (const { input, at } of own) {
      const late = delayOf(deviates[at]!, input);
      if (input.link === undefined) {
        const { calendar } = network.nodes[input.node]!;
        starts[input.node] = calendar.nextWorking(likely.starts[input.node]! + late);
      } else promises[input.link] = likely.promises[input.link]! + late;
    }
  };
}

const LATE_ABOVE = normalAt(ON_TIME);

function delayOf(deviate: number, { ahead }: ArrivalInput): number {
  if (deviate <= LATE_ABOVE) return 0;
  const share = (shareBelow(deviate) - ON_TIME) / (1 - ON_TIME);
  const times = -Math.log(Math.max(1e-9, 1 - share)) * MEAN_DELAY;
  return Math.max(0, Math.ceil(Math.min(MOST_DELAY, times) * ahead));
}

/** Whether a risk happens in the trial in hand. */
function happening(inputs: readonly Input[], deviates: Float64Array) {
  const above = inputs.map((input) =>
    input.kind === 'risk' ? normalAt(1 - Math.min(1 - 1e-9, input.probability)) : 0,
  );
  return (at: number): boolean => deviates[at]! > above[at]!;
}

import type { Amounts, LevelProblem } from '../level/problem.ts';
import type { EstimateInput, Input, RiskInput } from './inputs.ts';

/**
 * How long initiatives take in the trial in hand. What is left of a length that was taken from
 * the effort, or written as a duration, grows and shrinks with the effort of all teams together.
 * Between two written dates more work is done by more people as long as there are some, and
 * takes longer only then: that is for the schedule to find. A risk that happens adds its impact.
 */
export function lengthsIn(
  problem: LevelProblem,
  inputs: readonly Input[],
  { lengths, efforts }: Amounts,
  happens: (input: number) => boolean,
): () => void {
  const { amounts: likely, tasks } = problem;
  const estimates = inputs.filter(
    (each): each is EstimateInput =>
      each.kind === 'estimate' && problem.network.nodes[each.node]!.length.from !== 'written',
  );
  const risks = inputs.flatMap((input, at) => (input.kind === 'risk' ? [{ input, at }] : []));
  const nodes = [
    ...new Set([...estimates, ...risks.map(({ input }) => input)].map(({ node }) => node)),
  ];
  const place = new Map(nodes.map((node, at) => [node, at]));
  const placeOf = ({ node }: EstimateInput | RiskInput) => place.get(node)!;
  const base = new Float64Array(nodes.length);
  for (const [task, { node }] of tasks.entries()) {
    const at = place.get(node);
    if (at !== undefined) base[at]! += likely.efforts[task]!;
  }
  const gone = Float64Array.from(nodes, (node) => daysGone(problem, node));
  const drawn = Int32Array.from(estimates, ({ task }) => task);
  const drawnAt = Int32Array.from(estimates, placeOf);
  const extra = new Float64Array(nodes.length);
  const delay = new Float64Array(nodes.length);
  return () => {
    extra.fill(0);
    delay.fill(0);
    for (let at = 0; at < drawn.length; at++) {
      extra[drawnAt[at]!]! += efforts[drawn[at]!]! - likely.efforts[drawn[at]!]!;
    }
    for (const { input, at } of risks) if (happens(at)) delay[placeOf(input)]! += input.days;
    for (let at = 0; at < nodes.length; at++) {
      const node = nodes[at]!;
      const ratio = base[at]! > 0 ? 1 + extra[at]! / base[at]! : 1;
      const left = Math.ceil((likely.lengths[node]! - gone[at]!) * ratio - ROUNDING);
      lengths[node] = Math.max(1, gone[at]! + left) + delay[at]!;
    }
  };
}

const ROUNDING = 1e-6;

/** Of what has begun: the days of its length that are over. */
function daysGone({ network, amounts, asOf }: LevelProblem, node: number): number {
  const { state, start, calendar, length } = network.nodes[node]!;
  if (state !== 'begun') return 0;
  const days = length.calendar ? asOf - start.day : calendar.workingDays(start.day, asOf - 1);
  return Math.min(amounts.lengths[node]!, Math.max(0, days));
}

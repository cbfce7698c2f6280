import type { Comparison, Summary } from '../compare/comparison.ts';
import { formatDay } from '../time/day.ts';

/** One figure of both sides, as text. */
export interface Figure {
  readonly label: string;
  readonly base: string;
  readonly head: string;
  /** Whether the head is worse or better than the base; absent where that is no question. */
  readonly judged?: 'worse' | 'better';
}

/** Both sides in figures. What neither has is left out. */
export function figuresOf({ base, head }: Comparison): readonly Figure[] {
  const counted = COUNTS.flatMap(([label, key, isOften]) =>
    isOften || base[key] !== 0 || head[key] !== 0
      ? [figure(label, base[key], head[key], String, key !== 'initiatives')]
      : [],
  );
  const finish =
    base.lastFinish === undefined || head.lastFinish === undefined
      ? []
      : [figure('last finish', base.lastFinish, head.lastFinish, formatDay, true)];
  return [...counted.slice(0, 3), ...finish, ...counted.slice(3), ...costsIn(base, head)];
}

type Count = 'initiatives' | 'late' | 'critical' | 'errors' | 'warnings' | 'proofs' | 'overload';

/** The last says whether it stands there even if it is nothing. */
const COUNTS: readonly (readonly [label: string, key: Count, isOften: boolean])[] = [
  ['initiatives', 'initiatives', true],
  ['of them late', 'late', true],
  ['without float', 'critical', true],
  ['errors', 'errors', true],
  ['warnings', 'warnings', true],
  ['impossible loads', 'proofs', false],
  ['overload (person-days)', 'overload', false],
];

function figure(
  label: string,
  base: number,
  head: number,
  say: (value: number) => string,
  isBurden: boolean,
): Figure {
  const judged = head > base ? 'worse' : 'better';
  const isJudged = isBurden && head !== base;
  return { label, base: say(base), head: say(head), ...(isJudged && { judged }) };
}

function costsIn(base: Summary, head: Summary): readonly Figure[] {
  const currencies = new Set([...base.costs, ...head.costs].map(({ currency }) => currency));
  return [...currencies].flatMap((currency) => {
    const of = (side: Summary) =>
      side.costs.find((each) => each.currency === currency) ?? { once: 0, perYear: 0 };
    const [before, after] = [of(base), of(head)];
    const say = (value: number) => `${currency} ${grouped(value)}`.trim();
    return [
      figure('budget, once', before.once, after.once, say, true),
      figure('budget, a year', before.perYear, after.perYear, say, true),
    ].filter(({ base: one, head: other }) => one !== say(0) || other !== say(0));
  });
}

/** `1 250 000`: groups of three, the same in every language. */
function grouped(value: number): string {
  return String(Math.round(value)).replaceAll(/\B(?=(?:\d{3})+$)/g, ' ');
}

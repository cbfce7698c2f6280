import type { Initiative, Roadmap } from '../model/roadmap.ts';
import type { Noticed, Options, Rule, RuleContext } from './rule.ts';

/**
 * What a rule may know that looks at one initiative at a time: what `roadmap.yaml` says, and
 * through the initiative itself those that it waits for. Nothing of the plan, and no other ones.
 */
export interface Around<O extends Options = Options> extends Pick<
  RuleContext<O>,
  'sources' | 'asOf' | 'options'
> {
  readonly roadmap: Omit<Roadmap, 'initiatives' | 'initiativeById' | 'links'>;
}

/**
 * A check of every initiative by itself, in the roadmap's order. What it said of an initiative
 * is said again as long as the initiative is the same object and `roadmap.yaml` and the day are
 * the same, so that an edit costs no more than the initiatives that it touches.
 */
export function eachInitiative<O extends Options = Options>(
  check: (initiative: Initiative, around: Around<O>) => Iterable<Noticed>,
): NonNullable<Rule<O>['check']> {
  const lastSaid = new WeakMap<Roadmap['calendar'], Said>();
  return function* (context) {
    const { roadmap, asOf } = context;
    const last = lastSaid.get(roadmap.calendar);
    const recall = last?.data === roadmap.data && last.asOf === asOf ? recallFrom(last) : neverSaid;
    const noticed: (readonly Noticed[])[] = [];
    for (const initiative of roadmap.initiatives) {
      let said = recall(initiative);
      if (!said) {
        const found = [...check(initiative, context)];
        said = found.length === 0 ? NOTHING : found;
      }
      noticed.push(said);
      if (said.length > 0) yield* said;
    }
    const { data, initiatives } = roadmap;
    lastSaid.set(roadmap.calendar, { data, asOf, initiatives, noticed });
  };
}

/** What was said of the initiatives of a roadmap, one by one. */
interface Said {
  readonly data: Roadmap['data'];
  readonly asOf: number;
  readonly initiatives: readonly Initiative[];
  readonly noticed: readonly (readonly Noticed[])[];
}

/** Rules are content with most initiatives: all of these share one list. */
const NOTHING: readonly Noticed[] = [];

type Recall = (initiative: Initiative) => readonly Noticed[] | undefined;

const neverSaid: Recall = () => undefined;

/** Walks along the last initiatives: an edit changes, adds or takes out few, and moves none. */
function recallFrom({ initiatives, noticed }: Said): Recall {
  let next = 0;
  return (initiative) => {
    const ahead =
      initiatives[next] === initiative ? 0 : initiatives[next + 1] === initiative ? 1 : -1;
    if (ahead >= 0) {
      next += ahead + 1;
      return noticed[next - 1];
    }
    // Written anew: of the one before it only the id is left.
    if (initiatives[next]?.id === initiative.id) next++;
    return undefined;
  };
}

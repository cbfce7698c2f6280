import type { Initiative, Roadmap } from '../model/roadmap.ts';
import type { Finding } from '../text/diagnostic.ts';
import type { Rule, WrittenContext } from './rule.ts';
import type { Settings } from './settings.ts';

/**
 * What those of some rules say that look at each initiative by itself, in the roadmap's order. What they
 * said of an initiative is said again, as the very same findings, as long as the initiative is
 * the same object and `roadmap.yaml` and the day are the same: an edit costs no more than the
 * initiatives that it touches.
 */
export function eachInitiative(
  rules: ReadonlyMap<string, Rule>,
): (context: Written, settings: Settings) => readonly Finding[] {
  const lastSaid = new WeakMap<Roadmap['calendar'], Said>();
  return (context, settings) => {
    const { roadmap, asOf } = context;
    const { data, initiatives } = roadmap;
    const last = lastSaid.get(roadmap.calendar);
    const recall = last?.data === data && last.asOf === asOf ? recallFrom(last) : neverSaid;
    const checks = checksOf(rules, settings);
    const all: Finding[] = [];
    const findings: (readonly Finding[])[] = [];
    for (const initiative of initiatives) {
      const said = recall(initiative) ?? sayOf(initiative, context, checks, settings);
      findings.push(said);
      for (const finding of said) all.push(finding);
    }
    lastSaid.set(roadmap.calendar, { data, asOf, initiatives, findings });
    return all;
  };
}

type Written = Omit<WrittenContext, 'options'>;

/** What was said of the initiatives of a roadmap, one by one. */
interface Said {
  readonly data: Roadmap['data'];
  readonly asOf: number;
  readonly initiatives: readonly Initiative[];
  readonly findings: readonly (readonly Finding[])[];
}

/** Rules are content with most initiatives: all of these share one list. */
const NOTHING: readonly Finding[] = [];

interface Check extends Pick<WrittenContext, 'options'> {
  readonly rule: string;
  readonly check: NonNullable<Rule['checkInitiative']>;
}

function checksOf(rules: ReadonlyMap<string, Rule>, settings: Settings): readonly Check[] {
  return [...rules].flatMap(([rule, { checkInitiative: check }]) => {
    const { severity, options } = settings.of(rule);
    return check && severity !== 'off' ? [{ rule, check, options }] : [];
  });
}

function sayOf(
  initiative: Initiative,
  context: Written,
  checks: readonly Check[],
  settings: Settings,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { rule, check, options } of checks) {
    for (const noticed of check(initiative, { ...context, options })) {
      const severity = settings.severityOf({ ...noticed, rule });
      if (severity !== 'off') findings.push({ ...noticed, rule, severity });
    }
  }
  return findings.length === 0 ? NOTHING : findings;
}

type Recall = (initiative: Initiative) => readonly Finding[] | undefined;

const neverSaid: Recall = () => undefined;

/** Walks along the last initiatives: an edit changes, adds or takes out few, and moves none. */
function recallFrom({ initiatives, findings }: Said): Recall {
  let next = 0;
  return (initiative) => {
    const ahead =
      initiatives[next] === initiative ? 0 : initiatives[next + 1] === initiative ? 1 : -1;
    if (ahead >= 0) {
      next += ahead + 1;
      return findings[next - 1];
    }
    // Written anew: of the one before it only the id is left.
    if (initiatives[next]?.id === initiative.id) next++;
    return undefined;
  };
}

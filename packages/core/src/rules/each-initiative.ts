import { standing } from '../judge/of-each.ts';
import type { Initiative } from '../model/roadmap.ts';
import { recallingPlaced } from '../run/recall.ts';
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
  const recall = recallingPlaced<Initiative, Finding>();
  return (context, settings) => {
    const { roadmap, asOf } = context;
    const checks = checksOf(rules, settings);
    const around = standing(roadmap, asOf);
    return recall(roadmap.places, around, roadmap.initiatives, (initiative) =>
      sayOf(initiative, context, checks, settings),
    );
  };
}

type Written = Omit<WrittenContext, 'options'>;

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
  return findings;
}

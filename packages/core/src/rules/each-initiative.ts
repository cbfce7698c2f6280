import { standing } from '../judge/of-each.ts';
import type { Initiative } from '../model/roadmap.ts';
import { placeOf } from '../parse/origin.ts';
import { recalling } from '../run/recall.ts';
import type { Finding } from '../text/diagnostic.ts';
import { movedDiagnostic, speaksWithin } from '../text/moved.ts';
import type { Location } from '../text/source.ts';
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
  const recall = recalling<Initiative, Said>();
  return (context, settings) => {
    const { roadmap, asOf } = context;
    const checks = checksOf(rules, context, settings);
    const say = (initiative: Initiative): Said => {
      const findings = sayOf(initiative, checks, settings);
      if (findings.length === 0) return SILENCE;
      return { findings, places: roadmap.places, own: ownPlace(initiative, findings) };
    };
    const all = recall(standing(roadmap, asOf), roadmap.initiatives, say);
    return all.flatMap((said, index) => {
      const initiative = roadmap.initiatives[index]!;
      const isMoved = said !== SILENCE && said.places !== roadmap.places;
      if (isMoved) Object.assign(said, moved(said, initiative, roadmap.places) ?? say(initiative));
      return said.findings;
    });
  };
}

/** What was said of an initiative, while nothing had moved within its file. */
interface Said {
  findings: readonly Finding[];
  places: object;
  /** Where the initiative stood, if the findings speak of no other place. */
  own: Location | undefined;
}

/** Rules are content with many initiatives. */
const SILENCE: Said = { findings: [], places: {}, own: undefined };

function ownPlace({ data }: Initiative, findings: readonly Finding[]): Location | undefined {
  const own = placeOf(data);
  return own && findings.every((finding) => speaksWithin(finding, own)) ? own : undefined;
}

/** The same findings where the initiative stands now; `undefined` if they speak of other places too. */
function moved({ findings, own }: Said, { data }: Initiative, places: object): Said | undefined {
  const now = own && placeOf(data);
  if (!now) return undefined;
  const by = now.start - own.start;
  const there = findings.map((finding) => movedDiagnostic(finding, now.path, by));
  return { findings: there, places, own: now };
}

type Written = Omit<WrittenContext, 'options'>;

interface Check {
  readonly rule: string;
  readonly check: NonNullable<Rule['checkInitiative']>;
  /** With the rule's own options: made once for all initiatives. */
  readonly around: WrittenContext;
}

function checksOf(
  rules: ReadonlyMap<string, Rule>,
  context: Written,
  settings: Settings,
): readonly Check[] {
  return [...rules].flatMap(([rule, { checkInitiative: check }]) => {
    const { severity, options } = settings.of(rule);
    return check && severity !== 'off' ? [{ rule, check, around: { ...context, options } }] : [];
  });
}

function sayOf(
  initiative: Initiative,
  checks: readonly Check[],
  settings: Settings,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { rule, check, around } of checks) {
    for (const noticed of check(initiative, around)) {
      const severity = settings.severityOf({ ...noticed, rule });
      if (severity !== 'off') findings.push({ ...noticed, rule, severity });
    }
  }
  return findings;
}

import type { Diagnostic, Finding, Fix } from '../text/diagnostic.ts';
import { formatDay } from '../time/day.ts';
import { RULES } from './generated/rules.ts';
import type { RuleContext } from './rule.ts';
import { readSettings, unknownRule, type Settings } from './settings.ts';
import { speaksOf, suppressionsOf, type Suppression } from './suppress.ts';

export interface RuleRun {
  /** By file, then place, then rule. */
  readonly findings: readonly Finding[];
  /** What a suppression in the files keeps quiet. */
  readonly suppressed: readonly Finding[];
}

/**
 * Runs every rule that is not switched off, gives each diagnostic (those of earlier stages
 * too) its severity by `rules:` in `roadmap.yaml`, and takes out what is suppressed.
 */
export function runRules(
  context: Omit<RuleContext, 'options'>,
  earlier: readonly Diagnostic[],
): RuleRun {
  const settings = readSettings(context.roadmap, RULES);
  const diagnostics: Diagnostic[] = [...earlier, ...settings.diagnostics];
  for (const [id, rule] of RULES) {
    const { severity, options } = settings.of(id);
    if (severity === 'off' || !rule.check) continue;
    for (const noticed of rule.check({ ...context, options }))
      diagnostics.push({ ...noticed, rule: id });
  }
  const suppressions = [...context.sources.values()].flatMap((file) => {
    const tree = context.files.get(file.path)?.tree;
    return tree && tree.directives.length > 0 ? suppressionsOf(file, tree, diagnostics) : [];
  });
  const run = suppress(settle(diagnostics, settings), suppressions, context.asOf);
  const about = settle(run.about, settings);
  return { findings: [...run.findings, ...about].toSorted(inOrder), suppressed: run.suppressed };
}

/** Severities: what the roadmap sets, else what the case says, else the rule's usual one. */
function settle(diagnostics: readonly Diagnostic[], settings: Settings): Finding[] {
  const findings: Finding[] = [];
  for (const diagnostic of diagnostics) {
    const set = settings.of(diagnostic.rule).severity;
    const severity = set ?? diagnostic.severity ?? RULES.get(diagnostic.rule)?.severity ?? 'error';
    if (severity !== 'off') findings.push({ ...diagnostic, severity });
  }
  return findings;
}

function suppress(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  asOf: number,
) {
  const used = new Set<Suppression>();
  const active = suppressions.filter(({ until }) => until === undefined || until >= asOf);
  const suppressed: Finding[] = [];
  const kept = findings.filter((finding) => {
    const by = active.find((each) => speaksOf(each, finding));
    if (!by) return true;
    used.add(by);
    suppressed.push(finding);
    return false;
  });
  return {
    findings: kept,
    suppressed,
    about: suppressions.flatMap((each) => aboutOne(each, asOf, used)),
  };
}

/** What is to be said of a suppression itself. */
function aboutOne(
  suppression: Suppression,
  asOf: number,
  used: ReadonlySet<Suppression>,
): Diagnostic[] {
  const { at, rules, until, untilText, reason } = suppression;
  const unknown = rules.find((rule) => !isKnown(rule));
  if (unknown !== undefined) return [unknownRule(unknown, RULES.keys(), at)];
  const names = rules.join(', ');
  const about: Diagnostic[] = [];
  if (!reason) {
    about.push({
      rule: 'suppression/without-reason',
      message: `this keeps ${names} quiet and does not say why`,
      help: 'add the reason behind a colon, so that the next reader can judge it',
      at,
    });
  }
  if (until !== undefined && until < asOf) {
    about.push({
      rule: 'suppression/expired',
      message: `this kept ${names} quiet until ${untilText}; today is ${formatDay(asOf)}, so it no longer does`,
      help: 'mend what it hid and delete the comment, or set a later date',
      at,
      fixes: [deletion(suppression)],
    });
  } else if (!used.has(suppression)) {
    about.push({
      rule: 'suppression/unused',
      message: `nothing here breaks ${names}, so this comment does nothing`,
      help: 'delete the comment',
      at,
      fixes: [deletion(suppression)],
    });
  }
  return about;
}

/** A rule, or a pack of rules as `capacity/*`. */
function isKnown(name: string): boolean {
  if (!name.endsWith('/*')) return RULES.has(name);
  return [...RULES.keys()].some((id) => id.startsWith(name.slice(0, -1)));
}

function deletion({ at, removal }: Suppression): Fix {
  const edit = { path: at.path, ...removal, text: '' };
  return { title: 'Delete the comment', safe: true, edits: [edit] };
}

function inOrder(a: Finding, b: Finding): number {
  return (
    compare(a.at.path, b.at.path) ||
    a.at.start - b.at.start ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import type { ShapedFile } from '../shape/shape.ts';
import type { Diagnostic, Finding, Staged } from '../text/diagnostic.ts';
import type { SourceFile } from '../text/source.ts';
import type { Slices } from '../run/slices.ts';
import type { History } from '../history/history.ts';
import { eachInitiative } from './each-initiative.ts';
import { RULES } from './generated/rules.ts';
import { hush, sayOfComments, sayOfIdle } from './hush.ts';
import type { RuleContext, WrittenContext } from './rule.ts';
import { readSettings, type Settings } from './settings.ts';
import { commentedOf, suppressionsIn } from './suppress.ts';

export interface RuleRun {
  /** By file, then place, then rule. */
  readonly findings: readonly Finding[];
  /** What a suppression in the files keeps quiet. */
  readonly suppressed: readonly Finding[];
}

/** What has happened, where a door has read it from commits. */
interface Past {
  readonly history?: History;
}

type Written = Omit<WrittenContext, 'options'> & Past;
type Planned = Omit<RuleContext, 'options'> & Past;

const findingsOfInitiatives = eachInitiative(RULES);

/**
 * Runs every rule that needs no plan and is not switched off, gives each diagnostic (those of
 * earlier stages too) its severity by `rules:` in `roadmap.yaml`, and takes out what is suppressed.
 */
export function judgeWritten(context: Written, earlier: readonly Diagnostic[]): RuleRun {
  const settings = readSettings(context.roadmap, RULES);
  const { suppressions, unreadable } = suppressionsIn(context);
  const diagnostics: Diagnostic[] = [...earlier, ...settings.diagnostics, ...unreadable];
  const { history } = context;
  for (const [id, { checkWritten, checkHistory }] of RULES) {
    const { severity, options } = settings.of(id);
    if (severity === 'off') continue;
    for (const noticed of checkWritten?.({ ...context, options }) ?? [])
      diagnostics.push({ ...noticed, rule: id });
    if (!history) continue;
    for (const noticed of checkHistory?.({ ...context, options, history }) ?? [])
      diagnostics.push({ ...noticed, rule: id });
  }
  const settled = [...settle(diagnostics, settings), ...findingsOfInitiatives(context, settings)];
  const { findings, suppressed } = hush(settled, suppressions, context.asOf);
  const about = settle(sayOfComments(suppressions, context.asOf), settings);
  return { findings: [...findings, ...about].sort(inOrder), suppressed };
}

/** Adds what is to be said of the plan, rule by rule, and of suppressions that hide nothing. */
export function* judgePlan(context: Planned, written: RuleRun): Slices<RuleRun> {
  const settings = readSettings(context.roadmap, RULES);
  const diagnostics: Diagnostic[] = [];
  for (const [id, { check }] of RULES) {
    const { severity, options } = settings.of(id);
    if (severity === 'off' || !check) continue;
    for (const noticed of check({ ...context, options }))
      diagnostics.push({ ...noticed, rule: id });
    yield;
  }
  const { suppressions } = suppressionsIn(context);
  const run = hush(settle(diagnostics, settings), suppressions, context.asOf);
  const suppressed = [...written.suppressed, ...run.suppressed];
  const idle = settle(sayOfIdle(suppressions, suppressed, context), settings);
  const findings = [...written.findings, ...run.findings, ...idle].sort(inOrder);
  return { findings, suppressed };
}

/** What is wrong with a file by itself, settled and kept quiet as in a roadmap. */
export function judgeFile(
  file: SourceFile,
  { value: { tree }, diagnostics }: Staged<ShapedFile>,
  { roadmap, asOf }: Pick<Written, 'roadmap' | 'asOf'>,
): readonly Finding[] {
  const { suppressions, unreadable } = commentedOf(file, tree);
  const settled = settle([...diagnostics, ...unreadable], readSettings(roadmap, RULES));
  return hush(settled, new Map([[file.path, suppressions]]), asOf).findings;
}

/** Whether what a rule says waits for the plan: it is no finding of what is written. */
export function needsPlan(rule: string): boolean {
  return RULES.get(rule)?.check !== undefined || rule === 'suppression/unused';
}

function settle(diagnostics: readonly Diagnostic[], settings: Settings): Finding[] {
  const findings: Finding[] = [];
  for (const diagnostic of diagnostics) {
    const severity = settings.severityOf(diagnostic);
    if (severity !== 'off') findings.push({ ...diagnostic, severity });
  }
  return findings;
}

/** By file, then place, then rule. */
export function inOrder(a: Finding, b: Finding): number {
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
